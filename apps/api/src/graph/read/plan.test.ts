import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';

import { testDatabase } from '../../testkit/database.ts';
import { encodeGlobalId } from '../global-id.ts';
import { buildSchema } from '../schema.ts';
import { createExecutor } from './execute.ts';
import { actorOf, contextOf, makeWorld, placementId, units } from './testkit/world.ts';

const { pool } = await testDatabase();
const schema = buildSchema();
const run = createExecutor(schema);
beforeAll(() => makeWorld(pool, 12));

const code = fc.constantFrom('D12', 'D21', 'D31', 'D99');
const leaf = fc.oneof(
  fc.record({
    destination: fc.oneof(
      fc.record({ eq: code }),
      fc.record({ ne: code }),
      fc.record({ in: fc.array(code, { maxLength: 3 }) }),
      fc.record({ isNull: fc.boolean() }),
    ),
  }),
  fc.record({ wage: fc.record({ gte: fc.constantFrom('3000.00', '3500', '4000.5') }, { requiredKeys: [] }) }),
  fc.record({ employed: fc.record({ eq: fc.boolean() }), matched: fc.record({ ne: fc.boolean() }) }, { requiredKeys: [] }),
  fc.record({
    graduate: fc.record(
      { search: fc.constantFrom('xs', '学生1', '%'), gender: fc.record({ eq: fc.constantFrom('1', '2') }) },
      { requiredKeys: [] },
    ),
  }),
  fc.record({ school: fc.record({ within: fc.constantFrom(...Object.values(units).map((unit) => encodeGlobalId('OrgUnit', unit.id))) }) }),
  fc.record({
    id: fc.record({
      in: fc.array(
        fc.integer({ min: 1, max: 36 }).map((number) => encodeGlobalId('Placement', placementId(number))),
        { maxLength: 5 },
      ),
    }),
  }),
  fc.record({ startOn: fc.record({ gt: fc.constantFrom('2026-07-01', '2026-07-02'), isNull: fc.boolean() }, { requiredKeys: [] }) }),
);
const { where } = fc.letrec<{ where: object }>((tie) => ({
  where: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    leaf,
    fc.record({ and: fc.array(tie('where'), { maxLength: 3 }) }),
    fc.record({ or: fc.array(tie('where'), { maxLength: 3 }) }),
    fc.record({ not: tie('where') }),
  ),
}));
const variables = fc.record({
  where: fc.option(where),
  first: fc.integer({ min: 1, max: 40 }),
  orderBy: fc.array(
    fc.record({ field: fc.constantFrom('WAGE', 'DESTINATION', 'GRADUATE_NAME'), direction: fc.constantFrom('ASC', 'DESC') }),
    { maxLength: 2 },
  ),
  labels: fc.boolean(),
});
const people = [
  actorOf('BUREAU_VOC', units.district1),
  actorOf('BUREAU_VOC', units.district2),
  actorOf('VOC_CLERK', units.school11),
  actorOf('VOC_CLERK', units.school12),
  actorOf('VOC_CLERK', units.school21),
  actorOf('ADMIN', units.district1),
  actorOf('INTEGRATOR', units.district1, { kind: 'TOKEN', scopes: ['placement:read'] }),
  actorOf('INTEGRATOR', units.district1, { kind: 'TOKEN', scopes: ['org:read'] }),
  actorOf('VOC_CLERK', units.school11, { grants: [] }),
];
const SOURCE = `query Cached($where: PlacementFilter, $first: Int, $orderBy: [PlacementOrder!], $labels: Boolean!) {
  placements(where: $where, first: $first, orderBy: $orderBy) { totalCount nodes { id wage destination { code zh @include(if: $labels) } school { name } graduate { name } } } }`;
const kept = parse(SOURCE);

describe('plans', () => {
  it('answer from the cache as a document that was never seen, whoever asked before', async () => {
    expect(validate(schema, kept)).toEqual([]);
    await fc.assert(
      fc.asyncProperty(variables, fc.constantFrom(...people), async (values, person) => {
        const context = contextOf(pool, person);
        const cached = await run({ document: kept, variables: values, context });
        const fresh = await run({ document: parse(SOURCE), variables: values, context: contextOf(pool, person) });
        expect('text' in cached && JSON.parse(cached.text)).toEqual('text' in fresh && JSON.parse(fresh.text));
      }),
      { numRuns: 300 },
    );
  });

  it('are shared by all who hold the same roles, whoever and wherever', async () => {
    // a plan's statement gets its name at the second use: that of the second who asks has one only if the plan is shared
    const [bureau, clerk, token] = [
      [actorOf('BUREAU_VOC', units.district1, { id: placementId(1) }), actorOf('BUREAU_VOC', units.district2, { id: placementId(2) })],
      [actorOf('VOC_CLERK', units.school11, { id: placementId(3) }), actorOf('VOC_CLERK', units.school21, { id: placementId(4) })],
      ['1', '2'].map((at) => ({ ...people[6]!, id: placementId(Number(at) + 4), name: at })),
    ] as const;
    for (const [at, pair] of [bureau, clerk, token, [bureau[0], clerk[0]]].entries()) {
      const document = parse(SOURCE.replace('Cached', `Shared${String(at)}`));
      const asked: { text: string; named: boolean }[] = [];
      for (const person of pair) {
        const context = contextOf(pool, person);
        const read: typeof context.services.read = (statement) => {
          asked.push({ text: statement.text, named: statement.name !== undefined });
          return context.services.read(statement);
        };
        await run({ document, variables: { first: 5, labels: true }, context: { ...context, services: { ...context.services, read } } });
      }
      const [first, second] = asked;
      expect(asked).toHaveLength(2);
      // the last two hold different roles: they have a plan each
      expect([first!.named, second!.named]).toEqual([false, at < 3]);
      expect(second!.text).toBe(first!.text);
    }
  });

  it('give a filter and its negation that make up the whole', async () => {
    const count = parse('query ($where: PlacementFilter) { placements(where: $where) { totalCount } }');
    const total = async (condition: object): Promise<number> => {
      const answer = await run({ document: count, variables: { where: condition }, context: contextOf(pool, people[0]!) });
      return 'text' in answer
        ? (JSON.parse(answer.text) as { data: { placements: { totalCount: number } } }).data.placements.totalCount
        : Number.NaN;
    };
    await fc.assert(
      fc.asyncProperty(where, async (condition) => {
        expect((await total(condition)) + (await total({ not: condition }))).toBe(24);
      }),
      { numRuns: 100 },
    );
  });

  it('share a statement among all who hold the same roles, and no row', async () => {
    const same = [units.school11, units.school12, units.school21].map((unit) => actorOf('VOC_CLERK', unit));
    const seen = new Set<string>();
    const rows: string[] = [];
    for (let round = 0; round < 4; round += 1) {
      for (const person of same) {
        const context = contextOf(pool, person);
        const answer = await run({ document: kept, variables: { first: 40, labels: true }, context });
        for (const text of context.statements) seen.add(text);
        if (round === 3 && 'text' in answer)
          rows.push(
            ...(JSON.parse(answer.text) as { data: { placements: { nodes: { id: string }[] } } }).data.placements.nodes.map(
              (node) => node.id,
            ),
          );
      }
    }
    expect(seen.size).toBe(1);
    expect(new Set(rows).size).toBe(rows.length);
    expect(rows).toHaveLength(36);
  });
});
