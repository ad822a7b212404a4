export type GraphqlError = { readonly message: string; readonly extensions?: { readonly code?: string; readonly requestId?: string } };
export type GraphqlAnswer<Data> = {
  readonly status: number;
  readonly data: Data | null;
  readonly errors?: readonly GraphqlError[];
  readonly text: string;
};

/** Whoever talks to the product: by session cookie, by token, or by nothing. */
export type Client = {
  readonly origin: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly raw: (path: string, init?: RequestInit) => Promise<Response>;
  /** whatever the answer is */
  readonly ask: <Data>(query: string, variables?: object, headers?: Record<string, string>) => Promise<GraphqlAnswer<Data>>;
  /** the data; an answer with errors ends the test */
  readonly query: <Data>(query: string, variables?: object, headers?: Record<string, string>) => Promise<Data>;
};

const clientWith = (origin: string, headers: Readonly<Record<string, string>>): Client => {
  const raw: Client['raw'] = (path, init = {}) =>
    fetch(`${origin}${path}`, {
      redirect: 'manual',
      ...init,
      headers: { ...headers, ...(init.headers as Record<string, string> | undefined) },
    });
  const ask: Client['ask'] = async <Data>(query: string, variables?: object, extra?: Record<string, string>) => {
    const response = await raw('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...extra },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const body = (text.startsWith('{') ? JSON.parse(text) : {}) as { data?: Data | null; errors?: GraphqlError[] };
    return { status: response.status, data: body.data ?? null, ...(body.errors && { errors: body.errors }), text };
  };
  return {
    origin,
    headers,
    raw,
    ask,
    query: async <Data>(query: string, variables?: object, extra?: Record<string, string>) => {
      const answer = await ask<Data>(query, variables, extra);
      if (answer.errors !== undefined || answer.data === null) throw new Error(`HTTP ${answer.status}: ${answer.text.slice(0, 2000)}`);
      return answer.data;
    },
  };
};

export const anonymous = (origin: string): Client => clientWith(origin, {});

export const withToken = (origin: string, token: string): Client => clientWith(origin, { authorization: `Bearer ${token}` });

/** Headers that a browser of the same site sends, and the one that unsafe REST requests need. */
export const sameSite = (origin: string): Record<string, string> => ({ origin, 'x-requested-with': 'fuzhi' });

export const postSignIn = (origin: string, username: string, password: string): Promise<Response> =>
  fetch(`${origin}/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...sameSite(origin) },
    body: JSON.stringify({ username, password }),
  });

/** The session cookie of an answer, as a request sends it back. */
export const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ');

/** Signs in; the client carries the session. A refusal ends the test. */
export const signIn = async (origin: string, username: string, password: string): Promise<Client> => {
  const response = await postSignIn(origin, username, password);
  if (!response.ok) throw new Error(`sign-in of ${username} was answered ${response.status}: ${await response.text()}`);
  // our own pages run registered documents only; a session may run free ones where it says that it is the explorer
  return clientWith(origin, { cookie: cookieOf(response), 'x-graphiql': '1', ...sameSite(origin) });
};
