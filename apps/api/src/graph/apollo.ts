import { ApolloServer, type ApolloServerPlugin, type HTTPGraphQLResponse, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, type ExecutionResult, type GraphQLSchema, execute as graphqlExecute } from 'graphql';
import { type AppServices, type Context, createContext, isSecure, localeOf } from '../context.ts';
import { isForeignOrigin } from '../platform/auth-origin.ts';
import { readCookie } from '../platform/auth-cookie.ts';
import { type Budget, type Cost, createBudget, pointsOf } from './cost.ts';
import { protocolErrors, refuse } from './error-codes.ts';
import { LIMITS, enforceLimits, rootFieldNames } from './limits.ts';
import { type Asker, askers, formatError } from './mask.ts';
import { type PersistedDocuments, resolveDocument } from './persisted.ts';
import { ReadyText, takeBody } from './ready-text.ts';

/** An executor that may answer with finished JSON text. */
export type Execute = (request: {
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables?: { readonly [name: string]: unknown } | undefined;
  readonly context: Context;
}) => Promise<{ readonly text: string } | ExecutionResult>;

export type GraphqlOptions = {
  readonly app: AppServices;
  readonly schema: GraphQLSchema;
  readonly execute?: Execute;
  readonly persisted?: PersistedDocuments;
  /** points of a bucket and how many come back a second; the default lets 50 list pages a second pass for minutes */
  readonly budget?: { readonly size: number; readonly restoreRate: number };
};

/** Everything Apollo's hooks need of a request beside the context that resolvers see. */
type ServerContext = Context & { cost?: Cost };

const guards = (schema: GraphQLSchema, budget: Budget): ApolloServerPlugin<ServerContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, request, contextValue }) => {
      // also called without an operation when operationName is wrong; the executor then says so
      if (operation === undefined) return;
      const introspects = rootFieldNames(document, operation).some((name) => name === '__schema' || name === '__type');
      if (introspects && contextValue.actor === null) throw refuse(protocolErrors.introspection);
      const { nodes } = enforceLimits(schema, document, operation, request.variables ?? {});
      const principal = contextValue.actor?.id ?? `address ${contextValue.ipAddress ?? ''}`;
      const points = pointsOf(nodes);
      const now = contextValue.now.getTime();
      const cost = budget.take(principal, points, now);
      if (cost === undefined) {
        const wait = String(budget.wait(principal, points, now));
        throw refuse(protocolErrors.tooExpensive, new HeaderMap([['retry-after', wait]]));
      }
      contextValue.cost = cost;
    },
    willSendResponse: async ({ request, response, contextValue }) => {
      const { cost } = contextValue;
      if (cost === undefined) return;
      response.http.headers.set('x-cost-requested', String(cost.requested));
      response.http.headers.set('x-cost-available', String(cost.available));
      if (response.body.kind !== 'single') return;
      const { data } = response.body.singleResult as { data?: unknown };
      if (data instanceof ReadyText) {
        // of the data alone: what is left of the budget is another number each time
        if (request.http?.method === 'GET') response.http.headers.set('etag', data.tag());
        response.body.singleResult.data = data.withExtensions({ cost }) as never;
        return;
      }
      response.body.singleResult.extensions = { ...response.body.singleResult.extensions, cost };
    },
  }),
});

const run =
  (schema: GraphQLSchema, execute: Execute | undefined) =>
  async (document: DocumentNode, operationName: string | undefined, variables: object, context: Context): Promise<ExecutionResult> => {
    const given = { document, operationName, variables: variables as { [name: string]: unknown }, context };
    if (execute === undefined) {
      return graphqlExecute({
        schema,
        document,
        operationName: operationName ?? null,
        variableValues: given.variables,
        contextValue: context,
      });
    }
    const result = await execute(given);
    return 'text' in result ? { data: new ReadyText(result.text) as never } : result;
  };

/** The Apollo server over our schema and executor: no cache control, no batches, no suggestions, errors masked. */
const createApollo = ({ app, schema, execute, budget }: GraphqlOptions): ApolloServer<ServerContext> => {
  const executor = run(schema, execute);
  return new ApolloServer<ServerContext>({
    gateway: {
      load: async () => ({
        executor: ({ document, request, context }) =>
          executor(document, request.operationName, request.variables ?? {}, context as Context) as never,
      }),
      onSchemaLoadOrUpdate: (callback) => {
        callback({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      stop: async () => undefined,
    },
    logger: { debug: () => undefined, info: () => undefined, warn: (text) => app.log.warn(text), error: (text) => app.log.error(text) },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      guards(schema, createBudget(budget ?? { size: 60_000, restoreRate: 1_000 })),
    ],
    formatError,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    maxRecursiveSelections: LIMITS.recursiveSelections,
    parseOptions: { maxTokens: LIMITS.tokens },
    stopOnTerminationSignals: false,
    stringifyResult: (value) => {
      const data: unknown = value.data;
      return data instanceof ReadyText ? data.take() : JSON.stringify(value);
    },
  });
};

const headersOf = (request: FastifyRequest): HeaderMap => {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
};

/** Aborted when the client leaves before the answer, or when its seconds are over. */
const watchClient = (reply: FastifyReply): { signal: AbortSignal; done: () => void } => {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(refuse(protocolErrors.tooSlow)), LIMITS.requestMs);
  const left = (): void => {
    if (!reply.raw.writableFinished) controller.abort(new Error('the client left'));
  };
  reply.raw.once('close', left);
  return {
    signal: controller.signal,
    done: () => {
      clearTimeout(timer);
      reply.raw.off('close', left);
    },
  };
};

type Prepared = { readonly context: ServerContext; readonly body: unknown; readonly search: string };

/** Origin, document and who asks, before Apollo sees anything. Throws refusals. */
const prepare = async (
  options: GraphqlOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  signal: AbortSignal,
  asker: Asker,
  mayRemember: boolean,
): Promise<Prepared> => {
  const { app, persisted = { documents: new Map(), only: false } } = options;
  const byCookie = request.headers.authorization === undefined && readCookie(request.headers.cookie, isSecure(request)) !== null;
  if (byCookie && isForeignOrigin(request, app.allowedOrigins)) throw refuse(protocolErrors.foreignOrigin);
  const context = await createContext(app, request, { signal, mayRemember, onSession: (line) => void reply.header('set-cookie', line) });
  asker.locale = context.locale;
  asker.signedIn = context.actor !== null;
  if (request.headers.authorization !== undefined && context.actor === null) throw refuse(protocolErrors.unauthenticated);
  const freeAllowed = !byCookie || (context.actor !== null && request.headers['x-graphiql'] === '1');
  if (request.method === 'POST') {
    const { body } = request;
    const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
    return { context, body: isObject ? resolveDocument(body, persisted, freeAllowed) : body, search: '' };
  }
  return { context, body: undefined, search: resolveSearch(new URL(request.url, 'http://localhost').search, persisted, freeAllowed) };
};

const resolveSearch = (search: string, persisted: PersistedDocuments, freeAllowed: boolean): string => {
  const params = new URLSearchParams(search);
  const extensions = params.get('extensions');
  let parsed: unknown;
  try {
    parsed = extensions === null ? undefined : JSON.parse(extensions);
  } catch {
    // Apollo says what is wrong with it
    return search;
  }
  const given = { query: params.get('query') ?? undefined, documentId: params.get('documentId') ?? undefined, extensions: parsed };
  const resolved = resolveDocument(given, persisted, freeAllowed);
  if (resolved.query === given.query && given.documentId === undefined) return search;
  if (typeof resolved.query === 'string') params.set('query', resolved.query);
  params.delete('documentId');
  if (parsed !== undefined) params.set('extensions', JSON.stringify(resolved.extensions ?? {}));
  return `?${params.toString()}`;
};

/** Registers GET and POST /graphql. Stops with the server. */
export const graphqlRoutes = async (fastify: FastifyInstance, options: GraphqlOptions): Promise<void> => {
  const apollo = createApollo(options);
  await apollo.start();
  fastify.addHook('onClose', () => apollo.stop());
  fastify.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    bodyLimit: LIMITS.bodyBytes,
    handler: (request, reply) => {
      const language = request.headers['accept-language'] ?? null;
      const asker: Asker = { locale: localeOf(language), requestId: request.id, log: options.app.log, signedIn: false, codes: [] };
      return askers.run(asker, () => answer(apollo, options, request, reply, asker));
    },
  });
};

/** A bad document is no bad request: under the older media type, which most clients still ask for, GraphQL over HTTP answers it with 200. */
const WELL_FORMED: ReadonlySet<string> = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);
const statusFor = (status: number | undefined, headers: HeaderMap, asker: Asker): number => {
  const isLegacy = headers.get('content-type')?.startsWith('application/json') ?? false;
  const isDocument = asker.codes.length > 0 && asker.codes.every((code) => WELL_FORMED.has(code));
  return status === 400 && isLegacy && isDocument ? 200 : (status ?? 200);
};

/** Apollo's answer to somebody who is proved: one who was remembered and has changed meanwhile is looked up and asks again. */
const ask = async (
  apollo: ApolloServer<ServerContext>,
  options: GraphqlOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  signal: AbortSignal,
  asker: Asker,
): Promise<HTTPGraphQLResponse> => {
  for (let mayRemember = true; ; mayRemember = false) {
    const { context, body, search } = await prepare(options, request, reply, signal, asker, mayRemember);
    const response = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method, headers: headersOf(request), body, search },
      context: async () => context,
    });
    if (await context.asked.settle()) return response;
    asker.codes.length = 0;
  }
};

const answer = async (
  apollo: ApolloServer<ServerContext>,
  options: GraphqlOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  asker: Asker,
): Promise<FastifyReply> => {
  const { signal, done } = watchClient(reply);
  try {
    const { headers, body, status } = await ask(apollo, options, request, reply, signal, asker);
    for (const [name, value] of headers) reply.header(name, value);
    // what one account may see must not come out of a shared cache for another
    const tag = headers.get('etag');
    if (tag === undefined) reply.header('cache-control', 'no-store');
    else reply.header('cache-control', 'private, no-cache').header('vary', 'authorization, cookie, accept-language');
    if (tag !== undefined && request.headers['if-none-match']?.split(', ').includes(tag)) return reply.code(304).send();
    reply.code(statusFor(status, headers, asker));
    return reply.send(takeBody(body));
  } catch (error) {
    return sendRefusal(reply, error);
  } finally {
    done();
  }
};

/** A refusal before Apollo, in the form of its answers. */
const sendRefusal = (reply: FastifyReply, thrown: unknown): FastifyReply => {
  const formatted = formatError({ message: '', extensions: { code: protocolErrors.internal.code } }, thrown);
  const failure = (thrown as { extensions?: { failure?: { status: number } } }).extensions?.failure;
  const code = formatted.extensions?.['code'];
  const status = failure?.status ?? (code === protocolErrors.tryAgain.code || code === protocolErrors.tooSlow.code ? 503 : 500);
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .header('content-type', 'application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [formatted] }));
};
