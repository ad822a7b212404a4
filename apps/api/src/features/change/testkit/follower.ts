import type { Actor } from '@fuzhi/domain/kernel/actor.ts';
import { type ExecutionResult, execute, parse, validate } from 'graphql';
import type pg from 'pg';

import { contextOf } from '../../../graph/read/testkit/world.ts';
import { buildSchema } from '../../../graph/schema.ts';

export type Told = {
  cursor: string;
  node: { kind: 'CREATED' | 'CHANGED' | 'DELETED'; type: string; record: string; orgUnit: { id: string } | null };
};
type Feed = { edges: Told[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };

const schema = buildSchema();

/** Asks as a partner's program would; throws the first error. */
export const ask = async <Answer>(pool: pg.Pool, actor: Actor, text: string, variables: object = {}): Promise<Answer> => {
  const document = parse(text);
  const [wrong] = validate(schema, document);
  if (wrong) throw wrong;
  const result = (await execute({
    schema,
    document,
    variableValues: variables as never,
    contextValue: contextOf(pool, actor),
  })) as ExecutionResult<Answer>;
  if (result.errors?.[0]) throw result.errors[0];
  return result.data as Answer;
};

export const FEED = `query Feed($first: Int, $after: String, $types: [ChangeType!]) {
  changes(first: $first, after: $after, where: { type: { in: $types } }) {
    edges { cursor node { kind type record orgUnit { id } } } pageInfo { hasNextPage endCursor } } }`;

/** All that is told after a cursor, page by page. */
export const follow = async (
  pool: pg.Pool,
  actor: Actor,
  from: { readonly after?: string | undefined; readonly types?: readonly string[]; readonly first?: number },
): Promise<{ told: Told[]; cursor: string | undefined }> => {
  const told: Told[] = [];
  let cursor = from.after;
  for (let more = true; more;) {
    const { changes } = await ask<{ changes: Feed }>(pool, actor, FEED, { first: from.first ?? 200, after: cursor, types: from.types });
    told.push(...changes.edges);
    cursor = changes.pageInfo.endCursor ?? cursor;
    more = changes.pageInfo.hasNextPage;
  }
  return { told, cursor };
};

/** Waits until everything that was committed is told: a transaction at work anywhere in the same PostgreSQL holds the feed back, other tests' too. */
export const settled = async (pool: pg.Pool): Promise<void> => {
  for (;;) {
    const { rowCount } = await pool.query('SELECT FROM change_event WHERE id >= change_horizon() LIMIT 1');
    if (rowCount === 0) return;
    await new Promise((tick) => {
      setTimeout(tick, 20);
    });
  }
};
