import { PASSWORD } from './database.ts';

export type Session = { readonly port: number; readonly headers: Readonly<Record<string, string>> };

/** Signs in at a product on this machine. */
export const signIn = async (port: number, username: string): Promise<Session> => {
  const origin = `http://127.0.0.1:${port}`;
  const same = { origin, 'x-requested-with': 'fuzhi' };
  const answer = await fetch(`${origin}/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...same },
    body: JSON.stringify({ username, password: PASSWORD }),
  });
  if (!answer.ok) throw new Error(`sign-in: ${answer.status} ${await answer.text()}`);
  return {
    port,
    headers: {
      ...same,
      'x-graphiql': '1',
      cookie: answer.headers
        .getSetCookie()
        .map((line) => line.split(';', 1)[0])
        .join('; '),
    },
  };
};

/** Data of a GraphQL answer; an answer with errors ends the run. */
export const ask = async <Data>(session: Session, query: string, variables: object): Promise<Data> => {
  const answer = await fetch(`http://127.0.0.1:${session.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...session.headers },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await answer.json()) as { data?: Data; errors?: unknown };
  if (body.errors !== undefined || body.data === undefined) throw new Error(JSON.stringify(body).slice(0, 1000));
  return body.data;
};
