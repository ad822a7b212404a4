import type pg from 'pg';

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

/** What a statement does when it is run: rows that every scan brought or threw away again, and rows that every sort got. */
export const scansOf = async (
  pool: pg.Pool,
  statement: { readonly text: string; readonly values: readonly unknown[] },
): Promise<Scan[]> => {
  const { rows: tables } = await pool.query<{ name: string; rows: number }>(
    "SELECT relname AS name, reltuples AS rows FROM pg_class WHERE relkind = 'r'",
  );
  const rowsOf = new Map(tables.map((table) => [table.name, table.rows]));
  const { rows } = await pool.query<{ 'QUERY PLAN': [{ Plan: Node }] }>({
    text: `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${statement.text}`,
    values: [...statement.values],
  });
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
  const [plan] = rows[0]?.['QUERY PLAN'] ?? [];
  if (plan) walk(plan.Plan);
  return scans;
};
