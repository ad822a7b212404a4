import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { createToken } from '../platform/tokens.ts';
import { ok } from '@fuzhi/domain/kernel/result.ts';
import { inTransaction } from '../platform/transaction.ts';
import { testApp } from '../testkit/app.ts';
import { testDatabase } from '../testkit/database.ts';
import { makePerson, makeUnit } from '../testkit/people.ts';
import { createExecutor } from './read/execute.ts';
import { buildSchema } from './schema.ts';

const database = await testDatabase();
const { db } = database;
const schema = buildSchema();
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const REGISTERED = 'query Me { viewer { account { username } } }';
const server = await testApp(database, { schema, graphql: { execute: createExecutor(schema) } });
const strict = await testApp(database, {
  schema,
  graphql: { execute: createExecutor(schema), persisted: { only: true, documents: new Map([[hash(REGISTERED), REGISTERED]]) } },
});
const unit = await makeUnit(db, 'district');
const school = await makeUnit(db, 'school', unit);
const owner = await makePerson(db, 'owner', [{ role: 'ADMIN', unit }]);
const cookie = await server.cookieOf('owner');

const SIGN_OUT = 'mutation { signOutEverywhere(input: {}) { __typename } }';
const sessions = async () => (await db.selectFrom('session').select('id').where('account_id', '=', owner.id).execute()).length;
const send = (options: object) => server.fastify.inject({ url: '/graphql', ...options });

test.each([
  [
    'an array of operations',
    {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      payload: JSON.stringify([{ query: SIGN_OUT }, { query: SIGN_OUT }]),
    },
  ],
  ['a mutation by GET', { method: 'GET', headers: { cookie, 'apollo-require-preflight': '1' }, query: { query: SIGN_OUT } }],
  [
    'a form',
    {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
      payload: `query=${encodeURIComponent(SIGN_OUT)}`,
    },
  ],
  ['text/plain', { method: 'POST', headers: { cookie, 'content-type': 'text/plain' }, payload: JSON.stringify({ query: SIGN_OUT }) }],
  [
    'multipart',
    {
      method: 'POST',
      headers: { cookie, 'content-type': 'multipart/form-data; boundary=x' },
      payload: `--x\r\nContent-Disposition: form-data; name="query"\r\n\r\n${SIGN_OUT}\r\n--x--`,
    },
  ],
  [
    'a foreign origin',
    {
      method: 'POST',
      headers: { cookie, origin: 'https://evil.example', 'content-type': 'application/json' },
      payload: JSON.stringify({ query: SIGN_OUT }),
    },
  ],
  [
    'a foreign site without origin',
    {
      method: 'POST',
      headers: { cookie, 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' },
      payload: JSON.stringify({ query: SIGN_OUT }),
    },
  ],
  ['a query by GET without the header', { method: 'GET', headers: { cookie }, query: { query: '{ viewer { isDemo } }' } }],
])('%s is refused and not executed', async (_name, options) => {
  const before = await sessions();
  const answer = await send(options);
  expect(answer.statusCode).toBeGreaterThanOrEqual(400);
  expect(answer.statusCode).toBeLessThan(500);
  expect(await sessions()).toBe(before);
  expect(before).toBeGreaterThan(0);
});

test('a query by GET with the header, and by POST from the own origin', async () => {
  const get = await send({ method: 'GET', headers: { cookie, 'apollo-require-preflight': '1' }, query: { query: REGISTERED } });
  expect(get.json().data).toEqual({ viewer: { account: { username: 'owner' } } });
  expect(get.headers['cache-control']).toBe('no-store');
  const post = await send({ method: 'POST', headers: { cookie, origin: 'http://localhost:80' }, payload: { query: REGISTERED } });
  expect(post.json().data.viewer.account.username).toBe('owner');
});

test('protocol errors are worded in the asker’s language; details of the schema are for whoever is signed in', async () => {
  const known = await server.graphql('{ viewr { isDemo } }', { headers: { cookie } });
  expect(known.status).toBe(400);
  expect(known.errors?.[0]).toMatchObject({
    message: 'GraphQL 文档与接口不符。',
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', detail: 'Cannot query field "viewr" on type "Query".' },
  });
  const stranger = await server.graphql('{ viewr { isDemo } }', { headers: { 'accept-language': 'en-GB' } });
  expect(stranger.errors?.[0]).toMatchObject({ message: 'The GraphQL document does not fit the schema.' });
  expect(stranger.text).not.toMatch(/viewr|Query|Did you mean/u);
  for (const [query, body, code] of [
    ['{ viewer {', {}, 'GRAPHQL_PARSE_FAILED'],
    ['query A { viewer { isDemo } } query B { viewer { isDemo } }', { operationName: 'C' }, 'OPERATION_RESOLUTION_FAILURE'],
    ['query ($id: ID!) { orgUnit(id: $id) { id } }', {}, 'BAD_USER_INPUT'],
  ] as const) {
    const answer = await server.graphql(query, { headers: { cookie }, body });
    expect(answer.status).toBe(400);
    expect(answer.errors?.[0].extensions).toMatchObject({ code, messageZh: expect.any(String), requestId: expect.any(String) });
  }
});

test('a browser’s session runs registered documents only, unless it asks from the GraphiQL page', async () => {
  const own = await strict.cookieOf('owner');
  const ask = (body: object, headers: object = {}) =>
    strict.fastify.inject({ method: 'POST', url: '/graphql', headers: { cookie: own, ...headers }, payload: body });
  const free = '{ viewer { isDemo } }';
  expect((await ask({ query: free })).json().errors[0].extensions.code).toBe('PERSISTED_QUERY_ONLY');
  expect((await ask({ query: free }, { 'x-graphiql': '1' })).json().data).toEqual({ viewer: { isDemo: false } });
  expect(
    (await ask({ extensions: { persistedQuery: { version: 1, sha256Hash: hash(REGISTERED) } } })).json().data.viewer.account.username,
  ).toBe('owner');
  expect((await ask({ documentId: hash(REGISTERED) })).json().data.viewer.account.username).toBe('owner');
  expect((await ask({ query: REGISTERED })).json().data.viewer.account.username).toBe('owner');
  expect((await ask({ query: free, extensions: { persistedQuery: { version: 1, sha256Hash: hash(REGISTERED) } } })).json().data).toEqual({
    viewer: { account: { username: 'owner' } },
  });
  expect((await ask({ extensions: { persistedQuery: { version: 1, sha256Hash: hash('no') } } })).json().errors[0].extensions.code).toBe(
    'PERSISTED_QUERY_NOT_FOUND',
  );
  const get = await strict.fastify.inject({
    method: 'GET',
    url: `/graphql?documentId=${hash(REGISTERED)}`,
    headers: { cookie: own, 'apollo-require-preflight': '1' },
  });
  expect(get.json().data.viewer.account.username).toBe('owner');
});

const token = async (scopes: string[], more: { expiresAt?: Date; orgUnitId?: string } = {}) => {
  const made = await inTransaction(db, async (tx) =>
    ok(
      await createToken(tx, {
        name: '对接',
        orgUnitId: more.orgUnitId ?? unit.id,
        scopes,
        ownerId: owner.id,
        expiresAt: more.expiresAt ?? new Date(Date.now() + 60_000),
      }),
    ),
  );
  if (!made.ok) throw new Error('no token');
  return made.value;
};
const withToken = (secret: string, query = '{ orgUnits { totalCount } viewer { account { id } grants { role { code } } } }') =>
  strict.graphql(query, { headers: { authorization: `Bearer ${secret}` } });

test('a token reads within its unit and scopes, sends free documents, and is hashed at rest', async () => {
  const { id, secret } = await token(['org:read']);
  const answer = await withToken(secret);
  expect(answer.data).toEqual({ orgUnits: { totalCount: 2 }, viewer: { account: null, grants: [{ role: { code: 'INTEGRATOR' } }] } });
  const row = await db.selectFrom('api_token').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  expect(JSON.stringify(row)).not.toContain(secret.slice(8));
  expect(row.last_used_at).not.toBeNull();
  const below = await token(['*:read'], { orgUnitId: school.id });
  // the school itself and the district it belongs to
  expect((await withToken(below.secret)).data.orgUnits.totalCount).toBe(2);
  const other = await token(['placement:read']);
  expect((await withToken(other.secret)).data.orgUnits.totalCount).toBe(0);
});

test('no token changes an account, and without the scope it changes nothing', async () => {
  const { secret } = await token(['*:read', 'account:write']);
  const answer = await withToken(secret, 'mutation { localeSet(input: { locale: "en" }) { __typename ... on UserError { code } } }');
  expect(answer.data.localeSet).toEqual({ __typename: 'ForbiddenError', code: 'FORBIDDEN' });
});

test('expired, revoked, malformed, of a disabled owner, in the address: 401 or nobody', async () => {
  const { secret: expired } = await token(['*:read'], { expiresAt: new Date(Date.now() - 1000) });
  const { id, secret: revoked } = await token(['*:read']);
  expect((await withToken(revoked)).status).toBe(200);
  await db.updateTable('api_token').set({ revoked_at: new Date() }).where('id', '=', id).execute();
  for (const secret of [expired, revoked, 'fz_short', `fz_${'A'.repeat(43)}`]) {
    const answer = await withToken(secret);
    expect([answer.status, answer.errors?.[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  }
  // a bad token never falls back to the cookie beside it
  const both = await server.graphql(REGISTERED, { headers: { cookie, authorization: `Bearer ${expired}` } });
  expect(both.status).toBe(401);
  const { secret: live } = await token(['*:read']);
  const inAddress = await strict.fastify.inject({
    method: 'POST',
    url: `/graphql?token=${live}&access_token=${live}`,
    payload: { query: REGISTERED },
  });
  expect(inAddress.json().data).toEqual({ viewer: null });
  await db.updateTable('account').set({ disabled_at: new Date() }).where('id', '=', owner.id).execute();
  expect((await withToken(live)).status).toBe(401);
  await db.updateTable('account').set({ disabled_at: null }).where('id', '=', owner.id).execute();
});

test('a session that was ended is refused with its next request', async () => {
  const own = await server.cookieOf('owner');
  const answer = await server.graphql('mutation { signOutEverywhere(input: {}) { __typename ... on SessionsEnded { count own } } }', {
    headers: { cookie: own },
  });
  expect(answer.data.signOutEverywhere).toMatchObject({ __typename: 'SessionsEnded', own: true });
  expect(answer.headers['set-cookie']).toContain('Max-Age=0');
  expect((await server.graphql(REGISTERED, { headers: { cookie: own } })).data).toEqual({ viewer: null });
});

test('a query by GET that was answered before is answered with 304 until its data change', async () => {
  const mine = await server.cookieOf('owner');
  const ask = async (tag?: string) =>
    send({
      method: 'GET',
      headers: { cookie: mine, 'apollo-require-preflight': '1', ...(tag === undefined ? {} : { 'if-none-match': tag }) },
      query: { query: '{ orgUnits { nodes { name } } }' },
    });
  const first = await ask();
  const tag = String(first.headers['etag']);
  expect([first.statusCode, first.headers['cache-control']]).toEqual([200, 'private, no-cache']);
  const again = await ask(tag);
  expect([again.statusCode, again.body, again.headers['etag']]).toEqual([304, '', tag]);
  await makeUnit(db, 'school', unit);
  const changed = await ask(tag);
  expect(changed.statusCode).toBe(200);
  expect(changed.headers['etag']).not.toBe(tag);
});
