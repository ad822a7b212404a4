import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { afterAll } from 'vitest';
import type { AppServices } from '../context.ts';
import { type GraphqlOptions, graphqlRoutes } from '../graph/apollo.ts';
import { authRoutes } from '../platform/auth.ts';
import type { Keys } from '../platform/keys.ts';
import { createLog } from '../platform/log.ts';
import { createMetrics } from '../platform/metrics.ts';
import { createHttp } from '../server/http.ts';
import type { TestDatabase } from './database.ts';
import { TEST_PASSWORD, testKeys } from './people.ts';

export type TestApp = {
  readonly fastify: FastifyInstance;
  readonly app: AppServices;
  /** moves the server's clock */
  readonly later: (ms: number) => void;
  readonly signIn: (username: string, password?: string, headers?: { [name: string]: string }) => Promise<LightMyRequestResponse>;
  /** the Cookie header of a new session */
  readonly cookieOf: (username: string) => Promise<string>;
  readonly graphql: (
    query: string,
    options?: { variables?: object; headers?: { [name: string]: string }; body?: object },
  ) => Promise<GraphqlAnswer>;
};
// an answer is whatever was asked for; each test says what it should be
// oxlint-disable typescript/no-explicit-any
export type GraphqlAnswer = {
  readonly status: number;
  readonly headers: LightMyRequestResponse['headers'];
  readonly text: string;
  readonly data: any;
  readonly errors: any[] | undefined;
};

/** The server's routes of sign-in and GraphQL, over a test database, without a port. */
export const testApp = async (
  database: TestDatabase,
  options: {
    schema?: GraphQLSchema;
    graphql?: Partial<GraphqlOptions>;
    trustProxy?: boolean;
    keys?: Keys;
    routes?: (fastify: FastifyInstance, app: AppServices) => void;
  } = {},
): Promise<TestApp> => {
  const log = createLog('silent');
  const fastify = await createHttp({ log, metrics: createMetrics(), trustProxy: options.trustProxy ?? false });
  let shift = 0;
  const app: AppServices = {
    db: database.db,
    pool: database.pool,
    keys: options.keys ?? testKeys,
    log,
    isDemo: false,
    allowedOrigins: [],
    clock: () => new Date(Date.now() + shift),
  };
  authRoutes(fastify, app);
  if (options.schema !== undefined) await graphqlRoutes(fastify, { app, schema: options.schema, ...options.graphql });
  options.routes?.(fastify, app);
  await fastify.ready();
  afterAll(() => fastify.close());

  const inject = (request: InjectOptions): Promise<LightMyRequestResponse> => fastify.inject(request);
  const signIn: TestApp['signIn'] = (username, password = TEST_PASSWORD, headers = {}) =>
    inject({ method: 'POST', url: '/auth/sign-in', headers: { 'x-requested-with': 'fuzhi', ...headers }, payload: { username, password } });
  return {
    fastify,
    app,
    later: (ms) => {
      shift += ms;
    },
    signIn,
    cookieOf: async (username) => {
      const answer = await signIn(username);
      const [line] = [answer.headers['set-cookie']].flat();
      if (answer.statusCode !== 204 || line === undefined) throw new Error(`${username} could not sign in: ${answer.body}`);
      return line.split(';', 1)[0] ?? '';
    },
    graphql: async (query, { variables, headers = {}, body } = {}) => {
      const answer = await inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
        payload: JSON.stringify({ query, ...(variables === undefined ? {} : { variables }), ...body }),
      });
      const parsed = answer.headers['content-type']?.toString().includes('json') ? JSON.parse(answer.body) : {};
      return { status: answer.statusCode, headers: answer.headers, text: answer.body, data: parsed.data, errors: parsed.errors };
    },
  };
};
