import { limitText } from './aggregate.ts';
import { type Compiler, keyOf } from './compiler.ts';
import { type Cut, cutOf } from './cut.ts';
import { type Sql, sql } from './sql.ts';
import type { Searched } from './where.ts';

/** So many rows are sooner sorted than come across; of more than these, one comes along soon enough. */
const MOST_FOUND = 2_000;

/**
 * A page of a search. Which way is short is known when the statement runs: if indexes find few rows, the page is cut from them; if they find more,
 * the list is walked in its order and each row is tested, until there is a page. Neither way reads more than a fraction of a large table.
 */
export const searchedCut = (c: Compiler, cut: Cut, { keys, row, others }: Searched): Sql => {
  const [found, few, many] = [c.alias(), c.alias(), c.alias()];
  const other = others(cut.row, c.who);
  const count = sql`(SELECT count(*) FROM ${found})`;
  const most = limitText(MOST_FOUND);
  const fromFound = cutOf(c, {
    ...cut,
    conditions: [...cut.conditions, other, sql`${keyOf(cut.type, cut.row)} IN (SELECT key FROM ${found})`],
    streams: undefined,
  });
  const walked = cutOf(c, { ...cut, conditions: [...cut.conditions, other, row(cut.row, c.who)] });
  return sql`WITH ${found} (key) AS MATERIALIZED (SELECT f.key FROM (${keys(c.who)}) f (key) LIMIT ${limitText(MOST_FOUND + 1)})
  SELECT ${few}.* FROM (${fromFound}) ${few} WHERE ${count} <= ${most}
  UNION ALL SELECT ${many}.* FROM (${walked}) ${many} WHERE ${count} > ${most}`;
};
