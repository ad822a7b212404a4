import { currentLocale } from './texts.ts';

type Document<Data, Variables> = {
  toString: () => string;
  readonly __meta__?: { [key: string]: unknown } | undefined;
  __apiType?: (variables: Variables) => Data;
};
export type Answer<Data> =
  | { readonly kind: 'DATA'; readonly data: Data }
  | { readonly kind: 'OFFLINE' | 'SIGNED_OUT' }
  | { readonly kind: 'FAILED'; readonly message: string; readonly howToFix: string };
type Body = {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string; readonly howToFix?: string } }[];
};

/** On a dead line a request hangs for minutes; what may be sent twice is rather sent again. */
const PATIENCE_MS = 30_000;
const LATER: ReadonlySet<number> = new Set([429, 502, 503, 504]);

export const ownHeaders = (): { [name: string]: string } => ({
  'x-requested-with': 'fuzhi',
  'apollo-require-preflight': '1',
  'accept-language': currentLocale(),
});

/** One request of our own page; undefined when there was no answer. */
export const request = async (
  method: string,
  path: string,
  headers: { readonly [name: string]: string },
  body?: BodyInit,
  patienceMs = PATIENCE_MS,
): Promise<Response | undefined> => {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), patienceMs);
  try {
    return await fetch(path, {
      method,
      credentials: 'same-origin',
      headers: { ...ownHeaders(), ...headers },
      signal: patience.signal,
      ...(body === undefined ? {} : { body }),
    });
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
};

/** Runs one of the page's documents by its hash; in full once when the server does not know it. `key` makes a repetition harmless. */
export const ask = async <Data, Variables extends object>(
  document: Document<Data, Variables>,
  variables: NoInfer<Variables>,
  key?: string,
): Promise<Answer<Data>> => {
  const headers = { 'content-type': 'application/json', ...(key === undefined ? {} : { 'idempotency-key': key }) };
  const send = async (what: object): Promise<{ status: number; body: Body } | undefined> => {
    const response = await request('POST', '/graphql', headers, JSON.stringify({ variables, ...what }));
    if (response === undefined) return undefined;
    const body = await response.json().catch(() => undefined);
    // an answer that broke off half way is no answer
    return body === undefined && response.ok ? undefined : { status: response.status, body: (body ?? {}) as Body };
  };
  const sha256Hash = document.__meta__?.['hash'];
  let answer = await send({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
  if (answer?.body.errors?.[0]?.extensions?.code === 'PERSISTED_QUERY_NOT_FOUND') answer = await send({ query: document.toString() });
  if (answer === undefined || LATER.has(answer.status)) return { kind: 'OFFLINE' };
  const [error] = answer.body.errors ?? [];
  if (answer.status === 401 || error?.extensions?.code === 'UNAUTHENTICATED') return { kind: 'SIGNED_OUT' };
  if (error !== undefined || answer.body.data === undefined || answer.body.data === null)
    return { kind: 'FAILED', message: error?.message ?? '', howToFix: error?.extensions?.howToFix ?? '' };
  return { kind: 'DATA', data: answer.body.data as Data };
};
