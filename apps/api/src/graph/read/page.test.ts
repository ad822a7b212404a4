import fc from 'fast-check';
import { type ExecutionResult, execute, parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';

import { testDatabase } from '../../testkit/database.ts';
import { buildSchema } from '../schema.ts';
import { actorOf, contextOf, makeWorld, units } from './testkit/world.ts';

const { pool } = await testDatabase();
const schema = buildSchema();
const bureau = actorOf('BUREAU_VOC', units.district1);

type Page = {
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  totalCount: number;
};
const LIST =
  parse(`query Pages($first: Int, $after: String, $last: Int, $before: String, $orderBy: [PlacementOrder!], $where: PlacementFilter) {
  placements(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, where: $where) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } }`);
const page = async (variableValues: object): Promise<Page> => {
  expect(validate(schema, LIST)).toEqual([]);
  const result = (await execute({
    schema,
    document: LIST,
    variableValues: variableValues as never,
    contextValue: contextOf(pool, bureau),
  })) as ExecutionResult<{ placements: Page }>;
  if (result.errors?.[0]) throw new Error(result.errors[0].message);
  return result.data!.placements;
};
const ids = (from: Page): string[] => from.edges.map((edge) => edge.node.id);

beforeAll(() => makeWorld(pool, 18));

// keys with ties, with nulls, through relations, and mixed directions
const order = fc.uniqueArray(
  fc.record({
    field: fc.constantFrom(
      'UPDATED_AT',
      'WAGE',
      'START_ON',
      'DESTINATION',
      'EVIDENCE_GRADE',
      'GRADUATE_NAME',
      'EMPLOYER_NAME',
      'SCHOOL',
      'STATE',
      'GRADUATION_YEAR',
    ),
    direction: fc.constantFrom('ASC', 'DESC'),
  }),
  { maxLength: 3, selector: (item) => item.field },
);

describe('pages', () => {
  it('put together are the list, forwards and backwards, whatever the order and the size', async () => {
    await fc.assert(
      fc.asyncProperty(order, fc.integer({ min: 1, max: 20 }), async (orderBy, size) => {
        const whole = ids(await page({ first: 200, orderBy }));
        expect(new Set(whole).size).toBe(36);
        const forwards: string[] = [];
        for (let after: string | undefined, more = true; more;) {
          const next: Page = await page({ first: size, after, orderBy });
          forwards.push(...ids(next));
          expect(next.pageInfo.hasPreviousPage).toBe(after !== undefined);
          expect(next.totalCount).toBe(36);
          [after, more] = [next.pageInfo.endCursor, next.pageInfo.hasNextPage];
        }
        expect(forwards).toEqual(whole);
        const backwards: string[] = [];
        for (let before: string | undefined, more = true; more;) {
          const next: Page = await page({ last: size, before, orderBy });
          backwards.unshift(...ids(next));
          [before, more] = [next.pageInfo.startCursor, next.pageInfo.hasPreviousPage];
        }
        expect(backwards).toEqual(whole);
      }),
      { numRuns: 25 },
    );
  });

  it('begin behind any cursor and stop before any other', async () => {
    await fc.assert(
      fc.asyncProperty(order, fc.nat(35), fc.nat(35), async (orderBy, from, to) => {
        const whole = await page({ first: 200, orderBy });
        const cursors = whole.edges.map((edge) => edge.cursor);
        const between = await page({ first: 200, orderBy, after: cursors[from], before: cursors[to] });
        expect(ids(between)).toEqual(ids(whole).slice(from + 1, Math.max(to, from + 1)));
        const tail = await page({ last: 3, orderBy, before: cursors[to] });
        expect(ids(tail)).toEqual(ids(whole).slice(Math.max(0, to - 3), to));
      }),
      { numRuns: 25 },
    );
  });

  it('keep rows without a value last, both ways', async () => {
    for (const direction of ['ASC', 'DESC']) {
      const wages = await execute({
        schema,
        document: parse(`{ placements(first: 200, orderBy: [{ field: WAGE, direction: ${direction} }]) { nodes { wage } } }`),
        contextValue: contextOf(pool, bureau),
      });
      const values = (wages.data as { placements: { nodes: { wage: string | null }[] } }).placements.nodes.map((node) => node.wage);
      const stated = values.filter((wage) => wage !== null).map(Number);
      expect(values.slice(stated.length).every((wage) => wage === null)).toBe(true);
      expect(stated.length).toBeGreaterThan(3);
      expect(stated).toEqual(stated.toSorted((a, b) => (direction === 'ASC' ? a - b : b - a)));
    }
  });

  it('an empty list has no cursors and no more', async () => {
    const none = await page({ where: { id: { in: [] } } });
    expect(none).toEqual({
      totalCount: 0,
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      edges: [],
    });
  });
});
