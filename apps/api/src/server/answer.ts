import { maskName } from '@fuzhi/domain/placement/link.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { AppServices } from '../context.ts';
import { answerLink, readLink } from '../features/placement/public.ts';
import { hashToken } from '../platform/tokens.ts';
import { inTransaction } from '../platform/transaction.ts';
import { ANSWER_POLICY, badPage, busyPage, donePage, failedPage, formPage, gonePage, type Posted } from './answer-page.ts';
import { rateLimit } from './answer-rate.ts';
import { problemOf } from './problems.ts';

/** A form of ours is a few hundred bytes; a name in Chinese takes nine for each character. */
const BODY_LIMIT = 8 * 1024;
const MINUTE_MS = 60_000;
/** whatever follows: a token of any length and shape gets the same answer */
type Params = { readonly Params: { readonly '*': string } };

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': ANSWER_POLICY,
  // the address is the secret: it goes to nobody
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow, noarchive',
  'cache-control': 'no-store',
};

const send = (reply: FastifyReply, status: number, page: string): FastifyReply =>
  reply.code(status).headers(HEADERS).type('text/html; charset=utf-8').send(page);

/** The fields of a posted form; one that is there twice is a list, which no field of ours may be. */
const fieldsOf = (body: string): Posted => {
  const fields = new Map<string, unknown>();
  for (const [name, value] of new URLSearchParams(body)) fields.set(name, fields.has(name) ? [fields.get(name), value] : value);
  return Object.fromEntries(fields);
};

/**
 * GET and POST /answer/<token>: the page behind a one-time link. No account, no script, no cookie, in one file of a few kilobytes. Whoever
 * holds no link that can be answered sees one and the same page, so that nothing can be learnt by trying.
 */
export const answerRoutes = async (app: FastifyInstance, services: AppServices): Promise<void> => {
  const { db, log, clock } = services;
  // a class of graduates sits behind one address of the school's
  const mayAsk = rateLimit({ requests: 120, windowMs: MINUTE_MS });
  const mayPost = rateLimit({ requests: 40, windowMs: MINUTE_MS });
  const isRefused = (request: FastifyRequest, reply: FastifyReply): boolean => {
    const now = clock().getTime();
    if (mayAsk(request.ip, now) && (request.method !== 'POST' || mayPost(request.ip, now))) return false;
    void send(reply.header('retry-after', '60'), 429, busyPage());
    return true;
  };
  const aboutOf = async (token: string) => {
    const link = await readLink(db, hashToken(token), clock());
    return link === undefined
      ? undefined
      : {
          audience: link.audience,
          maskedName: maskName(link.name),
          school: link.school_name,
          year: link.graduation_year,
          issuer: `${link.issuer_name}教体局`,
        };
  };

  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: BODY_LIMIT }, (_request, body, done) =>
      done(null, body),
    );
    scope.setErrorHandler((error, request, reply) => {
      const { status } = problemOf(error);
      if (status >= 500) log.error({ requestId: request.id, route: request.routeOptions.url, err: error }, 'request failed');
      return send(reply, status, status >= 500 ? failedPage() : badPage());
    });

    scope.get<Params>('/answer/*', async (request, reply) => {
      if (isRefused(request, reply)) return reply;
      const about = await aboutOf(request.params['*']);
      return about === undefined ? send(reply, 404, gonePage()) : send(reply, 200, formPage(about));
    });

    scope.post<Params>('/answer/*', async (request, reply) => {
      if (isRefused(request, reply)) return reply;
      const posted = typeof request.body === 'string' ? fieldsOf(request.body) : {};
      const hash = hashToken(request.params['*']);
      const by = { requestId: request.id, now: clock() };
      const answered = await inTransaction(db, (tx) => answerLink(tx, hash, posted, by));
      const outcome = answered.ok ? answered.value : 'GONE';
      if (outcome === 'DONE') return send(reply, 200, donePage());
      const about = outcome === 'GONE' ? undefined : await aboutOf(request.params['*']);
      return about === undefined || outcome === 'GONE' ? send(reply, 404, gonePage()) : send(reply, 422, formPage(about, posted, outcome));
    });

    scope.route({
      method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'],
      url: '/answer/*',
      handler: (_request, reply) => send(reply.header('allow', 'GET, HEAD, POST'), 405, badPage()),
    });
  });
};
