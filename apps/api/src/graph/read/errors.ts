import { GraphQLError } from 'graphql';

/**
 * A request that cannot be answered as it was put. The message carries both languages, since it may be raised before the locale is known;
 * `extensions.reason` is the stable code to branch on.
 */
export const badInput = (reason: string, zh: string, en: string): GraphQLError =>
  new GraphQLError(`${zh} / ${en}`, { extensions: { code: 'BAD_USER_INPUT', reason, messageZh: zh, messageEn: en } });

export const notSignedIn = (): GraphQLError =>
  new GraphQLError('请先登录 / Please sign in first', {
    extensions: {
      code: 'UNAUTHENTICATED',
      reason: 'UNAUTHENTICATED',
      messageZh: '请先登录',
      messageEn: 'Please sign in first',
      http: { status: 401 },
    },
  });

/** PostgreSQL's class 22 is "the data are not right": a number out of range, a text that cannot be stored. Everything else is our fault. */
export const asClientError = (error: unknown): unknown => {
  const state = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof state === 'string' && state.startsWith('22')
    ? badInput(
        'VALUE_OUT_OF_RANGE',
        '查询条件中有数据库不能接受的值(过大、过长或格式不对)',
        'A value in the query is out of range or malformed',
      )
    : error;
};
