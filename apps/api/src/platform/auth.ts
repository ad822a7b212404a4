import { setUpInput } from '@fuzhi/domain/account/input.ts';
import type { Text } from '@fuzhi/domain/kernel/rejection.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { type AppServices, dayInChina, isSecure, localeOf } from '../context.ts';
import { type AuthError, authErrors, errorBody } from './auth-answer.ts';
import { clearedCookie, readCookie, sessionCookie } from './auth-cookie.ts';
import { isOwnPage } from './auth-origin.ts';
import { BusyError } from './auth-semaphore.ts';
import { needsSetUp, setUp } from './auth-set-up.ts';
import { signIn, signOut } from './auth-sign-in.ts';

const signInBody = z.object({
  username: z.string().min(1).max(100),
  password: z.string().min(1).max(200),
  // six digits, or a backup code
  code: z.string().max(20).optional(),
});

/** One demo user, shown on the sign-in page of a demo. */
export type DemoUser = {
  readonly username: string;
  readonly password: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly role: string;
  readonly unit: string;
};

/** Routes of sign-in. Everything else about accounts is GraphQL; a cookie can only be set by an answer of our own. */
export const authRoutes = (
  fastify: FastifyInstance,
  app: AppServices,
  demoUsers: () => Promise<readonly DemoUser[]> = async () => [],
): void => {
  const refuse = (request: FastifyRequest, reply: FastifyReply, failure: AuthError): FastifyReply => {
    if (failure.status === 429) reply.header('retry-after', '3');
    return reply.code(failure.status).send(errorBody(failure, localeOf(request.headers['accept-language'] ?? null), request.id));
  };
  const noStore = (reply: FastifyReply): FastifyReply => reply.header('cache-control', 'no-store');

  fastify.get('/auth/status', async (_request, reply) => {
    noStore(reply);
    return { isDemo: app.isDemo, needsSetUp: await needsSetUp(app.db), ...(app.isDemo ? { demoUsers: await demoUsers() } : {}) };
  });

  fastify.post('/auth/sign-in', { bodyLimit: 4096 }, async (request, reply) => {
    noStore(reply);
    if (!isOwnPage(request, app.allowedOrigins)) return refuse(request, reply, authErrors.foreignOrigin);
    const body = signInBody.safeParse(request.body);
    if (!body.success) return refuse(request, reply, authErrors.input);
    const secure = isSecure(request);
    try {
      const outcome = await signIn(app, {
        ...body.data,
        ipAddress: request.ip,
        userAgent: request.headers['user-agent'] ?? null,
        oldSession: readCookie(request.headers.cookie, secure),
        requestId: request.id,
        now: app.clock(),
      });
      if (!outcome.ok) return refuse(request, reply, outcome.error);
      return reply.header('set-cookie', sessionCookie(outcome.session.value, secure)).code(204).send();
    } catch (error) {
      if (error instanceof BusyError) return refuse(request, reply, authErrors.busy);
      throw error;
    }
  });

  fastify.post('/auth/sign-out', { bodyLimit: 4096 }, async (request, reply) => {
    noStore(reply);
    if (!isOwnPage(request, app.allowedOrigins)) return refuse(request, reply, authErrors.foreignOrigin);
    const secure = isSecure(request);
    const value = readCookie(request.headers.cookie, secure);
    if (value !== null) await signOut(app.db, value, { requestId: request.id, now: app.clock() });
    return reply.header('set-cookie', clearedCookie(secure)).code(204).send();
  });

  fastify.post('/auth/set-up', { bodyLimit: 4096 }, async (request, reply) => {
    noStore(reply);
    if (!isOwnPage(request, app.allowedOrigins)) return refuse(request, reply, authErrors.foreignOrigin);
    const body = setUpInput.safeParse(request.body);
    if (!body.success) return refuse(request, reply, setUpProblem(body.error));
    const now = app.clock();
    try {
      const done = await setUp(app.db, body.data, { requestId: request.id, now, today: dayInChina(now) });
      return done ? reply.code(204).send() : refuse(request, reply, authErrors.setUpSecret);
    } catch (error) {
      if (error instanceof BusyError) return refuse(request, reply, authErrors.busy);
      throw error;
    }
  });
};

/** The first thing wrong with a set-up input, in both languages. */
const setUpProblem = (error: z.ZodError): AuthError => {
  const issue = error.issues[0];
  const { message, howToFix } = (issue?.code === 'custom' ? issue.params : undefined) ?? {};
  const field = issue?.path.join('.') ?? '';
  return authErrors.setUpInput(
    (message as Text | undefined) ?? { zh: `“${field}”缺失或格式不对。`, en: `"${field}" is missing or malformed.` },
    howToFix as Text | undefined,
  );
};
