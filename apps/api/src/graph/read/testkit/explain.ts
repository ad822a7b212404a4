import type pg from 'pg';

import type { Context } from '../../../context.ts';

/** One node of a plan that was run: a table that was read, or a sort. */
export type Scan = {
  readonly kind: string;
  readonly table: string;
  readonly index: string | undefined;
  readonly touched: number;
  readonly tableRows: number;
};

type Node = {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Loops': number;
  readonly 'Actual Rows': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly Node[];
};

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
const element = (value: unknown): string => (value === null ? 'NULL' : `"${plain(value).replaceAll(/["\\]/gu, String.raw`\$&`)}"`);
const textOf = (value: unknown): string => (Array.isArray(value) ? `{${value.map(element).join()}}` : plain(value));

/** The plan of a statement that was run as production runs it: prepared, and planned without a look at its values. */
const planOf = async (
  client: pg.ClientBase,
  statement: { readonly text: string; readonly values: readonly unknown[] },
): Promise<Node | undefined> => {
  const values = statement.values.map((value) => (value === null || value === undefined ? 'NULL' : client.escapeLiteral(textOf(value))));
  await client.query('SET plan_cache_mode = force_generic_plan');
  await client.query(`PREPARE explained AS ${statement.text}`);
  try {
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Node }] }>(
      `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) EXECUTE explained${values.length > 0 ? `(${values.join()})` : ''}`,
    );
    return rows[0]?.['QUERY PLAN'][0].Plan;
  } finally {
    await client.query('DEALLOCATE explained');
  }
};

/** What a statement does when it is run: rows that every scan brought or threw away again, and rows that every sort got. */
export const scansOf = async (
  pool: pg.Pool,
  statement: { readonly text: string; readonly values: readonly unknown[] },
): Promise<Scan[]> => {
  const { rows: tables } = await pool.query<{ name: string; rows: number }>(
    "SELECT relname AS name, reltuples AS rows FROM pg_class WHERE relkind = 'r'",
  );
  const rowsOf = new Map(tables.map((table) => [table.name, table.rows]));
  const client = await pool.connect();
  const plan = await planOf(client, statement).finally(() => client.release());
  const scans: Scan[] = [];
  const walk = (node: Node): void => {
    const loops = node['Actual Loops'];
    const table = node['Relation Name'];
    if (table !== undefined && loops > 0) {
      const each = node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
      scans.push({
        kind: node['Node Type'],
        table,
        index: node['Index Name'],
        touched: Math.round(loops * each),
        tableRows: rowsOf.get(table) ?? 0,
      });
    }
    if (node['Node Type'] === 'Sort') {
      const [input] = node.Plans ?? [];
      scans.push({ kind: 'Sort', table: '', index: undefined, touched: Math.round(loops * (input?.['Actual Rows'] ?? 0)), tableRows: 0 });
    }
    for (const child of node.Plans ?? []) walk(child);
  };
  if (plan) walk(plan);
  return scans;
};

/** Nodes of a plan that do the same, as one: the streams of a list are read by a node each. */
export const together = (scans: readonly Scan[]): Scan[] => {
  const found = new Map<string, Scan>();
  for (const one of scans) {
    const key = `${one.kind} ${one.table} ${one.index ?? ''}`;
    found.set(key, { ...one, touched: one.touched + (found.get(key)?.touched ?? 0) });
  }
  return [...found.values()];
};

/** The context of a request whose statements are explained as they run; `scans` fills up meanwhile. */
export const explaining = (pool: pg.Pool, context: Context): { readonly context: Context; readonly scans: readonly Scan[] } => {
  const scans: Scan[] = [];
  const read = async <Row>(statement: { text: string; values: readonly unknown[] }): Promise<Row[]> => {
    scans.push(...(await scansOf(pool, statement)));
    return (await pool.query({ text: statement.text, values: [...statement.values] })).rows as Row[];
  };
  return { context: { ...context, services: { ...context.services, read } }, scans };
};
