import { figuresOf, limitText } from './aggregate.ts';
import type { Arg } from './args.ts';
import { type Compiler, argsOf, jsonObject, scope, scopeOneByOne, selected, tableOf } from './compiler.ts';
import { type Window, cutOf } from './cut.ts';
import { searchedCut } from './cut-search.ts';
import { badInput } from './errors.ts';
import type { Alias, TypeDef } from './model.ts';
import { type Order, checkCursor, cursorText, orderOf } from './order.ts';
import { rowOf } from './row.ts';
import type { Selected } from './selection.ts';
import { type Sql, all, join, literal, name, raw, sql, statement } from './sql.ts';
import { type Searched, type StreamKeys, searchesOf, streamsOf, whereOf } from './where.ts';
import type { Binding } from './who.ts';

/**
 * A connection: one page of a list as `SELECT json`. The page is cut first, on the table itself; relations are joined to its rows only. One
 * row more than asked for is fetched when the client wants to know whether there is more.
 */
const DEFAULT_SIZE = 50;
const MAX_SIZE = 200;
/** `totalCount` is exact to 100,000; this number means more than that. */
const MOST_COUNTED = raw('100001');

const sizeOf = (arg: Arg, argName: string): number => {
  const size = Number(arg.value);
  if (!Number.isInteger(size) || size < 1 || size > MAX_SIZE) {
    throw badInput('BAD_PAGE_SIZE', `${argName} 须在 1 到 ${MAX_SIZE} 之间`, `${argName} must be from 1 to ${MAX_SIZE}`);
  }
  return size;
};

const windowOf = (args: (argName: string) => Arg | undefined): Window => {
  const first = args('first');
  const last = args('last');
  if (first && last) throw badInput('FIRST_AND_LAST', 'first 与 last 不能同时使用', 'first and last cannot be used together');
  const size = first ? sizeOf(first, 'first') : last ? sizeOf(last, 'last') : DEFAULT_SIZE;
  return { size, backwards: last !== undefined, after: args('after'), before: args('before') };
};

/** Where a list starts from: the rows of a relation, or a condition a resolver sets besides the client's. */
export type Base = {
  readonly on?: (row: Alias) => Sql;
  readonly where?: Arg;
  /** the rows of `on` need no scope of their own */ readonly visible?: boolean;
};

type Column = { readonly alias: Sql; readonly perRow: Sql };

/** Collects what is wanted of each row: nodes and edges, each perhaps several times under several names. */
const rowColumns = (c: Compiler, type: TypeDef, page: Alias, seed: Sql) => {
  const columns: Column[] = [];
  const joins: Sql[] = [];
  const node = (field: Selected): Sql => {
    const inner = rowOf(c, type, page, field);
    joins.push(...inner.joins);
    return inner.value;
  };
  const add = (perRow: Sql): Sql => {
    const alias = name(`c${columns.length}`);
    columns.push({ alias, perRow });
    return alias;
  };
  const edge = (field: Selected): Sql =>
    jsonObject(
      selected(c, `${type.name}Edge`, field).map((item): readonly [string, Sql] => {
        if (item.name === '__typename') return [item.key, literal(`${type.name}Edge`)];
        return [item.key, item.name === 'cursor' ? cursorText(seed) : node(item)];
      }),
    );
  return { columns, joins, node, edge, add };
};

const pageInfo = (fields: readonly Selected[], window: Window, rows: Alias): Sql =>
  jsonObject(
    fields.map((item): readonly [string, Sql] => {
      const start = window.backwards ? sql`k_last` : sql`k_first`;
      const end = window.backwards ? sql`k_first` : sql`k_last`;
      switch (item.name) {
        case 'hasNextPage':
          return [item.key, window.backwards ? raw(String(window.before !== undefined)) : sql`${rows}.more`];
        case 'hasPreviousPage':
          return [item.key, window.backwards ? sql`${rows}.more` : raw(String(window.after !== undefined))];
        case 'startCursor':
          return [item.key, cursorText(sql`${rows}.${start}`)];
        case 'endCursor':
          return [item.key, cursorText(sql`${rows}.${end}`)];
        default:
          return [item.key, literal('PageInfo')];
      }
    }),
  );

const conditionsOf = (
  c: Compiler,
  type: TypeDef,
  row: Alias,
  base: Base,
  where: Arg | undefined,
  walks = false,
  skip?: ReadonlySet<string>,
): Sql[] => [
  ...(base.on ? [base.on(row)] : []),
  ...(base.visible ? [] : [walks ? scopeOneByOne(c, type, row) : scope(c, type, row)]),
  ...(base.where ? [whereOf(c, type, row, base.where, 0, skip)] : []),
  ...(where ? [whereOf(c, type, row, where, 0, skip)] : []),
  ...(!where && !base.where && !base.on && type.defaultWhere ? [type.defaultWhere(row)] : []),
];

export const pageOf = (c: Compiler, type: TypeDef, parentType: string, field: Selected, base: Base): Sql => {
  const args = argsOf(c, parentType, field);
  const window = windowOf(args);
  const where = args('where');
  const [row, page, rows, counted] = [c.alias(), c.alias(), c.alias(), c.alias()];
  const order = orderOf(c, type, row, args('orderBy'));
  const perRow = rowColumns(c, type, page, sql`${page}."$k"`);
  const counting = c.alias();
  const figures = figuresOf(c, type, counting);
  const wanted = selected(c, `${type.name}Connection`, field);
  const infos = wanted.filter((item) => item.name === 'pageInfo').flatMap((item) => selected(c, 'PageInfo', item));
  const extra = infos.some((item) => item.name === (window.backwards ? 'hasPreviousPage' : 'hasNextPage'));
  const ends = infos.some((item) => item.name === 'startCursor' || item.name === 'endCursor');
  const cursors = wanted.some(
    (item) => item.name === 'edges' && selected(c, `${type.name}Edge`, item).some((part) => part.name === 'cursor'),
  );

  for (const cursor of [window.after, window.before]) if (cursor) c.checks.push(checkCursor(order, cursor));

  // sums go over all rows, so the count comes with them; alone it stops where it is many enough
  const summed = wanted.some((item) => item.name === 'aggregates');
  const members = wanted.map((item): readonly [string, Sql] => {
    switch (item.name) {
      case 'nodes':
      case 'edges':
        return [item.key, sql`${rows}.${perRow.add(item.name === 'nodes' ? perRow.node(item) : perRow.edge(item))}`];
      case 'pageInfo':
        return [item.key, pageInfo(selected(c, 'PageInfo', item), window, rows)];
      case 'totalCount':
        return [item.key, summed ? sql`least(${figures.figure('count', counted)}, ${MOST_COUNTED})` : sql`${counted}.total`];
      case 'aggregates':
        return [item.key, figures.object(item, counted)];
      default:
        return [item.key, literal(`${type.name}Connection`)];
    }
  });

  const from: Sql[] = [];
  // what is left of pageInfo without these is known from the arguments
  if (perRow.columns.length > 0 || extra || ends) {
    const wheres = [base.where, where].filter((arg) => arg !== undefined);
    const streams = base.on ? undefined : streamsOf(c, type, row, wheres, order.fields);
    const searched = base.on ? undefined : searchesOf(type, wheres);
    const many = streams === 'ONE' ? undefined : streams;
    const skip = new Set([...(many?.named && type.streams ? [type.streams.relation] : []), ...(searched ? ['search'] : [])]);
    const walks = streams !== undefined || searched !== undefined;
    const conditions = conditionsOf(c, type, row, base, where, walks, skip);
    const seed = ends || cursors;
    from.push(pageRows({ c, type, row, page, rows, order, window, perRow, extra, ends, seed, conditions, streams: many, searched }));
  }
  const columns = figures.columns();
  const conditions = all(conditionsOf(c, type, counting, base, where));
  if (columns) from.push(sql`(SELECT ${columns} FROM ${tableOf(type)} ${counting} WHERE ${conditions}) ${counted}`);
  else if (wanted.some((item) => item.name === 'totalCount')) {
    const some = c.alias();
    from.push(
      sql`(SELECT count(*)::int AS total FROM (SELECT FROM ${tableOf(type)} ${counting} WHERE ${conditions} LIMIT ${MOST_COUNTED}) ${some}) ${counted}`,
    );
  }
  // a wrong value is an error even where nothing that was selected depends on it
  if (from.length === 0) c.checks.push(statement<Binding>(conditions).values);
  return sql`SELECT ${jsonObject(members)} AS json${from.length > 0 ? sql` FROM ${join(from, ' CROSS JOIN ')}` : sql``}`;
};

type PageParts = {
  readonly c: Compiler;
  readonly type: TypeDef;
  readonly row: Alias;
  readonly page: Alias;
  readonly rows: Alias;
  readonly order: Order;
  readonly window: Window;
  readonly perRow: ReturnType<typeof rowColumns>;
  readonly extra: boolean;
  readonly ends: boolean;
  readonly seed: boolean;
  readonly conditions: Sql[];
  readonly streams: StreamKeys | undefined;
  readonly searched: Searched | undefined;
};

/** All rows of the page gathered into one: an array per wanted column, whether there is more, the outermost cursors. */
const pageRows = (p: PageParts): Sql => {
  const size = limitText(p.window.size);
  const onPage = p.extra ? sql` FILTER (WHERE r.n <= ${size})` : sql``;
  const gathered = [
    ...p.perRow.columns.map(
      (column) =>
        sql`coalesce(json_agg(r.${column.alias} ORDER BY r.n${p.window.backwards ? sql` DESC` : sql``})${onPage}, '[]') AS ${column.alias}`,
    ),
    ...(p.extra ? [sql`count(*) > ${size} AS more`] : []),
    ...(p.ends
      ? [sql`(array_agg(r.k ORDER BY r.n))[1] AS k_first`, sql`(array_agg(r.k ORDER BY r.n))[least(count(*), ${size})] AS k_last`]
      : []),
  ];
  const each = [
    sql`${p.page}."$n" AS n`,
    ...(p.ends ? [sql`${p.page}."$k" AS k`] : []),
    ...p.perRow.columns.map((column) => sql`${column.perRow} AS ${column.alias}`),
  ];
  return sql`(SELECT ${join(gathered)} FROM (
 SELECT ${join(each)} FROM (
  ${p.searched ? searchedCut(p.c, p, p.searched) : cutOf(p.c, p)}) ${p.page}${join(p.perRow.joins, '')}) r) ${p.rows}`;
};
