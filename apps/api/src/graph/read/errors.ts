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

/** What comes after a cursor is no longer all there: see `keptCursor`. */
const cursorExpired = (): GraphQLError =>
  badInput(
    'CURSOR_EXPIRED',
    '游标之后的变更已不全(超过保存期限,或数据库曾从备份恢复)。请重新完整读取一次,再从新的游标跟随',
    'Changes after this cursor are no longer complete (they were kept for a limited time, or a backup was restored). Read everything once again, then follow from a new cursor',
  );

/** PostgreSQL's class 22 is "the data are not right": a number out of range, a text that cannot be stored. Everything else is our fault. */
export const asClientError = (error: unknown): unknown => {
  const state = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (state === 'FZ410') return cursorExpired();
  return typeof state === 'string' && state.startsWith('22')
    ? badInput(
        'VALUE_OUT_OF_RANGE',
        '查询条件中有数据库不能接受的值(过大、过长或格式不对)',
        'A value in the query is out of range or malformed',
      )
    : error;
};
