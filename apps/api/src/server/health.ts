import { timingSafeEqual } from 'node:crypto';

import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Registry } from 'prom-client';

export type HealthOptions = {
  /** resolves when the database answers */
  readonly ping: () => Promise<unknown>;
  /** false while starting and from the first moment of stopping */
  readonly isOpen: () => boolean;
  readonly registry: Registry;
  readonly metricsToken: string | undefined;
};

const within = <T>(work: Promise<T>, ms: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('too late')), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** With a token only the token counts; without one, this machine only, and nothing that came through a proxy on it. */
const mayReadMetrics = (request: FastifyRequest, token: string | undefined): boolean => {
  if (token === undefined) {
    const proxied = request.headers['x-forwarded-for'] !== undefined || request.headers.forwarded !== undefined;
    return !proxied && LOOPBACK.has(request.ip);
  }
  const given = Buffer.from(request.headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
};

/** `/healthz`: the process lives. `/readyz`: it may be sent requests. `/metrics`: figures, not for the public. */
export const healthRoutes = (app: FastifyInstance, options: HealthOptions): void => {
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    if (!options.isOpen()) return reply.code(503).send({ status: 'closing' });
    try {
      await within(options.ping(), 1_500);
      return { status: 'ready' };
    } catch {
      return reply.code(503).send({ status: 'database unavailable' });
    }
  });
  app.get('/metrics', async (request, reply) => {
    if (!mayReadMetrics(request, options.metricsToken)) return reply.callNotFound();
    return reply.type(options.registry.contentType).send(await options.registry.metrics());
  });
};
