import { type Sql, sql } from '../../../graph/read/sql.ts';

/**
 * Whether a school offered a major to those who entered in a year, by the approved offers; a suspended one answers for its years too. A hint and
 * no rule: offers of old years may never have been entered.
 */
export const isOffered = (schoolId: Sql, majorCode: Sql, entryYear: Sql): Sql =>
  sql`EXISTS (SELECT FROM major_offer offer_o WHERE offer_o.school_id = ${schoolId} AND offer_o.major_code = ${majorCode}
    AND offer_o.state IN ('APPROVED', 'SUSPENDED') AND offer_o.from_year <= ${entryYear} AND coalesce(offer_o.to_year, 9999) >= ${entryYear})`;
