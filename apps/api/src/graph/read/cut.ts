import { limitText } from './aggregate.ts';
import type { Arg } from './args.ts';
import { type Compiler, keyOf, tableOf } from './compiler.ts';
import type { Alias, TypeDef } from './model.ts';
import { type Order, type Run, type Term, cursorSeed, orderBy, runsOf } from './order.ts';
import { type Sql, all, join, name, raw, sql } from './sql.ts';
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
/** So many streams are merged by one node of the plan, which reads of each no more than it gives; more would make plans that are long to make and to keep. */
const MERGED = 8;

/**
 * The rows of a page, before anything is joined to them, each with its number `$n` from the end that is read from. What is read is bounded by
 * the size of the page, not by that of the table: every run of every stream is a range of an index and ends after a page. Runs and streams
 * carry the key and the values that order it; the rows themselves are fetched when the page is known.
 */
export const cutOf = (c: Compiler, cut: Cut): Sql => {
  const { type, row, order, window, conditions } = cut;
  const limit = limitText(window.size + (cut.extra ? 1 : 0));
  const runs = runsOf(order, window);
  const [only] = runs;
  if (!cut.streams && only && runs.length === 1) {
    const seed = cut.seed ? sql`, ${cursorSeed(order)} AS "$k"` : sql``;
    return sql`SELECT ${row}.*, row_number() OVER (ORDER BY ${only.by}) AS "$n"${seed} FROM ${tableOf(type)} ${row}${join(order.joins, '')} WHERE ${all([...conditions, ...only.conditions])} ORDER BY ${only.by} LIMIT ${limit}`;
  }
  const key = name(type.key.column);
  const columnOf = (index: number): Sql => (index === order.terms.length - 1 ? key : raw(`"$o${index}"`));
  /** The same terms on rows that were brought. */
  const termsOn = (terms: readonly Term[], from: Alias): Term[] =>
    terms.map((term, index) => ({ ...term, value: sql`${from}.${columnOf(index)}` }));
  const columns = join(order.terms.map((term, index) => sql`${term.value} AS ${columnOf(index)}`));
  const rowsOf = (run: Run, more: readonly Sql[]): Sql =>
    sql`SELECT ${columns} FROM ${tableOf(type)} ${row}${join(order.joins, '')} WHERE ${all([...conditions, ...more, ...run.conditions])} ORDER BY ${run.by} LIMIT ${limit}`;
  const byOf = (run: Run, from: Alias): Sql => orderBy({ ...order, terms: termsOn(run.terms, from) }, window.backwards);
  const whole = (run: Run): Sql =>
    cut.streams ? mergedStreams(c, { limit, rowsOf, byOf, run, streams: cut.streams, order }) : rowsOf(run, []);

  // a run is read only if those before it did not fill the page
  const parts = (window.backwards ? runs.toReversed() : runs).map((run) => ({ run, alias: c.alias() }));
  const withs = parts.map(({ run, alias }, index) => {
    const before = parts.slice(0, index).map((part) => sql`(SELECT count(*) FROM ${part.alias})`);
    const rows = c.alias();
    const body = index === 0 ? whole(run) : sql`SELECT ${rows}.* FROM (${whole(run)}) ${rows} WHERE ${join(before, ' + ')} < ${limit}`;
    return sql`${alias} AS MATERIALIZED (${body})`;
  });
  const [merged, cutRows, found] = [c.alias(), c.alias(), c.alias()];
  const terms = termsOn(order.terms, merged);
  const by = orderBy({ ...order, terms }, window.backwards);
  const seed = cut.seed ? sql`, ${cursorSeed({ ...order, terms })} AS "$k"` : sql``;
  const brought = join(
    parts.map(({ alias }) => sql`SELECT * FROM ${alias}`),
    ' UNION ALL ',
  );
  return sql`SELECT ${found}.*, ${cutRows}."$n"${cut.seed ? sql`, ${cutRows}."$k"` : sql``} FROM (
   WITH ${join(withs)} SELECT ${merged}.${key}, row_number() OVER (ORDER BY ${by}) AS "$n"${seed} FROM (${brought}) ${merged} ORDER BY ${by} LIMIT ${limit}
  ) ${cutRows} JOIN ${tableOf(type)} ${found} ON ${keyOf(type, found)} = ${cutRows}.${key}`;
};

type Merge = {
  readonly limit: Sql;
  readonly rowsOf: (run: Run, more: readonly Sql[]) => Sql;
  readonly byOf: (run: Run, from: Alias) => Sql;
  readonly run: Run;
  readonly streams: StreamKeys;
  readonly order: Order;
};

/**
 * One run of all streams. Streams are taken by the handful: within one, rows come from all of them in turn, as they are next. Where an index holds
 * the whole list in this order, askers with many streams have it read as it is.
 */
const mergedStreams = (c: Compiler, { limit, rowsOf, byOf, run, streams, order }: Merge): Sql => {
  const { keys, key, named, isPlain, walked } = streams;
  const [handfuls, each, one, walk] = [c.alias(), c.alias(), c.alias(), c.alias()];
  const most = isPlain ? MERGED : 1;
  const canWalk = !named && order.fields.length === 1 && order.fields.every((field) => walked.includes(field));
  const known = canWalk ? sql` LIMIT ${limitText(MOST_STREAMS + 1)}` : sql``;
  const branches = Array.from(
    { length: most },
    (_, index) => sql`(${rowsOf(run, [sql`${key} = ${handfuls}.keys[${raw(String(index + 1))}]`])})`,
  );
  const [single = sql``] = branches;
  const merged =
    branches.length === 1
      ? single
      : sql`SELECT ${one}.* FROM (${join(branches, '\n    UNION ALL ')}) ${one} ORDER BY ${byOf(run, one)} LIMIT ${limit}`;
  const count = sql`(SELECT sum(cardinality(keys)) FROM ${handfuls})`;
  const few = canWalk ? sql` WHERE ${count} <= ${limitText(MOST_STREAMS)}` : sql``;
  const rest = canWalk
    ? sql`
   UNION ALL SELECT ${walk}.* FROM (${rowsOf(run, [])}) ${walk} WHERE ${count} > ${limitText(MOST_STREAMS)}`
    : sql``;
  const all = c.alias();
  return sql`SELECT ${all}.* FROM (WITH ${handfuls} (keys) AS MATERIALIZED (SELECT array_agg(n.key) FROM (
     SELECT found.key, row_number() OVER () AS n FROM (${keys}) found (key)${known}) n GROUP BY (n.n - 1) / ${limitText(most)})
   SELECT ${each}.* FROM ${handfuls} CROSS JOIN LATERAL (${merged}) ${each}${few}${rest}) ${all} ORDER BY ${byOf(run, all)} LIMIT ${limit}`;
};
