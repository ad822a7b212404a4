import { limitText } from './aggregate.ts';
import type { Arg } from './args.ts';
import { type Compiler, keyOf, tableOf } from './compiler.ts';
import type { Alias, TypeDef } from './model.ts';
import { type Order, type Term, cursorSeed, orderBy, runsOf } from './order.ts';
import { type Sql, all, join, raw, sql } from './sql.ts';
import type { StreamKeys } from './where.ts';

/** Which part of a list: so many rows from the front or from the back, between two cursors. */
export type Window = {
  readonly size: number;
  readonly backwards: boolean;
  readonly after: Arg | undefined;
  readonly before: Arg | undefined;
};

export type Cut = {
  readonly type: TypeDef;
  readonly row: Alias;
  readonly order: Order;
  readonly window: Window;
  readonly conditions: readonly Sql[];
  readonly streams: StreamKeys | undefined;
  /** one row more than the page holds, to know whether there is more */
  readonly extra: boolean;
  /** whether cursors are wanted of the rows */
  readonly seed: boolean;
};

/** Merging pays for a few streams; an asker who can see more of them than this sees so much that walking the list as it is finds a page at once. */
const MOST_STREAMS = 64;

/**
 * The rows of a page, before anything is joined to them, each with its number `$n` from the end that is read from. What is read is bounded by
 * the size of the page, not by that of the table: every run of every stream is a range of an index and ends after a page.
 */
export const cutOf = (c: Compiler, cut: Cut): Sql => {
  const { type, row, order, window, conditions } = cut;
  const limit = limitText(window.size + (cut.extra ? 1 : 0));
  const seed = cut.seed ? sql`, ${cursorSeed(order)} AS "$k"` : sql``;
  const runs = runsOf(order, window);
  const rowsOf = (columns: Sql, run: (typeof runs)[number], more: readonly Sql[]): Sql =>
    sql`SELECT ${row}.*${columns}${seed} FROM ${tableOf(type)} ${row}${join(order.joins, '')} WHERE ${all([...conditions, ...more, ...run.conditions])} ORDER BY ${run.by} LIMIT ${limit}`;
  const [only] = runs;
  if (!cut.streams && only && runs.length === 1) return rowsOf(sql`, row_number() OVER (ORDER BY ${only.by}) AS "$n"`, only, []);

  // several ordered runs: each brings the values it is ordered by, and the page is what comes first of all
  const merged = c.alias();
  const values = order.terms.slice(0, -1).map((term, index): { term: Term; column: Sql } => ({ term, column: raw(`"$o${index}"`) }));
  const columns = sql`${join(
    values.map(({ term, column }) => sql`, ${term.value} AS ${column}`),
    '',
  )}`;
  const terms = order.terms.map((term, index) => ({
    ...term,
    value: values[index] ? sql`${merged}.${values[index].column}` : keyOf(type, merged),
  }));
  const by = orderBy({ ...order, terms }, window.backwards);
  const pick = (more: readonly Sql[]): Sql =>
    join(
      runs.map((run) => sql`(${rowsOf(columns, run, more)})`),
      ' UNION ALL ',
    );
  return sql`SELECT ${merged}.*, row_number() OVER (ORDER BY ${by}) AS "$n" FROM (${cut.streams ? mergedStreams(c, cut.streams, pick) : pick([])}) ${merged} ORDER BY ${by} LIMIT ${limit}`;
};

const mergedStreams = (c: Compiler, { keys, key, named }: StreamKeys, pick: (more: readonly Sql[]) => Sql): Sql => {
  const [streams, each, whole] = [c.alias(), c.alias(), c.alias()];
  const count = sql`(SELECT count(*) FROM ${streams})`;
  const most = limitText(MOST_STREAMS);
  return sql`WITH ${streams} (key) AS MATERIALIZED (SELECT found.key FROM (${keys}) found (key) LIMIT ${limitText(MOST_STREAMS + 1)})
   SELECT ${each}.* FROM ${streams} CROSS JOIN LATERAL (${pick([sql`${key} = ${streams}.key`])}) ${each} WHERE ${count} <= ${most}
   UNION ALL SELECT ${whole}.* FROM (${pick(named ? [sql`${key} IN (${keys})`] : [])}) ${whole} WHERE ${count} > ${most}`;
};
