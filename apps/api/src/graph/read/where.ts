import { type Arg, items, part, parts } from './args.ts';
import { type Compiler, keyOf, scope, tableOf } from './compiler.ts';
import { badInput } from './errors.ts';
import { type Alias, type EnumDef, type Expr, type OneField, type ScalarName, type TypeDef, type Who, typeNamed } from './model.ts';
import { type Sql, all, join, no, sql, statement } from './sql.ts';
import { listParam, patternParam, valueParam, wordsParam } from './values.ts';

/** A `where` object as SQL. Absent and null mean "no condition"; a condition on a missing value is not true, and `not` turns that round. */

const MAX_DEPTH = 4;

type Comparable = {
  readonly type: ScalarName | EnumDef;
  readonly idOf?: string;
  readonly value: Sql;
  readonly nullable: boolean;
};

const compare = (operator: string, arg: Arg, on: Comparable): Sql => {
  const value = (): Sql => valueParam(on.type, arg, on.idOf);
  // booleans choose the text, so that the planner sees the condition itself
  const isTrue = (wanted: boolean): Sql => (wanted ? sql`${on.value}` : on.nullable ? sql`(${on.value}) IS FALSE` : sql`NOT ${on.value}`);
  switch (operator) {
    case 'eq':
      return on.type === 'Boolean' ? isTrue(arg.value === true) : sql`${on.value} = ${value()}`;
    case 'ne':
      return on.type === 'Boolean'
        ? sql`(${on.value}) IS NOT ${arg.value === true ? sql`TRUE` : sql`FALSE`}`
        : on.nullable
          ? sql`${on.value} IS DISTINCT FROM ${value()}`
          : sql`${on.value} <> ${value()}`;
    case 'in':
      return sql`${on.value} = ANY(${listParam(on.type, arg, on.idOf)})`;
    case 'gt':
      return sql`${on.value} > ${value()}`;
    case 'gte':
      return sql`${on.value} >= ${value()}`;
    case 'lt':
      return sql`${on.value} < ${value()}`;
    case 'lte':
      return sql`${on.value} <= ${value()}`;
    case 'contains':
      return sql`${on.value} ILIKE ${patternParam(arg, true)}`;
    case 'startsWith':
      return sql`${on.value} ILIKE ${patternParam(arg, false)}`;
    case 'isNull':
      return arg.value === true ? sql`${on.value} IS NULL` : sql`${on.value} IS NOT NULL`;
    default:
      throw new Error(`no operator ${operator}`);
  }
};

const compareAll = (arg: Arg, on: Comparable): Sql => all(parts(arg).map(([operator, value]) => compare(operator, value, on)));

/** `SELECT key` of the rows of a type that meet conditions and that the asker may see; naming a row by its id tells nothing of it. */
const keysWhere = (c: Compiler, target: TypeDef, given: readonly [string, Arg][]): Sql => {
  const other = c.alias();
  const conditions = given.flatMap(([name, value]) => conditionOn(c, target, other, name, value, 0) ?? []);
  const visible = given.every(([name]) => name === 'id') ? [] : [scope(c, target, other)];
  return sql`SELECT ${keyOf(target, other)} FROM ${tableOf(target)} ${other} WHERE ${all([...visible, ...conditions])}`;
};

/** Conditions on the related row. By id alone they are conditions on the foreign key; else the row must be one the asker may see. */
const related = (c: Compiler, field: OneField, row: Alias, arg: Arg): Sql | undefined => {
  const target = typeNamed(field.type);
  const key = field.key(row, c.who);
  const given = parts(arg);
  const id = part(arg, 'id');
  if (given.length === 0) return undefined;
  if (given.length === 1 && id) return compareAll(id, { type: 'ID', idOf: target.name, value: key, nullable: true });
  return sql`${key} IN (${keysWhere(c, target, given)})`;
};

/** The conditions that must all hold: those of the object itself and of the objects under `and`. */
const conjuncts = (arg: Arg): [string, Arg][] =>
  parts(arg).flatMap(([name, value]) => (name === 'and' ? items(value).flatMap(conjuncts) : [[name, value] as [string, Arg]]));

/** Streams a list is merged from. */
export type StreamKeys = {
  readonly keys: Sql;
  readonly key: Sql;
  /** the filter chose them */
  readonly named: boolean;
  /** the filter looks into no other table, so that it may be asked of several streams at a time */
  readonly isPlain: boolean;
  /** orders that an index holds over all streams */
  readonly walked: readonly string[];
};

/**
 * The streams of a list with this filter: those the filter names, or all that the asker can see rows of. `ONE` where the filter leaves a
 * single one, which an index holds in order as it is.
 */
export const streamsOf = (
  c: Compiler,
  type: TypeDef,
  row: Alias,
  wheres: readonly Arg[],
  orders: readonly string[],
): StreamKeys | 'ONE' | undefined => {
  const { streams } = type;
  const field = streams && type.fields[streams.relation];
  if (!streams || field?.kind !== 'one') return undefined;
  if (streams.orders && !(orders.length === 1 && orders.every((order) => streams.orders?.includes(order)))) return undefined;
  const given = wheres.flatMap(conjuncts);
  // a few rows, which an index of their own finds
  if (given.some(([name]) => name === 'id' || streams.unless?.includes(name))) return undefined;
  const key = field.key(row, c.who);
  const on = given.flatMap(([name, value]) => (name === streams.relation ? parts(value) : []));
  if (on.some(([name, value]) => name === 'id' && part(value, 'eq'))) return 'ONE';
  const rest = all(wheres.map((where) => whereOf(c, type, row, where, 0, new Set([streams.relation, 'search']))));
  const shared = { key, walked: streams.walked, isPlain: !statement(rest).text.includes('SELECT') };
  if (on.length === 0) return { ...shared, keys: streams.keys(c.who), named: false };
  return { ...shared, keys: keysWhere(c, typeNamed(field.type), on), named: true };
};

/** What is searched for in every row of the list, where the type's search has indexes to choose from. */
export const searchesOf = (type: TypeDef, wheres: readonly Arg[]): Searched | undefined => {
  if (typeof type.search !== 'object') return undefined;
  const { search } = type;
  const [first, ...others] = wheres.flatMap(conjuncts).flatMap(([name, value]) => (name === 'search' ? wordsParam(value) : []));
  if (!first) return undefined;
  return {
    keys: (who) => search.keys(first, who),
    row: (row, who) => search.row(row, first.pattern, who),
    others: (row, who) => all(others.map((words) => search.row(row, words.pattern, who))),
  };
};
/** `keys` and `row` of the first text, the row's test of the `others`. */
export type Searched = { readonly keys: (who: Who) => Sql; readonly row: Expr; readonly others: Expr };

const conditionOn = (
  c: Compiler,
  type: TypeDef,
  row: Alias,
  name: string,
  arg: Arg,
  depth: number,
  skip?: ReadonlySet<string>,
): Sql | undefined => {
  if (name === 'and' || name === 'or') {
    const branches = items(arg).map((item) => whereOf(c, type, row, item, depth + 1, name === 'and' ? skip : undefined));
    if (name === 'and') return all(branches);
    return branches.length === 0 ? no : sql`(${join(branches, ' OR ')})`;
  }
  if (name === 'not') return sql`(${whereOf(c, type, row, arg, depth + 1)}) IS NOT TRUE`;
  if (name === 'search') {
    if (typeof type.search === 'function') return type.search(row, patternParam(arg, true), c.who);
    return type.search && sql`${keyOf(type, row)} IN (${type.search.keys(wordsParam(arg), c.who)})`;
  }
  if (name === 'id') return compareAll(arg, { type: 'ID', idOf: type.name, value: keyOf(type, row), nullable: false });
  const custom = type.filters[name];
  if (custom) return custom.where(row, valueParam(custom.type, arg, custom.idOf), c.who);
  const field = type.fields[name];
  switch (field?.kind) {
    case 'scalar':
      return compareAll(arg, {
        type: field.type,
        value: field.expr(row, c.who),
        nullable: field.nullable,
        ...(field.idOf === undefined ? {} : { idOf: field.idOf }),
      });
    case 'coded':
      return compareAll(arg, {
        type: 'String',
        value: field.expr(row, c.who),
        nullable: field.nullable,
      });
    case 'one':
      return related(c, field, row, arg);
    default:
      throw new Error(`${type.name} has no filter ${name}`);
  }
};

/** A whole `where` object on a row of a type, without its conjuncts of the names in `skip`. */
export const whereOf = (c: Compiler, type: TypeDef, row: Alias, arg: Arg, depth = 0, skip?: ReadonlySet<string>): Sql => {
  if (depth > MAX_DEPTH) {
    throw badInput('FILTER_TOO_DEEP', `条件最多嵌套 ${MAX_DEPTH} 层`, `Conditions can be nested ${MAX_DEPTH} levels deep`);
  }
  return all(parts(arg).flatMap(([name, value]) => (skip?.has(name) ? [] : (conditionOn(c, type, row, name, value, depth, skip) ?? []))));
};
