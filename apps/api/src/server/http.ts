import { constants } from 'node:zlib';

import fastifyCompress from '@fastify/compress';
import { fastify, type FastifyInstance } from 'fastify';

import { newId } from '../platform/id.ts';
import type { Logger } from '../platform/log.ts';
import type { Metrics } from '../platform/metrics.ts';
import { problemBody, problemOf } from './problems.ts';
import { securityHeaders } from './security-headers.ts';

export type HttpOptions = { readonly log: Logger; readonly metrics: Metrics; readonly trustProxy: boolean };

/** What a JSON request may hold. Uploads have routes and limits of their own. */
export const BODY_LIMIT = 256 * 1024;

/** The HTTP server with everything that holds for every route: ids, headers, compression, limits, errors, the request log. */
export const createHttp = async ({ log, metrics, trustProxy }: HttpOptions): Promise<FastifyInstance> => {
  const app = fastify({
    trustProxy,
    genReqId: newId,
    logger: false,
    bodyLimit: BODY_LIMIT,
    routerOptions: { maxParamLength: 200 },
    // a slow sender does not hold a connection for ever; an upload of 20 MB over a village line takes minutes
    requestTimeout: 300_000,
    keepAliveTimeout: 65_000,
    forceCloseConnections: 'idle',
  });

  securityHeaders(app);
  await app.register(fastifyCompress, {
    threshold: 1_024,
    encodings: ['br', 'gzip'],
    // the defaults are for files compressed once: ten times the time for a tenth of the size
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    zlibOptions: { level: 6 },
  });

  app.addHook('onResponse', async (request, reply) => {
    // the pattern, never the address: filters in it name people
    const route = request.routeOptions.url ?? 'none';
    const seconds = reply.elapsedTime / 1_000;
    metrics.countRequest(request.method, route, reply.statusCode, seconds);
    log.info(
      { requestId: request.id, method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'request',
    );
  });

  app.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error);
    if (problem.status >= 500) log.error({ requestId: request.id, route: request.routeOptions.url, err: error }, 'request failed');
    if (problem.status === 503) reply.header('retry-after', '2');
    return reply.code(problem.status).send(problemBody(problem, request.headers['accept-language'], request.id));
  });
  return app;
};
