import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  GraphQLError,
  buildSchema,
  execute,
  isScalarType,
  printSchema,
} from 'graphql';

import { decodeGlobalId, encodeGlobalId } from '../global-id.ts';
import { type Noun, type RefField, type Row, type World, NOUNS, find, isVisible, nounOf } from './nouns.ts';

/** A naive executor: graphql-js and plain functions on rows in memory. What it answers is what the read engine must answer. */
type Args = { readonly [arg: string]: unknown };
type Source =
  | { readonly is: 'row'; readonly type: string; readonly row: Row }
  | { readonly is: 'code'; readonly list: string; readonly code: string }
  | {
      readonly is: 'connection';
      readonly type: string;
      readonly all: readonly Row[];
      readonly page: readonly Row[];
      readonly cursor: (row: Row) => string;
      readonly info: object;
    }
  | { readonly is: 'figures'; readonly type: string; readonly rows: readonly Row[] }
  | { readonly is: 'group'; readonly type: string; readonly by: readonly string[]; readonly rows: readonly Row[] }
  | { readonly is: 'plain'; readonly value: { readonly [name: string]: unknown } };

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
const bad = (reason: string): GraphQLError => new GraphQLError(reason, { extensions: { code: 'BAD_USER_INPUT', reason } });
export const keyOf = (noun: Noun, row: Row): string => String(row[noun.key]);

const compare = (left: unknown, right: unknown): number => (left === right ? 0 : (left as string) < (right as string) ? -1 : 1);
/** Missing values last, whichever way. */
const inOrder = (left: unknown, right: unknown, down: boolean): number => {
  if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
  return down ? -compare(left, right) : compare(left, right);
};

type Key = { readonly name: string; readonly down: boolean };
const keysOf = (noun: Noun, orderBy: unknown): Key[] => {
  const asked = (orderBy ?? []) as { field: string; direction?: string }[];
  if (asked.length > 4) throw bad('TOO_MANY_ORDERS');
  const keys = asked.length > 0 ? asked.map((item) => [item.field, item.direction ?? 'ASC'] as const) : noun.defaultOrder;
  return keys.map(([name, direction]) => ({ name, down: direction === 'DESC' }));
};
const valuesOf = (noun: Noun, keys: readonly Key[], row: Row, world: World): unknown[] => [
  ...keys.map((key) => noun.orders[key.name]?.value(row, world) ?? null),
  keyOf(noun, row),
];
const byValues = (keys: readonly Key[], left: readonly unknown[], right: readonly unknown[]): number => {
  const downs = [...keys.map((key) => key.down), keys.at(-1)?.down ?? false];
  for (const [index, down] of downs.entries()) {
    const result = inOrder(left[index], right[index], down);
    if (result !== 0) return result;
  }
  return 0;
};

const asSql = (value: unknown): string | null =>
  value === null ? null : textOf(value).replace(/^(\d{4}-\d\d-\d\d)T(.*)([+-]\d\d):00$/u, '$1 $2$3');
export const cursorOf = (type: string, orderBy: unknown, row: Row, world: World): string => {
  const noun = nounOf(type);
  const keys = keysOf(noun, orderBy);
  const name = `${type}/${keys.map((key) => `${key.name}.${key.down ? 'DESC' : 'ASC'}`).join()}`;
  return Buffer.from(
    `[${[name, ...valuesOf(noun, keys, row, world).map(asSql)].map((value) => JSON.stringify(value)).join(', ')}]`,
  ).toString('base64url');
};
/** The row's place that a cursor names; its values as the rows have them. */
const placeOf = (type: string, keys: readonly Key[], orderBy: unknown, cursor: unknown, all: readonly Row[], world: World): unknown[] => {
  const row = all.find((one) => cursorOf(type, orderBy, one, world) === cursor);
  if (!row) throw bad('BAD_CURSOR');
  return valuesOf(nounOf(type), keys, row, world);
};

const idOf = (value: unknown, type: string): string => {
  const decoded = decodeGlobalId(textOf(value));
  if (!decoded || decoded.type !== type) throw bad('BAD_ID');
  return decoded.id;
};
const clean = (value: unknown): string => {
  const text = textOf(value);
  if (text.includes('\0')) throw bad('NUL_IN_TEXT');
  return text;
};

const holds = (operator: string, value: unknown, wanted: unknown): boolean => {
  if (operator === 'isNull') return (value === null) === wanted;
  if (operator === 'ne') return value !== wanted;
  if (value === null) return false;
  if (operator === 'in') return (wanted as unknown[]).includes(value);
  if (operator === 'contains') return textOf(value).toLowerCase().includes(textOf(wanted).toLowerCase());
  if (operator === 'startsWith') return textOf(value).toLowerCase().startsWith(textOf(wanted).toLowerCase());
  const order = compare(value, wanted);
  return { eq: order === 0, gt: order > 0, gte: order >= 0, lt: order < 0, lte: order <= 0 }[operator] ?? false;
};
/** Values of filters in a form that compares: fen, milliseconds, or as they are. */
const comparable = (kind: string, value: unknown): unknown => {
  if (value === null) return null;
  if (Array.isArray(value)) return value.map((one) => comparable(kind, one));
  if (kind === 'Money') return Math.round(Number(value) * 100);
  if (kind === 'DateTime') return Date.parse(textOf(value));
  return kind === 'String' ? clean(value) : value;
};
const compared = (kind: string, value: unknown, condition: Args): boolean =>
  Object.entries(condition).every(
    ([operator, wanted]) =>
      wanted === null || holds(operator, comparable(kind, value), operator === 'isNull' ? wanted : comparable(kind, wanted)),
  );

const meetsField = (type: string, field: RefField | undefined, row: Row, wanted: Args, world: World): boolean => {
  if (!field) throw new Error(`no filter of ${type}`);
  if ('coded' in field) return compared('String', row[field.column], wanted);
  if ('one' in field) {
    const noun = nounOf(field.one);
    const given = Object.keys(wanted).filter((name) => wanted[name] !== null);
    if (given.length === 0) return true;
    if (given.length === 1 && given[0] === 'id') return meetsId(field.one, row[field.column], wanted['id'] as Args);
    const other = find(world, noun.table, row[field.column], noun.key);
    return other !== undefined && isVisible(field.one, other, world) && meets(field.one, other, wanted, world);
  }
  if (!('value' in field)) throw new Error(`no filter of ${type}`);
  return compared(field.filter ?? 'String', field.value(row, world), wanted);
};
const meetsId = (type: string, key: unknown, wanted: Args): boolean =>
  Object.entries(wanted).every(([operator, value]) =>
    holds(operator, key, operator === 'isNull' ? value : Array.isArray(value) ? value.map((one) => idOf(one, type)) : idOf(value, type)),
  );

export const meets = (type: string, row: Row, where: Args, world: World): boolean => {
  const noun = nounOf(type);
  // all are looked at, also where one of them says no: a mistake in any is a mistake
  return Object.entries(where)
    .map(([name, wanted]) => {
      if (wanted === null) return true;
      if (name === 'and') return (wanted as Args[]).map((item) => meets(type, row, item, world)).every(Boolean);
      if (name === 'or') return (wanted as Args[]).map((item) => meets(type, row, item, world)).some(Boolean);
      if (name === 'not') return !meets(type, row, wanted as Args, world);
      if (name === 'id') return meetsId(type, row[noun.key], wanted as Args);
      if (name === 'search') {
        const text = clean(wanted).trim().toLowerCase();
        return noun.search?.(row, world).some((one) => one.toLowerCase().includes(text)) ?? false;
      }
      const custom = noun.filters?.[name];
      if (custom) return custom.holds(row, custom.of === undefined ? clean(wanted) : idOf(wanted, custom.of), world);
      return meetsField(type, noun.fields[name], row, wanted as Args, world);
    })
    .every(Boolean);
};

/** Conditions are wrong or right whether or not there is a row to try them on. */
const EMPTY = new Proxy<Row>({}, { get: () => null });
const check = (type: string, where: Args | undefined, world: World): void => {
  if (where) meets(type, EMPTY, where, world);
};

const connection = (type: string, on: (row: Row) => boolean, args: Args, world: World): Source => {
  const noun = nounOf(type);
  const { first, last, after, before, where, orderBy } = args as {
    first?: number;
    last?: number;
    after?: string;
    before?: string;
    where?: Args;
    orderBy?: unknown;
  };
  if (first !== undefined && last !== undefined && first !== null && last !== null) throw bad('FIRST_AND_LAST');
  const size = first ?? last ?? 50;
  if (size < 1 || size > 200) throw bad('BAD_PAGE_SIZE');
  check(type, where, world);
  const keys = keysOf(noun, orderBy);
  const visible = (world.rows[noun.table] ?? []).filter((row) => on(row) && isVisible(type, row, world));
  const all = visible.filter((row) => !where || meets(type, row, where, world));
  const sorted = all.toSorted((left, right) => byValues(keys, valuesOf(noun, keys, left, world), valuesOf(noun, keys, right, world)));
  const everything = world.rows[noun.table] ?? [];
  const [from, to] = [after, before].map((cursor) =>
    cursor === undefined || cursor === null ? undefined : placeOf(type, keys, orderBy, cursor, everything, world),
  );
  const between = sorted.filter((row) => {
    const values = valuesOf(noun, keys, row, world);
    return (!from || byValues(keys, values, from) > 0) && (!to || byValues(keys, values, to) < 0);
  });
  const backwards = last !== undefined && last !== null;
  const page = backwards ? between.slice(-size) : between.slice(0, size);
  const more = between.length > size;
  const cursor = (row: Row): string => cursorOf(type, orderBy, row, world);
  const ends =
    page.length === 0
      ? { startCursor: null, endCursor: null }
      : { startCursor: cursor(page[0] as Row), endCursor: cursor(page.at(-1) as Row) };
  const given = (value: unknown): boolean => value !== undefined && value !== null;
  return {
    is: 'connection',
    type,
    all,
    page,
    cursor,
    info: { hasNextPage: backwards ? given(before) : more, hasPreviousPage: backwards ? more : given(after), ...ends },
  };
};

const asRow = (type: string, row: Row | undefined, world: World): Source | null =>
  row && isVisible(type, row, world) ? { is: 'row', type, row } : null;
const byKey = (type: string, key: unknown, world: World): Source | null =>
  asRow(type, find(world, nounOf(type).table, key, nounOf(type).key), world);

const valueOfField = (field: RefField, row: Row, args: Args, world: World): unknown => {
  if ('coded' in field) return row[field.column] === null ? null : { is: 'code', list: field.coded, code: row[field.column] };
  if ('one' in field) return byKey(field.one, row[field.column], world);
  if ('actions' in field) return field.actions(row, world).map((value) => ({ is: 'plain', value }));
  if ('value' in field) return field.value(row, world) ?? null;
  const on = (other: Row): boolean => field.on(row, other);
  const found = connection(field.many, on, field.paged ? args : { first: 50 }, world) as Source & { is: 'connection' };
  return field.paged ? found : found.page.map((other) => ({ is: 'row', type: field.many, row: other }));
};

const camel = (key: string): string => key.toLowerCase().replaceAll(/_(.)/gu, (_, letter: string) => letter.toUpperCase());
const groupValue = (type: string, key: string, row: Row, world: World): unknown => {
  const field = nounOf(type).fields[nounOf(type).groups?.[key] ?? ''];
  if (!field) throw new Error(`no group ${key}`);
  return 'coded' in field || 'one' in field ? row[field.column] : 'value' in field ? (field.value(row, world) ?? null) : null;
};
const groups = (type: string, args: Args, world: World): Source[] => {
  const noun = nounOf(type);
  const by = [...new Set(args['by'] as string[])];
  const first = (args['first'] ?? 200) as number;
  if (first < 1 || first > 200) throw bad('BAD_PAGE_SIZE');
  if (by.length === 0 || by.length > 3) throw bad('BAD_GROUP_KEYS');
  const where = args['where'] as Args | undefined;
  check(type, where, world);
  const rows = (world.rows[noun.table] ?? []).filter((row) => isVisible(type, row, world) && (!where || meets(type, row, where, world)));
  const found = Map.groupBy(rows, (row) => JSON.stringify(by.map((key) => groupValue(type, key, row, world))));
  const values = ([key]: [string, Row[]]): unknown[] => JSON.parse(key) as unknown[];
  const ordered = [...found].toSorted((left, right) => right[1].length - left[1].length || byEach(values(left), values(right)));
  return ordered.slice(0, first).map(([, members]) => ({ is: 'group', type, by, rows: members }));
};
const byEach = (left: readonly unknown[], right: readonly unknown[]): number => {
  for (const [index, value] of left.entries()) {
    const result = inOrder(value, right[index], false);
    if (result !== 0) return result;
  }
  return 0;
};

const root = (name: string, args: Args, world: World): unknown => {
  if (name === 'node') return anyNode(args['id'], world);
  if (name === 'nodes') return (args['ids'] as unknown[]).map((id) => anyNode(id, world));
  for (const [type, noun] of Object.entries(NOUNS)) {
    const single = type.charAt(0).toLowerCase() + type.slice(1);
    if (name === noun.plural) return connection(type, () => true, args, world);
    if (name === single) return byKey(type, idOf(args['id'], type), world);
    if (name === `${single}Groups`) return groups(type, args, world);
  }
  throw new Error(`the reference has no ${name}`);
};
const anyNode = (id: unknown, world: World): Source | null => {
  const decoded = decodeGlobalId(textOf(id));
  return decoded && NOUNS[decoded.type] ? byKey(decoded.type, decoded.id, world) : null;
};

const resolve: GraphQLFieldResolver<Source | undefined, World> = (source, args: Args, world, info) => {
  const name = info.fieldName;
  if (!source) return root(name, args, world);
  switch (source.is) {
    case 'row': {
      const noun = nounOf(source.type);
      const field = noun.fields[name];
      return name === 'id'
        ? encodeGlobalId(source.type, keyOf(noun, source.row))
        : field
          ? valueOfField(field, source.row, args, world)
          : null;
    }
    case 'code': {
      const item = world.rows['code_item']?.find((row) => row['list'] === source.list && row['code'] === source.code);
      const language = name === 'label' ? (world.asker.locale === 'en' ? 'en' : 'zh') : name;
      return name === 'list' ? source.list : name === 'code' ? source.code : (item?.[language] ?? source.code);
    }
    case 'connection': {
      const rowAt = (row: Row): Source => ({ is: 'row', type: source.type, row });
      if (name === 'nodes') return source.page.map(rowAt);
      if (name === 'edges') return source.page.map((row) => ({ is: 'plain', value: { cursor: source.cursor(row), node: rowAt(row) } }));
      if (name === 'pageInfo') return { is: 'plain', value: source.info };
      return name === 'totalCount' ? source.all.length : { is: 'figures', type: source.type, rows: source.all };
    }
    case 'figures':
      return source.rows.filter((row) => name === 'count' || nounOf(source.type).counts?.[name]?.(row)).length;
    case 'group': {
      const [sample = {}] = source.rows;
      if (name === 'count') return source.rows.length;
      if (name === 'aggregates') return { is: 'figures', type: source.type, rows: source.rows };
      return {
        is: 'plain',
        value: Object.fromEntries(
          source.by.map((key) => [
            camel(key),
            valueOfField(nounOf(source.type).fields[nounOf(source.type).groups?.[key] ?? ''] as RefField, sample, {}, world),
          ]),
        ),
      };
    }
    case 'plain':
      return source.value[name] ?? null;
  }
};

/** The schema without the engine's resolvers, with its scalars. */
export const referenceSchema = (schema: GraphQLSchema): GraphQLSchema => {
  const bare = buildSchema(printSchema(schema));
  for (const [name, type] of Object.entries(bare.getTypeMap())) {
    const own = schema.getType(name);
    if (isScalarType(type) && isScalarType(own))
      Object.assign(type, { serialize: own.serialize, parseValue: own.parseValue, parseLiteral: own.parseLiteral });
  }
  return bare;
};

export const executeReference = async (
  bare: GraphQLSchema,
  document: DocumentNode,
  variableValues: Args,
  world: World,
): Promise<ExecutionResult> =>
  execute({
    schema: bare,
    document,
    variableValues,
    contextValue: world,
    fieldResolver: resolve as never,
    typeResolver: (value) => (value as { type: string }).type,
  });
