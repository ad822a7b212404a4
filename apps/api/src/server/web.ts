import { existsSync } from 'node:fs';
import { join } from 'node:path';

import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { problemBody, problems } from './problems.ts';

// hashed by the build: a changed file has another name
const FOREVER = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';

const NOT_BUILT =
  '<!doctype html><meta charset="utf-8"><title>扶智</title><p>网页端尚未构建:请用 <code>npm start</code> 启动,或运行 <code>pnpm --filter @fuzhi/web build</code>。<p lang="en">The web app is not built yet: start with <code>npm start</code>, or run <code>pnpm --filter @fuzhi/web build</code>.';

/** A page of the web app: any address without a file ending that a browser opens. */
const isPage = (request: FastifyRequest): boolean => {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  const path = request.url.split('?', 1)[0] ?? '';
  const last = path.slice(path.lastIndexOf('/') + 1);
  return !last.includes('.') && (request.headers.accept ?? '').includes('text/html');
};

/** Serves the built web app from `folder`, its pages for every address the API does not know, and GraphiQL at `/graphiql`. */
export const webRoutes = async (app: FastifyInstance, folder: string): Promise<void> => {
  const isBuilt = existsSync(join(folder, 'index.html'));
  await app.register(fastifyStatic, {
    root: folder,
    serve: isBuilt,
    index: false,
    // looked for at the start, not on each request; a source map or a stray file in the folder is no route
    wildcard: false,
    globIgnore: ['**/*.html', '**/*.map', 'persisted-documents.json'],
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.startsWith(join(folder, 'assets')) ? FOREVER : ASK_AGAIN);
    },
    cacheControl: false,
  });
  const sendPage = (reply: FastifyReply, file: string): FastifyReply =>
    isBuilt && existsSync(join(folder, file))
      ? reply.sendFile(file)
      : reply.code(503).type('text/html; charset=utf-8').header('cache-control', ASK_AGAIN).send(NOT_BUILT);
  // a document of its own, as light as a village line needs it
  app.get('/m', (_request, reply) => sendPage(reply, 'phone.html'));
  app.get('/graphiql', (_request, reply) => sendPage(reply, 'graphiql.html'));
  app.setNotFoundHandler((request, reply) => {
    if (isPage(request)) return sendPage(reply, 'index.html');
    return reply.code(404).send(problemBody(problems.notFound, request.headers['accept-language'], request.id));
  });
};
