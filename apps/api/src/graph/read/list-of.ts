import { type Compiler, scope, tableOf } from './compiler.ts';
import type { Alias, TypeDef } from './model.ts';
import { orderBy, orderOf } from './order.ts';
import { rowOf } from './row.ts';
import type { Selected } from './selection.ts';
import { type Sql, all, join, raw, sql } from './sql.ts';

/** A short to-many relation as a JSON array, in the type's own order, cut at the relation's limit. */
export const listOf = (c: Compiler, type: TypeDef, field: Selected, on: (row: Alias) => Sql, limit: number, visible: boolean): Sql => {
  const row = c.alias();
  const order = orderOf(c, type, row, undefined);
  const inner = rowOf(c, type, row, field);
  const conditions = all([on(row), ...(visible ? [] : [scope(c, type, row)])]);
  return sql`SELECT coalesce(json_agg(i.json), '[]') AS json FROM (SELECT ${inner.value} AS json FROM ${tableOf(type)} ${row}${join([...order.joins, ...inner.joins], '')}
   WHERE ${conditions} ORDER BY ${orderBy(order, false)} LIMIT ${raw(String(limit))}) i`;
};
