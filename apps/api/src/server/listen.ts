import { createServer } from 'node:net';

import type { FastifyInstance } from 'fastify';

import { StartProblem, errorCode, errorLine } from '../platform/start-problem.ts';

/** The address a browser opens; a wildcard host is reached by the loopback name. */
export const addressOf = (host: string, port: number): string => {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
};

const problem = (host: string, port: number, cause: unknown): StartProblem => {
  const code = errorCode(cause);
  if (code === 'EADDRINUSE') {
    return new StartProblem(
      `端口 ${port} 已被占用。请停止占用它的程序,或用 PORT 指定另一个端口。`,
      `Port ${port} is in use. Stop what uses it, or name another with PORT.`,
      { cause },
    );
  }
  if (code === 'EACCES') {
    return new StartProblem(
      `没有权限使用端口 ${port}。请用 PORT 指定 1024 以上的端口。`,
      `Port ${port} needs rights that this user lacks. Name one above 1024 with PORT.`,
      { cause },
    );
  }
  return new StartProblem(
    `无法在 ${host}:${port} 上监听(${errorLine(cause)})。请核对 HOST 和 PORT。`,
    `Cannot listen on ${host}:${port} (${errorLine(cause)}). Check HOST and PORT.`,
    { cause },
  );
};

/** Finds out early, before minutes go into the first start, that the port is taken. */
export const refuseTakenPort = (host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(problem(host, port, error)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });

/** Takes requests from now on. Throws a `StartProblem`. */
export const listen = async (app: FastifyInstance, host: string, port: number): Promise<void> => {
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw problem(host, port, error);
  }
};
