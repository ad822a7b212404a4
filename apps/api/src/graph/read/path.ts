import type { Compiler } from './compiler.ts';
import { keyOf, scopeOneByOne, tableOf } from './compiler.ts';
import { type Alias, type Field, type OneField, type TypeDef, typeNamed } from './model.ts';
import { type Sql, all, no, sql, yes } from './sql.ts';
import { hasScope } from './who.ts';

/** Where a path of field names ends: the field, the row it is on, and the joins that lead there. */
export type Reached = { readonly type: TypeDef; readonly field: Field; readonly row: Alias; readonly joins: readonly Sql[] };

/** A to-one join; rows the asker may not see are as good as none. */
export const joinOne = (c: Compiler, relation: OneField, key: Sql): { row: Alias; join: Sql } => {
  const target = typeNamed(relation.type);
  const row = c.alias();
  const visible = !relation.seenWith ? scopeOneByOne(c, target, row) : hasScope(c.asker.actor, target.noun) ? yes : no;
  return { row, join: sql` LEFT JOIN ${tableOf(target)} ${row} ON ${all([sql`${keyOf(target, row)} = ${key}`, visible])}` };
};

/** Follows 'graduate.major.code' from a row through to-one relations. Paths come from type definitions, so a wrong one is a bug. */
export const reach = (c: Compiler, type: TypeDef, row: Alias, path: string): Reached => {
  const [head = '', ...rest] = path.split('.');
  const field = type.fields[head];
  if (!field) throw new Error(`${type.name} has no field ${head}`);
  if (rest.length === 0) return { type, field, row, joins: [] };
  if (field.kind !== 'one') throw new Error(`${type.name}.${head} leads nowhere`);
  const step = joinOne(c, field, field.key(row, c.who));
  const further = reach(c, typeNamed(field.type), step.row, rest.join('.'));
  return { ...further, joins: [step.join, ...further.joins] };
};
