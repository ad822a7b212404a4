import { type Arg, items } from './args.ts';
import { type Compiler, base64url, keyOf } from './compiler.ts';
import { badInput } from './errors.ts';
import type { Alias, TypeDef } from './model.ts';
import { joinOne, reach } from './path.ts';
import { type Sql, join, literal, no, param, sql } from './sql.ts';
import { castOf, isCursorValue } from './values.ts';
import type { Binding } from './who.ts';

/**
 * The order of a list and the cursors in it. Every order ends with the key, so that no two rows are equal; rows without a value come last
 * whichever way the list runs. A cursor holds the order it belongs to and the values of its row, as text.
 */
export type Term = { readonly value: Sql; readonly descending: boolean; readonly nullable: boolean; readonly cast: string };
export type Order = {
  readonly name: string;
  /** the orders asked for, without their directions */
  readonly fields: readonly string[];
  readonly terms: readonly Term[];
  readonly joins: readonly Sql[];
  readonly keptCursor?: TypeDef['keptCursor'];
};

const MAX_KEYS = 4;

const termOf = (c: Compiler, type: TypeDef, row: Alias, name: string, descending: boolean): { term: Term; joins: readonly Sql[] } => {
  const def = type.orders[name];
  if (!def) throw new Error(`${type.name} has no order ${name}`);
  if ('by' in def) {
    const { field, row: at, joins } = reach(c, type, row, def.by);
    if (field.kind !== 'scalar' && field.kind !== 'coded') throw new Error(`${type.name} cannot be ordered by ${def.by}`);
    const cast = field.kind === 'scalar' ? castOf(field.type) : 'text';
    return { term: { value: field.expr(at, c.who), descending, nullable: field.nullable || joins.length > 0, cast }, joins };
  }
  if (def.via === undefined)
    return { term: { value: def.expr(row, c.who), descending, nullable: def.nullable, cast: castOf(def.type) }, joins: [] };
  const relation = type.fields[def.via];
  if (relation?.kind !== 'one') throw new Error(`${type.name}.${def.via} is no relation`);
  const step = joinOne(c, relation, relation.key(row, c.who));
  return { term: { value: def.expr(step.row, c.who), descending, nullable: true, cast: castOf(def.type) }, joins: [step.join] };
};

export const orderOf = (c: Compiler, type: TypeDef, row: Alias, arg: Arg | undefined): Order => {
  const asked = arg ? items(arg).map((item) => item.value as { field?: string; direction?: string }) : [];
  if (asked.length > MAX_KEYS) throw badInput('TOO_MANY_ORDERS', `最多 ${MAX_KEYS} 个排序键`, `At most ${MAX_KEYS} order keys`);
  if (asked.some((item) => item.field === undefined || item.field === null))
    throw badInput('ORDER_FIELD_MISSING', '排序缺少 field', 'An order key needs its field');
  const keys =
    asked.length > 0 ? asked.map((item) => ({ field: item.field ?? '', direction: item.direction ?? 'ASC' })) : type.defaultOrder;
  const made = keys.map((key) => termOf(c, type, row, key.field, key.direction === 'DESC'));
  return {
    name: `${type.name}/${keys.map((key) => `${key.field}.${key.direction}`).join()}`,
    fields: keys.map((key) => key.field),
    // the key runs as the last of the others: so one index serves a list both ways
    terms: [
      ...made.map((item) => item.term),
      { value: keyOf(type, row), descending: keys.at(-1)?.direction === 'DESC', nullable: false, cast: type.key.cast },
    ],
    joins: made.flatMap((item) => item.joins),
    ...(type.keptCursor ? { keptCursor: type.keptCursor } : {}),
  };
};

/** ORDER BY, as the list runs or (for the last rows) the other way. */
export const orderBy = (order: Order, backwards: boolean): Sql =>
  join(
    order.terms.map((term) => {
      const down = term.descending !== backwards;
      const nulls = term.nullable ? (backwards ? sql` NULLS FIRST` : sql` NULLS LAST`) : sql``;
      return sql`${term.value}${down ? sql` DESC` : sql``}${nulls}`;
    }),
  );

/** What a cursor is made from, before it is encoded: encoding is left to the few rows whose cursor is wanted. */
export const cursorSeed = (order: Order): Sql =>
  sql`json_build_array(${literal(order.name)}, ${join(order.terms.map((term) => sql`${term.value}::text`))})::text`;
export const cursorText = (seed: Sql): Sql => base64url(seed);

const badCursor = (): Error =>
  badInput(
    'BAD_CURSOR',
    '游标无效,或者属于另一种排序;请从头开始翻页',
    'The cursor is not valid, or belongs to another order; start again from the first page',
  );

const decode = (cursor: unknown, order: { name: string; casts: readonly string[] }): unknown[] => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(String(cursor).slice(0, 8000), 'base64url').toString('utf8'));
  } catch {
    throw badCursor();
  }
  if (!Array.isArray(parsed) || parsed[0] !== order.name || parsed.length !== order.casts.length + 1) throw badCursor();
  const values = parsed.slice(1) as unknown[];
  if (!values.every((value, index) => isCursorValue(order.casts[index] ?? '', value)) || values.at(-1) === null) throw badCursor();
  return values;
};

/** Throws BAD_CURSOR for a cursor that is none, or one of another order. */
export const checkCursor =
  (order: Order, cursor: Arg) =>
  (binding: Binding): void => {
    decode(cursor.read(binding), { name: order.name, casts: order.terms.map((term) => term.cast) });
  };

type Bound = { readonly values: readonly Sql[]; readonly backwards: boolean };
/** The values of a cursor as parameters, each with the type of its term. */
const boundOf = (order: Order, cursor: Arg, backwards: boolean): Bound => {
  const shape = { name: order.name, casts: order.terms.map((term) => term.cast) };
  const values = order.terms.map((term, index) => param<Binding>((binding) => decode(cursor.read(binding), shape)[index], term.cast));
  const key = values.at(-1);
  return { values: order.keptCursor && key ? [...values.slice(0, -1), order.keptCursor(key)] : values, backwards };
};

const compareRow = (terms: readonly Term[], values: readonly Sql[], up: boolean): Sql =>
  terms.length === 1
    ? sql`${join(terms.map((term) => term.value))} ${up ? sql`>` : sql`<`} ${join(values)}`
    : sql`(${join(terms.map((term) => term.value))}) ${up ? sql`>` : sql`<`} (${join(values)})`;

/** Rows that come after the cursor as the list runs, or before it when `backwards`. */
const beyond = (order: Order, { values, backwards }: Bound): Sql => {
  const up = order.terms.map((term) => term.descending === backwards);
  // one direction all the way: a row comparison, which an index on the same columns answers as a range
  if (order.terms.every((term, index) => !term.nullable && up[index] === up[0])) return compareRow(order.terms, values, up[0] ?? true);
  const from = (index: number): Sql => {
    const term = order.terms[index];
    const value = values[index];
    if (!term || !value) throw new Error('an order without terms');
    const passed = sql`${term.value} ${up[index] ? sql`>` : sql`<`} ${value}`;
    const rest = index + 1 < order.terms.length ? from(index + 1) : undefined;
    if (!term.nullable) return rest ? sql`(${passed} OR (${term.value} = ${value} AND ${rest}))` : passed;
    // nulls are last, so they lie beyond every value; the other way round every value lies beyond them
    const pastNulls = backwards
      ? sql`(${value} IS NULL AND ${term.value} IS NOT NULL)`
      : sql`(${value} IS NOT NULL AND ${term.value} IS NULL)`;
    return rest
      ? sql`(${passed} OR ${pastNulls} OR (${term.value} IS NOT DISTINCT FROM ${value} AND ${rest}))`
      : sql`(${passed} OR ${pastNulls})`;
  };
  const [first] = order.terms;
  const [start] = values;
  // implied by the rest, but this is the form an index can start from
  const bound = first && start && !first.nullable ? sql`${first.value} ${up[0] ? sql`>=` : sql`<=`} ${start} AND ` : sql``;
  return sql`(${bound}${from(0)})`;
};

/** A part of a list that an index holds in order: which rows, and how they run. */
export type Run = { readonly conditions: readonly Sql[]; readonly terms: readonly Term[]; readonly by: Sql };

/**
 * A list between its cursors. Ordered by one column that may be null it is two runs, the rows with a value and the rows without: each of them is a range
 * of a plain index, read forwards or backwards, while "nulls last both ways" is the order of no index.
 */
export const runsOf = (
  order: Order,
  cursors: { readonly after: Arg | undefined; readonly before: Arg | undefined; readonly backwards: boolean },
): Run[] => {
  const bounds = [
    ...(cursors.after ? [boundOf(order, cursors.after, false)] : []),
    ...(cursors.before ? [boundOf(order, cursors.before, true)] : []),
  ];
  const [first, key] = order.terms;
  if (!first?.nullable || !key || order.terms.length > 2 || order.joins.length > 0) {
    return [{ conditions: bounds.map((bound) => beyond(order, bound)), terms: order.terms, by: orderBy(order, cursors.backwards) }];
  }
  const stated = { ...order, terms: [{ ...first, nullable: false }, key] };
  const inStated = ({ values, backwards }: Bound): Sql => {
    const passed = compareRow(stated.terms, values, first.descending === backwards);
    return backwards ? sql`(${values[0] ?? no} IS NULL OR ${passed})` : passed;
  };
  const inMissing = ({ values, backwards }: Bound): Sql => {
    const [value = no, id = no] = values;
    const passed = compareRow([key], [id], key.descending === backwards);
    return backwards ? sql`(${value} IS NULL AND ${passed})` : sql`(${value} IS NOT NULL OR ${passed})`;
  };
  // both run as the index does; that the rows without a value are all alike in it does no harm
  const by = orderBy(stated, cursors.backwards);
  return [
    { conditions: [sql`${first.value} IS NOT NULL`, ...bounds.map(inStated)], terms: stated.terms, by },
    { conditions: [sql`${first.value} IS NULL`, ...bounds.map(inMissing)], terms: stated.terms, by },
  ];
};
