import { destinationsWith } from '@fuzhi/domain/placement/model.ts';

import type { Alias } from '../../../graph/read/model.ts';
import { join, literal, type Sql, sql } from '../../../graph/read/sql.ts';

const directCodes = join(destinationsWith('direct', '1').map(literal));

/**
 * Directly employed at the first report: in the first count, or in the final count of whoever the first has no destination for. Found by the
 * graduate, so that a row of a follow-up tells it as well.
 */
export const directAtFirst = (row: Alias): Sql =>
  sql`coalesce((SELECT first_p.destination IN (${directCodes}) FROM placement first_p JOIN round first_r ON first_r.id = first_p.round_id
    WHERE first_p.graduate_id = ${row}.graduate_id AND first_p.destination IS NOT NULL AND first_r.noun = 'placement' AND first_r.kind IN ('FIRST', 'FINAL')
    ORDER BY first_r.kind DESC, first_r.opens_on, first_r.id LIMIT 1), false)`;

/** Still at work: directly employed in this row, and not said to have left. */
export const stayed = (row: Alias): Sql =>
  sql`(coalesce(${row}.destination IN (${directCodes}), false) AND ${row}.still_at_six_months IS NOT FALSE)`;
