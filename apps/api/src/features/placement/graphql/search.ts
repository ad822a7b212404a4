import { PLACEMENT_READERS } from '@fuzhi/domain/placement/access.ts';

import { foundBy } from '../../../graph/found-by.ts';
import type { Alias, IndexSearch, Who, Words } from '../../../graph/read/model.ts';
import { type Sql, sql } from '../../../graph/read/sql.ts';
import { isBelow, onTheLine } from '../../../graph/unit-scope.ts';
import { employerText } from '../../cooperation/public.ts';

// what the index graduate_search holds
const graduateText = (row: Alias): Sql => sql`(${row}.name || ' ' || ${row}.name_pinyin || ' ' || ${row}.name_initials)`;
/** Keys of what is found among graduates (`find_g`): school by school (and no other way: OFFSET 0) for those who see a few, else among all that there are. */
const amongGraduates = (who: Who, words: Words, select: (from: Sql) => Sql): Sql => {
  const below = isBelow(who, sql`find_u.path`, PLACEMENT_READERS);
  const isFew = sql`(SELECT count(*) FROM (SELECT FROM org_unit find_u WHERE ${below} LIMIT 51) few_u) <= 50`;
  const text = graduateText(sql`hit_g`);
  const few = (found: Sql): Sql =>
    sql`${select(sql`org_unit find_u CROSS JOIN LATERAL (SELECT hit_g.id FROM graduate hit_g WHERE hit_g.school_id = find_u.id AND ${found} OFFSET 0) find_g`)}
      WHERE ${below} AND ${isFew}`;
  const many = (found: Sql): Sql => sql`${select(sql`(SELECT hit_g.id FROM graduate hit_g WHERE ${found}) find_g`)} WHERE NOT ${isFew}`;
  return sql`${foundBy(words, text, few)} UNION ALL ${foundBy(words, text, many)}`;
};
/** A round is called by the unit of its schools or by one above it, so these are the rounds of all rows that somebody sees. */
export const ownRounds = (who: Who): Sql =>
  sql`SELECT line_r.id FROM round line_r WHERE ${onTheLine(who, sql`line_r.org_unit_id`, PLACEMENT_READERS)}`;

export const graduateSearch: IndexSearch = {
  keys: (words, who) => amongGraduates(who, words, (from) => sql`SELECT find_g.id FROM ${from}`),
  row: (row, pattern) => sql`(${graduateText(row)} || '' ILIKE ${pattern})`,
};

export const placementSearch: IndexSearch = {
  keys: (words, who) => {
    const ofGraduates = amongGraduates(
      who,
      words,
      (from) => sql`SELECT find_p.id FROM ${from} JOIN placement find_p ON find_p.graduate_id = find_g.id`,
    );
    const ofEmployers = foundBy(
      words,
      employerText(sql`find_e`),
      (found) => sql`SELECT find_p.id FROM employer find_e JOIN placement find_p ON find_p.employer_id = find_e.id
        AND find_p.round_id = ANY(ARRAY(${ownRounds(who)})) WHERE ${found}`,
    );
    return sql`${ofGraduates} UNION ALL ${ofEmployers}`;
  },
  row: (
    row,
    pattern,
  ) => sql`(coalesce((SELECT ${graduateText(sql`in_g`)} ILIKE ${pattern} FROM graduate in_g WHERE in_g.id = ${row}.graduate_id), false)
    OR coalesce((SELECT ${employerText(sql`in_e`)} ILIKE ${pattern} FROM employer in_e WHERE in_e.id = ${row}.employer_id), false))`,
};
