import type { GraphQLSchema } from 'graphql';

import type { Arg } from './args.ts';
import { coerceList } from './coerce.ts';
import { type Compiler, globalId, jsonObject, keyOf, newCompiler, output, scope, tableOf } from './compiler.ts';
import { badInput } from './errors.ts';
import { manyOf } from './many.ts';
import { type Alias, type Asker, type TypeDef, findType, typeNamed } from './model.ts';
import { orderBy, orderOf } from './order.ts';
import { joinOne } from './path.ts';
import { type Sql, all, join, literal, name, sql, statement } from './sql.ts';
import { whereOf } from './where.ts';
import { type Binding, whoOf } from './who.ts';

/**
 * The engine without GraphQL: exports and figures. Same filters, same orders, same scope, but the whole list instead of a page, to be read
 * with a server-side cursor.
 */
export type ListColumn = {
  readonly key: string;
  /** 'wage', 'graduate.name', 'destination.zh', 'evidence.kind.code' (several: a JSON array), 'id' (global), 'key' (the bare key) */
  readonly path: string;
};
export type ListRequest = { readonly where?: unknown; readonly orderBy?: unknown; readonly columns: readonly ListColumn[] };
export type ListStatement = { readonly text: string; readonly values: readonly unknown[] };

const noColumn = (type: TypeDef, path: string): Error =>
  badInput('UNKNOWN_COLUMN', `${type.name} 没有“${path}”这一列`, `${type.name} has no column "${path}"`);

/** Values by path. Relations on the way are joined once, however many columns lie behind them. */
const columnsOf = (c: Compiler) => {
  const joins: Sql[] = [];
  const reached = new Map<string, Alias>();
  const codes = (list: string, code: Sql, part: string | undefined, path: string): Sql | undefined => {
    if (part === undefined || part === 'code') return code;
    if (part !== 'zh' && part !== 'en' && part !== 'label') return undefined;
    const labels = reached.get(path) ?? c.alias();
    if (!reached.has(path))
      joins.push(sql` LEFT JOIN code_item ${labels} ON ${labels}.list = ${literal(list)} AND ${labels}.code = ${code}`);
    reached.set(path, labels);
    const english = part === 'en' || (part === 'label' && c.who.locale === 'en');
    return sql`coalesce(${labels}.${english ? sql`en` : sql`zh`}, ${code})`;
  };
  const valueAt = (type: TypeDef, row: Alias, steps: readonly string[], prefix: string): Sql => {
    const [head = '', ...rest] = steps;
    const path = `${prefix}.${head}`;
    if (head === 'id' && rest.length === 0) return globalId(type.name, keyOf(type, row));
    if (head === 'key' && rest.length === 0) return keyOf(type, row);
    const field = type.fields[head];
    if (field?.kind === 'scalar' && rest.length === 0) return output(field.type, field.expr(row, c.who));
    if (field?.kind === 'coded' && rest.length <= 1) {
      const value = codes(field.codes, field.expr(row, c.who), rest[0], path);
      if (value) return value;
    }
    if (field?.kind === 'one' && rest.length > 0) {
      const target = typeNamed(field.type);
      const known = reached.get(path);
      if (known) return valueAt(target, known, rest, path);
      const step = joinOne(c, field, field.key(row, c.who));
      joins.push(step.join);
      reached.set(path, step.row);
      return valueAt(target, step.row, rest, path);
    }
    if (field?.kind === 'many' && rest.length > 0) {
      const target = typeNamed(field.type);
      const other = c.alias();
      const inner = columnsOf(c);
      const value = inner.valueAt(target, other, rest, '');
      const order = orderOf(c, target, other, undefined);
      return sql`(SELECT coalesce(json_agg(${value} ORDER BY ${orderBy(order, false)}), '[]') FROM ${tableOf(target)} ${other}${join([...order.joins, ...inner.joins], '')}
        WHERE ${field.on(row, other, c.who)} AND ${scope(c, target, other)})`;
    }
    throw noColumn(type, steps.join('.'));
  };
  return { joins, valueAt };
};

const start = (schema: GraphQLSchema, asker: Asker): Compiler =>
  newCompiler({ schema, fragments: {}, variables: {} }, whoOf(asker), asker, manyOf);
const fixed = (value: unknown): Arg | undefined => (value === undefined ? undefined : { value, read: () => value });
const bindingOf = (asker: Asker): Binding => ({ asker, args: [], keys: [] });

/** One row per record with a text column `json`: an object with the columns asked for, under their keys. Bad filters and columns throw BAD_USER_INPUT. */
export const compileList = (schema: GraphQLSchema, typeName: string, request: ListRequest, asker: Asker): ListStatement => {
  const type = findType(typeName);
  if (!type) throw new Error(`no read type ${typeName}`);
  const given = coerceList(schema, typeName, request);
  const c = start(schema, asker);
  const row = c.alias();
  const order = orderOf(c, type, row, fixed(given.orderBy));
  const columns = columnsOf(c);
  const members = request.columns.map((column): readonly [string, Sql] => [
    column.key,
    columns.valueAt(type, row, column.path.split('.'), ''),
  ]);
  const where = fixed(given.where);
  const built = statement<Binding>(sql`/* export.${name(type.table)} */ SELECT ${jsonObject(members)}::text AS json
FROM ${tableOf(type)} ${row}${join([...order.joins, ...columns.joins], '')}
WHERE ${all([scope(c, type, row), ...(where ? [whereOf(c, type, row, where)] : [])])} ORDER BY ${orderBy(order, false)}`);
  return { text: built.text, values: built.values(bindingOf(asker)) };
};

export type WherePiece = { readonly texts: readonly string[]; readonly values: readonly unknown[] };

/**
 * A filter and the asker's scope as a condition on `alias`, for statements written elsewhere: `texts` and `values` interleave (texts are one
 * more), each text complete with the casts of the value before it.
 */
export const compileWhere = (schema: GraphQLSchema, typeName: string, where: unknown, alias: string, asker: Asker): WherePiece => {
  const type = typeNamed(typeName);
  const c = start(schema, asker);
  const row = name(alias);
  const arg = fixed(coerceList(schema, typeName, { where }).where);
  const piece = all([scope(c, type, row), ...(arg ? [whereOf(c, type, row, arg)] : [])]);
  const texts: string[] = [''];
  const values: unknown[] = [];
  for (const item of piece.parts) {
    if (typeof item === 'string') texts[texts.length - 1] = `${texts.at(-1) ?? ''}${item}`;
    else {
      values.push(item.read(bindingOf(asker) as never));
      texts.push('');
    }
  }
  return { texts, values };
};
