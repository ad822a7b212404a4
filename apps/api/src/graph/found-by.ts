import type { Words } from './read/model.ts';
import { type Sql, join, sql } from './read/sql.ts';

/** By trigrams; or a text that has none by its characters, and then not by ILIKE, for which the index would be read from one end to the other. */
export const foundBy = ({ pattern, characters, hasTrigram }: Words, text: Sql, select: (condition: Sql) => Sql): Sql =>
  join(
    [
      sql`${hasTrigram} AND ${text} ILIKE ${pattern}`,
      sql`NOT ${hasTrigram} AND string_to_array(lower(${text}), NULL) @> ${characters} AND ${text} || '' ILIKE ${pattern}`,
    ].map(select),
    ' UNION ALL ',
  );
