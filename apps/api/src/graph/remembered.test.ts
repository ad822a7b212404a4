import { ok } from '@fuzhi/domain/kernel/result.ts';
import { expect, test } from 'vitest';

import { newId } from '../platform/id.ts';
import { createToken } from '../platform/tokens.ts';
import { inTransaction } from '../platform/transaction.ts';
import { testApp } from '../testkit/app.ts';
import { testDatabase } from '../testkit/database.ts';
import { makePerson, makeUnit } from '../testkit/people.ts';
import { createExecutor } from './read/execute.ts';
import { buildSchema } from './schema.ts';

// Who was here within the minute is not looked up again but proved inside the statement that reads for him. Whatever is taken from him must
// be gone with the very next request all the same, on every way a request can go.
const database = await testDatabase();
const { db } = database;
const schema = buildSchema();
let statements: string[] = [];
const server = await testApp(database, { schema, graphql: { execute: createExecutor(schema) } });
database.pool.on('acquire', (client) => {
  const tapped = client as unknown as { tapped?: boolean; query: (...args: unknown[]) => unknown };
  if (tapped.tapped) return;
  tapped.tapped = true;
  const run = tapped.query.bind(client);
  tapped.query = (...args) => {
    const [first] = args as [string | { text: string }];
    statements.push(typeof first === 'string' ? first : first.text);
    return run(...args);
  };
});
const district = await makeUnit(db, 'district');
const school = await makeUnit(db, 'school', district);
const other = await makeUnit(db, 'school', district);

const WAYS = {
  'a list as text': '{ orgUnits(first: 50) { totalCount nodes { id } } }',
  'two lists': '{ a: orgUnits(first: 50) { nodes { id } } b: orgUnits(first: 1) { nodes { id } } }',
  'by graphql-js': '{ viewer { actions } orgUnits(first: 50) { nodes { id } } }',
  'without a statement': '{ __schema { queryType { name } } }',
  'a node that is not there': `{ node(id: "${Buffer.from(`OrgUnit:${newId()}`).toString('base64url')}") { id } }`,
} as const;

type Person = { readonly headers: { [name: string]: string }; readonly accountId: string; readonly tokenId?: string };
const bySession = async (): Promise<Person> => {
  const username = `p${newId().slice(-12)}`;
  const { id } = await makePerson(db, username, [{ role: 'ADMIN', unit: district }]);
  return { headers: { cookie: await server.cookieOf(username), 'x-requested-with': 'fuzhi', 'x-graphiql': '1' }, accountId: id };
};
const byToken = async (): Promise<Person> => {
  const { id } = await makePerson(db, `t${newId().slice(-12)}`, [{ role: 'ADMIN', unit: district }]);
  const made = await inTransaction(db, async (tx) =>
    ok(
      await createToken(tx, {
        name: 'partner',
        orgUnitId: district.id,
        scopes: ['*:read'],
        ownerId: id,
        expiresAt: new Date(Date.now() + 86_400_000),
      }),
    ),
  );
  if (!made.ok) throw new Error('no token');
  return { headers: { authorization: `Bearer ${made.value.secret}` }, accountId: id, tokenId: made.value.id };
};
const ask = async (person: Person, query: string) => {
  statements = [];
  const answer = await server.graphql(query, { headers: person.headers });
  return { ...answer, statements };
};

test('who was here a moment ago costs one statement', async () => {
  for (const person of [await bySession(), await byToken()]) {
    const first = await ask(person, WAYS['a list as text']);
    const second = await ask(person, WAYS['a list as text']);
    expect(first.statements.length).toBeGreaterThan(1);
    expect(second.statements).toHaveLength(1);
    expect(second.data).toEqual(first.data);
    expect(second.data.orgUnits.totalCount).toBeGreaterThanOrEqual(3);
  }
});

const CHANGES: { readonly [name: string]: (person: Person) => Promise<unknown> } = {
  'the session ended': ({ accountId }) => db.deleteFrom('session').where('account_id', '=', accountId).execute(),
  'the session idle': ({ accountId }) =>
    db
      .updateTable('session')
      .set({ last_seen_at: new Date(Date.now() - 3_600_000) })
      .where('account_id', '=', accountId)
      .execute(),
  'the account disabled': ({ accountId }) =>
    db.updateTable('account').set({ disabled_at: new Date() }).where('id', '=', accountId).execute(),
  'the token revoked': ({ tokenId }) =>
    db
      .updateTable('api_token')
      .set({ revoked_at: new Date() })
      .where('id', '=', tokenId ?? '')
      .execute(),
  'the token expired': ({ tokenId }) =>
    db
      .updateTable('api_token')
      .set({ expires_at: new Date(Date.now() - 1_000) })
      .where('id', '=', tokenId ?? '')
      .execute(),
};

test.each(Object.entries(CHANGES))('%s: nothing is answered any more, on any way', async (name, change) => {
  for (const query of Object.values(WAYS)) {
    const person = name.startsWith('the token') ? await byToken() : await bySession();
    expect((await ask(person, query)).errors).toBeUndefined();
    expect((await ask(person, query)).errors).toBeUndefined();
    await change(person);
    const after = await ask(person, query);
    expect([query, after.errors?.[0]?.extensions.code]).toEqual([query, expect.stringMatching(/^(UNAUTHENTICATED|INTROSPECTION)/u)]);
    expect(JSON.stringify(after.data ?? {})).not.toContain('"nodes":[{');
  }
});

test('a grant that ends, moves or comes is in force with the next request', async () => {
  const person = await bySession();
  const count = async () => (await ask(person, WAYS['a list as text'])).data.orgUnits.nodes.length;
  expect([await count(), await count()]).toEqual([3, 3]);
  await db.updateTable('access_grant').set({ org_unit_id: school.id }).where('account_id', '=', person.accountId).execute();
  const atSchool = await ask(person, WAYS['a list as text']);
  expect(JSON.stringify(atSchool.data)).not.toContain(Buffer.from(`OrgUnit:${other.id}`).toString('base64url'));
  await db.updateTable('access_grant').set({ valid_to: '2020-02-01' }).where('account_id', '=', person.accountId).execute();
  expect(await count()).toBe(0);
});

test('a token whose scopes shrink reads less with the next request', async () => {
  const person = await byToken();
  expect((await ask(person, WAYS['a list as text'])).data.orgUnits.nodes).toHaveLength(3);
  expect((await ask(person, WAYS['a list as text'])).data.orgUnits.nodes).toHaveLength(3);
  await db
    .updateTable('api_token')
    .set({ scopes: ['placement:read'] })
    .where('id', '=', person.tokenId ?? '')
    .execute();
  expect((await ask(person, WAYS['a list as text'])).data.orgUnits.nodes).toHaveLength(0);
});

test('a command is refused to whose session ended a moment ago, and does nothing', async () => {
  const person = await bySession();
  await ask(person, WAYS['a list as text']);
  await db.deleteFrom('session').where('account_id', '=', person.accountId).execute();
  const { errors } = await ask(person, 'mutation { localeSet(input: { locale: "en" }) { __typename } }');
  expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect((await db.selectFrom('account').select('locale').where('id', '=', person.accountId).executeTakeFirstOrThrow()).locale).not.toBe(
    'en',
  );
});

test('uses are still written down once a minute', async () => {
  const person = await bySession();
  const seen = async () =>
    (await db.selectFrom('session').select('last_seen_at').where('account_id', '=', person.accountId).executeTakeFirstOrThrow())
      .last_seen_at;
  await ask(person, WAYS['a list as text']);
  const before = await seen();
  server.later(61_000);
  await ask(person, WAYS['a list as text']);
  expect((await seen()).getTime()).toBeGreaterThan(before.getTime() + 60_000);
});
