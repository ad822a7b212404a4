import { type Sql, sql } from '../../../graph/read/sql.ts';

/**
 * Whether a school offered a major to those who entered in a year, by the approved offers; a suspended one answers for its years too. A hint and
 * no rule: offers of old years may never have been entered.
 */
export const isOffered = (schoolId: Sql, majorCode: Sql, entryYear: Sql): Sql =>
  sql`EXISTS (SELECT FROM major_offer offer_o WHERE offer_o.school_id = ${schoolId} AND offer_o.major_code = ${majorCode}
    AND offer_o.state IN ('APPROVED', 'SUSPENDED') AND offer_o.from_year <= ${entryYear} AND coalesce(offer_o.to_year, 9999) >= ${entryYear})`;

/**
 * The same for those who graduate in a year, who entered as many years before as the schooling takes. Null where the school has entered no offer
 * of those years at all, so that nothing can be said.
 */
export const wasOffered = (schoolId: Sql, majorCode: Sql, graduationYear: Sql): Sql =>
  sql`(SELECT bool_or(offer_g.major_code = ${majorCode}) FROM major_offer offer_g WHERE offer_g.school_id = ${schoolId}
    AND offer_g.state IN ('APPROVED', 'SUSPENDED') AND offer_g.from_year + offer_g.length_years <= ${graduationYear}
    AND coalesce(offer_g.to_year, 9999) + offer_g.length_years >= ${graduationYear})`;
