import type { Text } from '@fuzhi/domain/kernel/rejection.ts';

/** A refusal by the server itself, before any route has a say. The same JSON as every other REST error of ours. */
export type Problem = { readonly status: number; readonly code: string; readonly message: Text; readonly howToFix: Text };

const problem = (status: number, code: string, message: Text, howToFix: Text): Problem => ({ status, code, message, howToFix });

export const problems = {
  notFound: problem(
    404,
    'NOT_FOUND',
    { zh: '没有这个地址。', en: 'There is nothing at this address.' },
    { zh: '请核对地址;接口文档见 /graphiql。', en: 'Check the address; the API is described at /graphiql.' },
  ),
  tooLarge: problem(
    413,
    'BODY_TOO_LARGE',
    { zh: '请求内容太大。', en: 'The request is too large.' },
    {
      zh: '普通请求不超过 256 KB;较大的名单请用 Excel 导入。',
      en: 'An ordinary request has at most 256 KB; send longer lists as a workbook import.',
    },
  ),
  mediaType: problem(
    415,
    'MEDIA_TYPE_NOT_SUPPORTED',
    { zh: '不支持这种内容类型。', en: 'This content type is not supported.' },
    { zh: '请使用 Content-Type: application/json。', en: 'Use Content-Type: application/json.' },
  ),
  malformed: problem(
    400,
    'REQUEST_MALFORMED',
    { zh: '请求格式不对,无法读取。', en: 'The request is malformed and cannot be read.' },
    { zh: '请检查请求是否为完整、正确的 JSON。', en: 'Check that the request is complete and valid JSON.' },
  ),
  busy: problem(
    503,
    'DATABASE_BUSY',
    { zh: '系统繁忙,数据库暂时没有空闲连接。', en: 'The system is busy: the database has no free connection.' },
    { zh: '请过几秒再试。', en: 'Try again in a few seconds.' },
  ),
  internal: problem(
    500,
    'INTERNAL_ERROR',
    { zh: '内部错误。', en: 'Internal error.' },
    { zh: '请稍后再试;仍不行时,把请求编号告诉系统管理员。', en: 'Try again later; if it stays, tell your administrator the request id.' },
  ),
} as const;

/** Which of them an error of the framework or the database is. */
export const problemOf = (error: unknown): Problem => {
  const { code, statusCode, message } = Object(error) as { code?: unknown; statusCode?: unknown; message?: unknown };
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return problems.tooLarge;
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return problems.mediaType;
  // pg-pool's own words: it gives its errors no code
  if (typeof message === 'string' && /timeout exceeded when trying to connect|Connection terminated/u.test(message)) return problems.busy;
  if (code === 'ECONNREFUSED' || code === '57P01' || code === '57P03' || code === '53300') return problems.busy;
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500) return { ...problems.malformed, status: statusCode };
  return problems.internal;
};

/** The JSON body, in the asker's language and in both. */
export const problemBody = ({ code, message, howToFix }: Problem, acceptLanguage: string | undefined, requestId: string) => {
  const language = acceptLanguage?.trim().toLowerCase().startsWith('en') ? 'en' : 'zh';
  return { code, message: message[language], howToFix: howToFix[language], messageZh: message.zh, messageEn: message.en, requestId };
};
