import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Bodies are handed on as they come, whatever type they claim; the storage holds the cap. */
const ABOVE_ANY_CAP = 1024 ** 3;

/** Routes in here take raw bodies as streams: no multipart, nothing parsed, nothing held in memory. */
export const withRawBodies = (app: FastifyInstance, routes: (scope: FastifyInstance) => void): void => {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { bodyLimit: ABOVE_ANY_CAP }, (_request, payload, done) => done(null, payload));
    routes(scope);
  });
};

export const bodyOf = (request: FastifyRequest): Readable => (request.body as Readable | undefined) ?? request.raw;

/** The name in X-File-Name, percent-encoded UTF-8 since headers carry no Chinese. */
export const fileNameOf = (request: FastifyRequest): string => {
  const header = request.headers['x-file-name'];
  if (typeof header !== 'string') return '';
  try {
    return decodeURIComponent(header);
  } catch {
    return header;
  }
};

export const declaredBytesOf = (request: FastifyRequest): number | undefined => {
  const length = Number(request.headers['content-length']);
  return Number.isInteger(length) && request.headers['content-length'] !== undefined ? length : undefined;
};
