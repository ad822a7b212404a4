import { foundBy } from '../../../graph/found-by.ts';
import type { Alias, IndexSearch } from '../../../graph/read/model.ts';
import { type Sql, sql } from '../../../graph/read/sql.ts';

/** What the index employer_search holds. */
export const employerText = (row: Alias): Sql =>
  sql`(${row}.name || ' ' || ${row}.name_pinyin || ' ' || ${row}.name_initials || ' ' || ${row}.credit_code)`;

/** By name, pinyin, initials or credit code, and by other names it is known under. */
export const employerSearch: IndexSearch = {
  keys: (words) => sql`${foundBy(words, employerText(sql`find_e`), (found) => sql`SELECT find_e.id FROM employer find_e WHERE ${found}`)}
    UNION ALL SELECT find_a.employer_id FROM employer_alias find_a WHERE find_a.name ILIKE ${words.pattern}`,
  row: (row, pattern) => sql`(${employerText(row)} || '' ILIKE ${pattern}
    OR EXISTS (SELECT FROM employer_alias in_a WHERE in_a.employer_id = ${row}.id AND in_a.name ILIKE ${pattern}))`,
};
