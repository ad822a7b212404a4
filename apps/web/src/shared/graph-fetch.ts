import { textOf } from './graph-document.ts';
import { currentLocale } from './i18n.ts';

type Extensions = { persistedQuery?: { sha256Hash: string } };
type Body = { errors?: { extensions?: { code?: string } }[] };

let onSignedOut = () => {};
/** What to do when the server says that nobody is signed in. */
export const whenSignedOut = (act: () => void): void => {
  onSignedOut = act;
};

/** Headers of every request to the server; `X-Requested-With` proves that it comes from our own pages. */
export const ownHeaders = (): { [name: string]: string } => ({
  'x-requested-with': 'fuzhi',
  'apollo-require-preflight': '1',
  'accept-language': currentLocale(),
});

/** Sends by hash; sends the document once more in full when the server does not know the hash. */
export const graphFetch: typeof fetch = async (input, init) => {
  const send = (body: unknown) =>
    fetch(input, {
      ...init,
      credentials: 'same-origin',
      headers: { ...(init?.headers as { [name: string]: string } | undefined), ...ownHeaders() },
      body: body as string,
    });
  let response = await send(init?.body);
  let body = await peek(response);
  if (hasCode(body, 'PERSISTED_QUERY_NOT_FOUND') && typeof init?.body === 'string') {
    const request = JSON.parse(init.body) as { extensions?: Extensions };
    const hash = request.extensions?.persistedQuery?.sha256Hash;
    const query = hash === undefined ? undefined : textOf(hash);
    if (query !== undefined) {
      response = await send(JSON.stringify({ ...request, query, extensions: undefined }));
      body = await peek(response);
    }
  }
  if (response.status === 401 || hasCode(body, 'UNAUTHENTICATED')) onSignedOut();
  return response;
};

const peek = async (response: Response): Promise<Body | null> => {
  try {
    return (await response.clone().json()) as Body;
  } catch {
    return null;
  }
};
const hasCode = (body: Body | null, code: string) =>
  Array.isArray(body?.errors) && body.errors.some((error) => error.extensions?.code === code);
