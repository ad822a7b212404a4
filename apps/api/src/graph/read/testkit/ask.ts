import { execute, parse, validate } from 'graphql';
import type pg from 'pg';
import { expect } from 'vitest';

import { buildSchema } from '../../schema.ts';
import { createExecutor } from '../execute.ts';
import { actorOf, contextOf, units } from './world.ts';

const schema = buildSchema();
export const bureau = actorOf('BUREAU_VOC', units.district1);
export const clerk = actorOf('VOC_CLERK', units.school11);

export type Answer = {
  // answers are as deep as their documents; what is looked at is compared whole
  // oxlint-disable-next-line typescript/no-explicit-any
  data: any;
  errors?: { message: string; extensions: { code?: string; reason?: string; messageZh?: string } }[];
};
export type Ask = (
  source: string,
  actor?: Parameters<typeof contextOf>[1],
  variables?: { [name: string]: unknown },
) => Promise<Answer & { statements: string[] }>;

/** Asks both ways, graphql-js and the text path, and wants the same answer of both. */
export const askerOn =
  (pool: pg.Pool): Ask =>
  async (source, actor = bureau, variables = {}) => {
    const document = parse(source);
    expect(validate(schema, document)).toEqual([]);
    const slowContext = contextOf(pool, actor);
    const slow = JSON.parse(
      JSON.stringify(await execute({ schema, document, variableValues: variables, contextValue: slowContext })),
    ) as Answer;
    const context = contextOf(pool, actor);
    const executed = await createExecutor(schema)({ document, variables, context });
    const fast = ('text' in executed ? JSON.parse(executed.text) : JSON.parse(JSON.stringify(executed))) as Answer;
    expect(fast).toEqual(slow);
    expect('text' in executed || slow.errors !== undefined).toBe(true);
    return { ...slow, statements: slowContext.statements };
  };
export const reasonOf = (answer: Answer): unknown => answer.errors?.[0]?.extensions.reason;

const LIST =
  'query ($where: PlacementFilter) { placements(first: 200, where: $where) { totalCount nodes { id destination { code } wage post } } }';
/** All placements that meet a filter. */
export const listOn =
  (ask: Ask) =>
  (where: unknown, actor = bureau): Promise<Answer> =>
    ask(LIST, actor, { where });
