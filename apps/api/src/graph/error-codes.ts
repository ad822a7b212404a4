import type { Text } from '@fuzhi/domain/kernel/rejection.ts';
import { GraphQLError } from 'graphql';

/** An error of the protocol, before or beside any command: what goes into `errors` of an answer. */
export type ProtocolError = { readonly code: string; readonly status: number; readonly message: Text; readonly howToFix: Text };

const error = (code: string, status: number, zh: string, en: string, fixZh: string, fixEn: string): ProtocolError => ({
  code,
  status,
  message: { zh, en },
  howToFix: { zh: fixZh, en: fixEn },
});

const NARROW = [
  '请缩小查询:少选字段、减小 first、分几次查询。',
  'Ask for less: fewer fields, a smaller `first`, or several requests.',
] as const;

/** The registry of codes in `extensions.code`, with what they mean. Codes of refused commands stand with their nouns. */
export const protocolErrors = {
  unauthenticated: error(
    'UNAUTHENTICATED',
    401,
    '请先登录。',
    'Please sign in first.',
    '请登录,或在 Authorization 请求头中带上令牌。',
    'Sign in, or send a token in the Authorization header.',
  ),
  internal: error(
    'INTERNAL_ERROR',
    500,
    '内部错误',
    'Internal error',
    '请稍后再试;仍不行时,把请求编号告诉系统管理员。',
    'Try again later; if it stays, tell your administrator the request id.',
  ),
  tryAgain: error(
    'TRY_AGAIN',
    503,
    '系统正忙,请求没有完成。',
    'The system is busy; the request was not completed.',
    '请过几秒再试;写操作没有生效。',
    'Try again in a few seconds; nothing was changed.',
  ),
  tooSlow: error('TOO_SLOW', 503, '请求超过 10 秒,已取消。', 'The request took more than 10 seconds and was cancelled.', ...NARROW),
  syntax: error(
    'GRAPHQL_PARSE_FAILED',
    400,
    'GraphQL 文档有语法错误,或超过 1000 个词。',
    'The GraphQL document has a syntax error or more than 1000 tokens.',
    '请核对文档。',
    'Check the document.',
  ),
  validation: error(
    'GRAPHQL_VALIDATION_FAILED',
    400,
    'GraphQL 文档与接口不符。',
    'The GraphQL document does not fit the schema.',
    '请对照接口文档核对字段、参数和类型。',
    'Compare fields, arguments and types with the schema.',
  ),
  badInput: error(
    'BAD_USER_INPUT',
    400,
    '变量的类型或内容不对。',
    'A variable has a wrong type or value.',
    '请对照接口文档核对变量。',
    'Compare the variables with the schema.',
  ),
  badRequest: error(
    'BAD_REQUEST',
    400,
    '请求的格式不对。',
    'The request is malformed.',
    '请用 POST 和 application/json 提交 {"query", "variables"}。',
    'Send {"query", "variables"} by POST as application/json.',
  ),
  operation: error(
    'OPERATION_RESOLUTION_FAILURE',
    400,
    '文档中没有指定的操作。',
    'The document has no such operation.',
    '请核对 operationName。',
    'Check operationName.',
  ),
  introspection: error(
    'INTROSPECTION_DISABLED',
    401,
    '未登录时不能查看接口结构。',
    'The schema is not shown to anonymous callers.',
    '请登录或带上令牌。',
    'Sign in or send a token.',
  ),
  persistedOnly: error(
    'PERSISTED_QUERY_ONLY',
    400,
    '浏览器会话只能运行本系统登记过的查询。',
    "A browser session may only run this system's registered documents.",
    '请使用 API 令牌,或在 GraphiQL 页面中运行。',
    'Use an API token, or run it on the GraphiQL page.',
  ),
  persistedUnknown: error(
    'PERSISTED_QUERY_NOT_FOUND',
    200,
    '没有登记这个查询。',
    'This document is not registered.',
    '页面可能已更新,请刷新。',
    'The page may be out of date: reload it.',
  ),
  foreignOrigin: error(
    'FOREIGN_ORIGIN',
    403,
    '请求不是从本系统的页面发出的。',
    "The request does not come from this system's own pages.",
    '请在本系统页面内操作;程序请用 API 令牌。',
    'Work inside the pages of this system; programs use an API token.',
  ),
  tooExpensive: error(
    'COST_EXCEEDED',
    429,
    '这一分钟的查询额度已用完。',
    'The cost budget of this minute is used up.',
    '请稍候再试(见 extensions.cost 和 Retry-After)。',
    'Wait (see extensions.cost and Retry-After) and try again.',
  ),
} as const;

/** Refusals of operations that ask for too much. */
export const limitErrors = {
  depth: (is: number, limit: number) =>
    error('LIMIT_DEPTH', 400, `查询嵌套 ${is} 层,最多 ${limit} 层。`, `The query is ${is} levels deep; ${limit} are allowed.`, ...NARROW),
  aliases: (limit: number) => error('LIMIT_ALIASES', 400, `别名超过 ${limit} 个。`, `More than ${limit} aliases.`, ...NARROW),
  fields: (limit: number) =>
    error('LIMIT_FIELDS', 400, `展开片段后字段超过 ${limit} 个。`, `More than ${limit} fields after expanding fragments.`, ...NARROW),
  rootFields: (limit: number) =>
    error('LIMIT_ROOT_FIELDS', 400, `顶层字段超过 ${limit} 个。`, `More than ${limit} root fields.`, ...NARROW),
  nodes: (is: number, limit: number) =>
    error(
      'LIMIT_NODES',
      400,
      `查询最多可能返回 ${is} 行,上限 ${limit} 行。`,
      `The query could return ${is} rows; ${limit} are allowed.`,
      ...NARROW,
    ),
  pageSize: (is: number) =>
    error(
      'LIMIT_PAGE_SIZE',
      400,
      `first/last 为 ${is},应在 1 到 200 之间。`,
      `first/last is ${is} and must be 1 to 200.`,
      '请改为 1 到 200 之间的数,并用游标翻页。',
      'Use 1 to 200 and page with cursors.',
    ),
  listItems: (limit: number) =>
    error(
      'LIMIT_LIST_ITEMS',
      400,
      `一个列表参数超过 ${limit} 项。`,
      `A list in the input has more than ${limit} items.`,
      `请分批提交,每批不超过 ${limit} 项。`,
      `Send it in batches of at most ${limit}.`,
    ),
  alone: (name: string) =>
    error(
      'LIMIT_ALONE',
      400,
      `${name} 必须单独提交。`,
      `${name} must be the only field of its document.`,
      '请把它放在单独的请求里。',
      'Send it in a request of its own.',
    ),
} as const;

/** The GraphQL error of a protocol error; it names its HTTP status, or the server would answer 500. */
export const refuse = (failure: ProtocolError, headers?: ReadonlyMap<string, string>): GraphQLError =>
  new GraphQLError(failure.message.en, {
    extensions: {
      code: failure.code,
      failure,
      http: { status: failure.status, ...(headers === undefined ? {} : { headers }) },
    },
  });
