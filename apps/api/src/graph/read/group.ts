import { figuresOf, limitText } from './aggregate.ts';
import { type Compiler, argsOf, jsonObject, output, scope, selected, tableOf } from './compiler.ts';
import { badInput } from './errors.ts';
import { groupField } from './group-names.ts';
import { type Alias, type Field, type TypeDef, type Who, typeNamed } from './model.ts';
import { joinOne, reach } from './path.ts';
import { codeItem, oneOf } from './row.ts';
import type { Selected } from './selection.ts';
import { type Sql, all, join, literal, name, raw, sql } from './sql.ts';
import { whereOf } from './where.ts';

/** Counts and sums per group in one pass; the groups' keys are joined to what they stand for afterwards. */
const MAX_KEYS = 3;
const MAX_GROUPS = 200;

type Key = { readonly name: string; readonly field: Field; readonly type: TypeDef; readonly value: Sql; readonly column: Sql };

const text = (who: Who, zh: string, en: string): Sql => literal(who.locale === 'en' ? en : zh);

/** A key in words. */
const labelOf = (c: Compiler, key: Key, value: Sql): { label: Sql; joins: readonly Sql[] } => {
  const none = text(c.who, '未填', 'not stated');
  if (key.field.kind === 'coded') {
    const labels = c.alias();
    return {
      label: sql`coalesce(${labels}.${c.who.locale === 'en' ? sql`en` : sql`zh`}, ${value}, ${none})`,
      joins: [sql` LEFT JOIN code_item ${labels} ON ${labels}.list = ${literal(key.field.codes)} AND ${labels}.code = ${value}`],
    };
  }
  if (key.field.kind === 'one') {
    const target = typeNamed(key.field.type);
    const step = joinOne(c, key.field, value);
    const named = target.fields['name'] ?? target.fields['title'];
    const words = named?.kind === 'scalar' ? named.expr(step.row, c.who) : sql`${value}::text`;
    return { label: sql`coalesce(${words}, ${none})`, joins: [step.join] };
  }
  if (key.field.kind === 'scalar' && key.field.type === 'Boolean') {
    return {
      label: sql`CASE WHEN ${value} THEN ${text(c.who, '是', 'yes')} WHEN NOT ${value} THEN ${text(c.who, '否', 'no')} ELSE ${none} END`,
      joins: [],
    };
  }
  return { label: sql`coalesce(nullif(${value}::text, ''), ${none})`, joins: [] };
};

const keyMember = (c: Compiler, key: Key, value: Sql, field: Selected): { value: Sql; joins: readonly Sql[] } => {
  if (key.field.kind === 'coded') return { joins: [], ...codeItem(c, key.field.codes, value, field) };
  if (key.field.kind === 'one') return { joins: [], ...oneOf(c, key.field, value, field) };
  return { value: key.field.kind === 'scalar' ? output(key.field.type, value) : value, joins: [] };
};

const keysOf = (c: Compiler, type: TypeDef, row: Alias, by: readonly string[]): { keys: Key[]; joins: Sql[] } => {
  if (by.length === 0 || by.length > MAX_KEYS)
    throw badInput('BAD_GROUP_KEYS', `by 须有 1 到 ${MAX_KEYS} 个键`, `by takes 1 to ${MAX_KEYS} keys`);
  const joins: Sql[] = [];
  const keys = by.map((given, index): Key => {
    const reached = reach(c, type, row, type.groups[given] ?? '');
    joins.push(...reached.joins);
    const { field } = reached;
    if (field.kind === 'many' || field.kind === 'computed') throw new Error(`${type.name} cannot be grouped by ${given}`);
    const value = field.kind === 'one' ? field.key(reached.row, c.who) : field.expr(reached.row, c.who);
    return { name: groupField(given), field, type: reached.type, value, column: name(`k${index}`) };
  });
  return { keys, joins };
};

export const groupsOf = (c: Compiler, type: TypeDef, parentType: string, field: Selected): Sql => {
  const args = argsOf(c, parentType, field);
  const first = Number(args('first')?.value ?? MAX_GROUPS);
  if (!Number.isInteger(first) || first < 1 || first > MAX_GROUPS) {
    throw badInput('BAD_PAGE_SIZE', `first 须在 1 到 ${MAX_GROUPS} 之间`, `first must be from 1 to ${MAX_GROUPS}`);
  }
  const [row, group] = [c.alias(), c.alias()];
  const { keys, joins } = keysOf(c, type, row, [...new Set((args('by')?.value ?? []) as string[])]);
  const where = args('where');
  const conditions = [
    scope(c, type, row),
    ...(where ? [whereOf(c, type, row, where)] : []),
    ...(!where && type.defaultWhere ? [type.defaultWhere(row)] : []),
  ];
  const figures = figuresOf(c, type, row);
  const outer: Sql[] = [];

  const keyObject = (item: Selected): Sql => {
    const members = selected(c, `${type.name}GroupKeys`, item).map((part): readonly [string, Sql] => {
      if (part.name === '__typename') return [part.key, literal(`${type.name}GroupKeys`)];
      const key = keys.find((one) => one.name === part.name);
      if (!key) return [part.key, sql`NULL::text`];
      const member = keyMember(c, key, sql`${group}.${key.column}`, part);
      outer.push(...member.joins);
      return [part.key, member.value];
    });
    return jsonObject(members);
  };
  const label = (): Sql => {
    const words = keys.map((key) => labelOf(c, key, sql`${group}.${key.column}`));
    outer.push(...words.flatMap((word) => word.joins));
    return sql`concat_ws(' · ', ${join(words.map((word) => word.label))})`;
  };
  const members = selected(c, `${type.name}Group`, field).map((item): readonly [string, Sql] => {
    switch (item.name) {
      case 'key':
        return [item.key, keyObject(item)];
      case 'label':
        return [item.key, label()];
      case 'count':
        return [item.key, figures.figure('count', group)];
      case 'aggregates':
        return [item.key, figures.object(item, group)];
      default:
        return [item.key, literal(`${type.name}Group`)];
    }
  });
  const columns = figures.columns();
  const numbers = join(keys.map((_, index) => raw(String(index + 1))));
  return sql`SELECT coalesce(json_agg(${jsonObject(members)} ORDER BY ${group}."$n" DESC, ${join(keys.map((key) => sql`${group}.${key.column}`))}), '[]') AS json FROM (
  SELECT ${join(keys.map((key) => sql`${key.value} AS ${key.column}`))}, count(*) AS "$n"${columns ? sql`, ${columns}` : sql``}
  FROM ${tableOf(type)} ${row}${join(joins, '')} WHERE ${all(conditions)} GROUP BY ${numbers} ORDER BY count(*) DESC, ${numbers} LIMIT ${limitText(first)}) ${group}${join(outer, '')}`;
};
