import { type Compiler, globalId, jsonObject, keyOf, output, scope, selected, tableOf } from './compiler.ts';
import { computedAt } from './computed.ts';
import { type Alias, type Field, type OneField, type TypeDef, typeNamed } from './model.ts';
import { joinOne } from './path.ts';
import type { Selected } from './selection.ts';
import { type Sql, join, literal, sql } from './sql.ts';

/** A row as JSON under the client's names, and the joins its values come from. */
export type Row = { readonly value: Sql; readonly joins: readonly Sql[] };
type Member = { readonly value: Sql; readonly joins?: readonly Sql[] };

/** The members of a code item. Labels are joined only when one was asked for. */
export const codeItem = (c: Compiler, codes: string, code: Sql, field: Selected): Member => {
  const wanted = selected(c, 'CodeItem', field);
  const needsLabel = wanted.some((item) => item.name === 'zh' || item.name === 'en' || item.name === 'label');
  const labels = needsLabel ? c.alias() : undefined;
  const memberOf = (name: string): Sql => {
    if (name === '__typename') return literal('CodeItem');
    if (name === 'list') return literal(codes);
    if (name === 'code' || !labels) return code;
    const english = name === 'en' || (name === 'label' && c.who.locale === 'en');
    return sql`coalesce(${labels}.${english ? sql`en` : sql`zh`}, ${code})`;
  };
  return {
    value: sql`CASE WHEN ${code} IS NOT NULL THEN ${jsonObject(wanted.map((item) => [item.key, memberOf(item.name)]))} END`,
    joins: labels ? [sql` LEFT JOIN code_item ${labels} ON ${labels}.list = ${literal(codes)} AND ${labels}.code = ${code}`] : [],
  };
};

/** To one: a join, and JSON null where there is no row or none the asker may see. */
export const oneOf = (c: Compiler, relation: OneField, key: Sql, field: Selected): Member => {
  const target = typeNamed(relation.type);
  const step = joinOne(c, relation, key);
  const inner = rowOf(c, target, step.row, field);
  return {
    value: sql`CASE WHEN ${keyOf(target, step.row)} IS NOT NULL THEN ${inner.value} END`,
    joins: [step.join, ...inner.joins],
  };
};

const memberOf = (c: Compiler, type: TypeDef, row: Alias, definition: Field, field: Selected): Member => {
  switch (definition.kind) {
    case 'scalar':
      return { value: output(definition.type, definition.expr(row, c.who)) };
    case 'coded':
      return codeItem(c, definition.codes, definition.expr(row, c.who), field);
    case 'computed':
      return { value: computedAt(c, definition, row, field) };
    case 'one':
      return oneOf(c, definition, definition.key(row, c.who), field);
    case 'many': {
      const many = c.many(c, { parent: type, definition, field, on: (other) => definition.on(row, other, c.who) });
      const alias = c.alias();
      return { value: sql`${alias}.json`, joins: [sql` CROSS JOIN LATERAL (${many}) ${alias}`] };
    }
  }
};

/** The selection on a row of a type, wherever in the document it was made. */
export const rowOf = (c: Compiler, type: TypeDef, row: Alias, field: Selected): Row => {
  const wanted = selected(c, type.name, field);
  const members = wanted.map((item): readonly [string, Member] => {
    if (item.name === '__typename') return [item.key, { value: literal(type.name) }];
    if (item.name === 'id') return [item.key, { value: globalId(type.name, keyOf(type, row)) }];
    const definition = type.fields[item.name];
    if (!definition) throw new Error(`${type.name} has no field ${item.name}`);
    return [item.key, memberOf(c, type, row, definition, item)];
  });
  return {
    value: jsonObject(members.map(([key, member]) => [key, member.value])),
    joins: members.flatMap(([, member]) => member.joins ?? []),
  };
};

/** One row by its key (`= $n`) or several (`= ANY($n)`), as `SELECT key, json`. */
export const rowsByKey = (c: Compiler, type: TypeDef, field: Selected, condition: (key: Sql) => Sql): Sql => {
  const row = c.alias();
  const inner = rowOf(c, type, row, field);
  return sql`SELECT ${keyOf(type, row)}::text AS key, ${inner.value} AS json FROM ${tableOf(type)} ${row}${join(inner.joins, '')} WHERE ${condition(keyOf(type, row))} AND ${scope(c, type, row)}`;
};
