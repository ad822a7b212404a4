import type { Rejection, Text } from '@fuzhi/domain/kernel/rejection.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type AppServices, type Context, createContext } from '../context.ts';
import { decodeGlobalId } from '../graph/global-id.ts';
import { isOwnPage } from '../platform/auth-origin.ts';
import { authErrors } from '../platform/auth-answer.ts';
import type { CommandContext } from '../platform/command-context.ts';
import { type Problem, problemBody } from './problems.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

const STATUS: { readonly [kind in Rejection['kind']]: number } = { INPUT: 400, RULE: 409, FORBIDDEN: 403, CONFLICT: 409 };
const STATUS_OF_CODE: { readonly [code: string]: number } = {
  NOT_FOUND: 404,
  UPLOAD_TOO_BIG: 413,
  UPLOAD_TYPE_NOT_TAKEN: 415,
  UPLOAD_UNKNOWN: 404,
  UPLOAD_NO_ROOM: 507,
};

const notSignedIn: Problem = {
  status: 401,
  code: 'UNAUTHENTICATED',
  message: { zh: '请先登录。', en: 'Please sign in first.' },
  howToFix: {
    zh: '请在登录页登录；程序请带 Authorization: Bearer 令牌。',
    en: 'Sign in; programs send Authorization: Bearer and their token.',
  },
};

export const sendProblem = (request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply =>
  reply.code(problem.status).send(problemBody(problem, request.headers['accept-language'], request.id));

/** A refusal of a use-case as the JSON that every REST error of ours has. */
export const sendRejection = (request: FastifyRequest, reply: FastifyReply, { kind, code, message, howToFix }: Rejection): FastifyReply =>
  sendProblem(request, reply, { status: STATUS_OF_CODE[code] ?? STATUS[kind], code, message, howToFix });

export const badQuery = (code: string, message: Text, howToFix: Text): Problem => ({ status: 400, code, message, howToFix });

/** A uuid in an address, given bare or as the global id of a type; undefined when it is neither. */
export const uuidOf = (text: unknown, type: string): string | undefined => {
  if (typeof text !== 'string') return undefined;
  if (UUID.test(text)) return text;
  const decoded = decodeGlobalId(text);
  return decoded?.type === type && UUID.test(decoded.id) ? decoded.id : undefined;
};

export type SignedIn = Context & { readonly actor: NonNullable<Context['actor']>; readonly accountId: string };

/**
 * Who asks, or the answer that ends the request: 401 without a session or token, 403 for an unsafe request from another site's page, or
 * while a password has to be changed first.
 */
export const signedIn = async (app: AppServices, request: FastifyRequest, reply: FastifyReply): Promise<SignedIn | undefined> => {
  if (request.method !== 'GET' && request.headers.authorization === undefined && !isOwnPage(request, app.allowedOrigins)) {
    await sendProblem(request, reply, authErrors.foreignOrigin);
    return undefined;
  }
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort());
  const context = await createContext(app, request, { signal: gone.signal, onSession: () => {} });
  if (context.actor === null || context.accountId === null || context.mustChangePassword) {
    await sendProblem(request, reply, notSignedIn);
    return undefined;
  }
  return context as SignedIn;
};

export const commandContext = (context: SignedIn, operation: string): CommandContext => ({
  actor: context.actor,
  accountId: context.accountId,
  sessionId: context.sessionId,
  requestId: context.requestId,
  now: context.now,
  today: context.today,
  operation,
  keys: context.services.keys,
});

/** A file as an answer: downloaded, never shown in our own origin, and with no right to run anything if a browser shows it all the same. */
export const asDownload = (reply: FastifyReply, fileName: string, mediaType: string): FastifyReply =>
  reply
    .header('content-type', mediaType)
    .header(
      'content-disposition',
      `attachment; filename*=UTF-8''${encodeURIComponent(fileName).replaceAll(/['()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`,
    )
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('cache-control', 'private, no-store');
