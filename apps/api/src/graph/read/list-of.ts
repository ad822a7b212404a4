import { type Compiler, type Json, finishItems, scope, tableOf } from './compiler.ts';
import type { Alias, TypeDef } from './model.ts';
import { orderBy, orderOf } from './order.ts';
import { rowOf } from './row.ts';
import type { Selected } from './selection.ts';
import { type Sql, join, raw, sql } from './sql.ts';

/** A short to-many relation as a JSON array, in the type's own order, cut at the relation's limit. */
export const listOf = (c: Compiler, type: TypeDef, field: Selected, on: (row: Alias) => Sql, limit: number): Json => {
  const row = c.alias();
  const page = c.alias();
  const order = orderOf(c, type, row, undefined);
  const inner = rowOf(c, type, page, field);
  return {
    value: sql`SELECT coalesce(json_agg(${inner.value} ORDER BY ${page}."$n"), '[]') AS json FROM (
  SELECT ${row}.*, row_number() OVER (ORDER BY ${orderBy(order, false)}) AS "$n" FROM ${tableOf(type)} ${row}${join(order.joins, '')}
  WHERE ${on(row)} AND ${scope(c, type, row)} ORDER BY ${orderBy(order, false)} LIMIT ${raw(String(limit))}) ${page}${join(inner.joins, '')}`,
    finish: finishItems(inner.finish),
  };
};
