import { getIntrospectionQuery } from 'graphql';
import { expect, test } from 'vitest';
import { testApp } from '../testkit/app.ts';
import { testDatabase } from '../testkit/database.ts';
import { makePerson, makeUnit } from '../testkit/people.ts';
import { createExecutor } from './read/execute.ts';
import { buildSchema } from './schema.ts';

const database = await testDatabase();
const { db } = database;
const schema = buildSchema();
const server = await testApp(database, { schema, graphql: { execute: createExecutor(schema) } });
const unit = await makeUnit(db, 'district');
await makePerson(db, 'limits', [{ role: 'BUREAU_VOC', unit }]);
const cookie = await server.cookieOf('limits');
const ask = (query: string, variables?: object) =>
  server.graphql(query, { ...(variables === undefined ? {} : { variables }), headers: { cookie } });

const fragments = (levels: number): string =>
  Array.from(
    { length: levels },
    (_, at) => `fragment f${at} on Viewer { ${at + 1 === levels ? 'isDemo' : `...f${at + 1} ...f${at + 1}`} }`,
  ).join(' ');
const BOMBS: readonly (readonly [name: string, code: string, query: string, variables?: object])[] = [
  ['fields repeated 4000 times', 'GRAPHQL_PARSE_FAILED', `{ viewer { ${'isDemo '.repeat(4000)} } }`],
  ['inline fragments 50 × 50', 'GRAPHQL_PARSE_FAILED', `{ viewer { ${`${'... { '.repeat(50)} isDemo ${'} '.repeat(50)}`.repeat(50)} } }`],
  ['directives repeated 5000 times', 'GRAPHQL_PARSE_FAILED', `{ viewer { isDemo ${'@skip(if: false) '.repeat(5000)} } }`],
  [
    'a string of a megabyte',
    'GRAPHQL_VALIDATION_FAILED',
    `{ orgUnits(where: { search: "${'x'.repeat(200_000)}" }) { totalCount ${'x'.repeat(1000)} } }`,
  ],
  ['fragments that double 22 times', 'GRAPHQL_VALIDATION_FAILED', `{ viewer { ...f0 } } ${fragments(22)}`],
  ['depth', 'LIMIT_DEPTH', `{ orgUnits { nodes { ${'parent { '.repeat(9)} id ${'} '.repeat(9)} } } }`],
  ['aliases', 'LIMIT_ALIASES', `{ ${Array.from({ length: 16 }, (_, at) => `a${at}: viewer { isDemo }`).join(' ')} }`],
  [
    'page product',
    'LIMIT_NODES',
    '{ orgUnits(first: 200) { nodes { children(first: 200) { nodes { children(first: 200) { nodes { id } } } } } } }',
  ],
  ['default page product', 'LIMIT_NODES', '{ orgUnits { nodes { children { nodes { children { nodes { id } } } } } } }'],
  ...[0, -1, 201, 1_000_000_000].map(
    (first) =>
      [`first ${first}`, 'LIMIT_PAGE_SIZE', 'query ($first: Int) { orgUnits(first: $first) { nodes { id } } }', { first }] as const,
  ),
  ['last literal', 'LIMIT_PAGE_SIZE', '{ orgUnits(last: 100000) { nodes { id } } }'],
  [
    '20,000 ids',
    'LIMIT_LIST_ITEMS',
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    { ids: Array.from({ length: 20_000 }, () => 'x') },
  ],
  ['201 ids as literals', 'LIMIT_LIST_ITEMS', `{ nodes(ids: [${'"x", '.repeat(201)}]) { id } }`],
  [
    'two sign-out commands',
    'LIMIT_ALONE',
    'mutation { a: signOutEverywhere(input: {}) { __typename } b: signOutEverywhere(input: {}) { __typename } }',
  ],
  [
    'introspection in circles',
    'GRAPHQL_VALIDATION_FAILED',
    `{ __schema { types { ${'fields { type { '.repeat(5)} name ${'} } '.repeat(5)} } } }`,
  ],
];

await ask('{ viewer { isDemo } }');
test.each(BOMBS)('%s: refused within 50 ms, before anything is read', async (_name, code, query, variables) => {
  const start = performance.now();
  const answer = await ask(query as string, variables as object | undefined);
  const took = performance.now() - start;
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  expect(answer.data ?? null).toBeNull();
  expect(answer.errors?.[0].extensions).toMatchObject({ code, messageZh: expect.any(String), messageEn: expect.any(String) });
  // three times the limit, so that a busy machine does not fail what takes 5 ms
  expect(took).toBeLessThan(150);
});

test('a body over 256 KB is refused', async () => {
  const answer = await ask('{ viewer { isDemo } }', { padding: 'x'.repeat(300_000) });
  expect(answer.status).toBe(413);
});

test('the standard introspection query passes for whoever is signed in, and for nobody else', async () => {
  const query = getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true, schemaDescription: true });
  const answer = await ask(query);
  expect(answer.errors).toBeUndefined();
  expect(answer.data.__schema.types.length).toBeGreaterThan(100);
  const anonymous = await server.graphql(query);
  expect([anonymous.status, anonymous.errors?.[0].extensions.code]).toEqual([401, 'INTROSPECTION_DISABLED']);
});

test('ordinary questions pass: a page with relations, a nested page, the viewer', async () => {
  const answer = await ask(`{
    viewer { account { id name } grants { role { code label } orgUnit { name } } actions isDemo mustChangePassword }
    orgUnits(first: 50) { totalCount nodes { id name parent { id name } children(first: 20) { nodes { id name } } } pageInfo { hasNextPage endCursor } }
  }`);
  expect(answer.errors).toBeUndefined();
  expect(answer.data.viewer.grants).toEqual([{ role: { code: 'BUREAU_VOC', label: '职成教股' }, orgUnit: { name: '测试district' } }]);
  expect(answer.data.orgUnits.nodes).toHaveLength(1);
});

test('cost is told, and who has used up his budget waits', async () => {
  const small = await testApp(database, { schema, graphql: { execute: createExecutor(schema), budget: { size: 5, restoreRate: 1 } } });
  const own = await small.cookieOf('limits');
  const first = await small.graphql('{ orgUnits(first: 200) { nodes { id } } }', { headers: { cookie: own } });
  expect(JSON.parse(first.text).extensions.cost).toEqual({ requested: 3, available: 2, restoreRate: 1 });
  const second = await small.graphql('{ orgUnits(first: 200) { nodes { id } } }', { headers: { cookie: own } });
  expect([second.status, second.errors?.[0].extensions.code, second.headers['retry-after']]).toEqual([429, 'COST_EXCEEDED', '1']);
  expect((await small.graphql('{ viewer { isDemo } }', {})).status).toBe(200);
});
