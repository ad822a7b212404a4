import { destinationsWith } from '@fuzhi/domain/placement/model.ts';
import type { VerificationState } from '@fuzhi/domain/placement/verification-model.ts';

import type { Fields } from '../../../graph/read/define.ts';
import type { Alias, EnumDef, Field } from '../../../graph/read/model.ts';
import { type Sql, join, literal, sql } from '../../../graph/read/sql.ts';

const verificationState: EnumDef = {
  name: 'VerificationState',
  description: 'What is known of a claimed employment.',
  values: {
    CLAIMED: 'Said by the school, without proof that can stand.',
    EVIDENCED: 'With evidence of grade A or B, not found true yet.',
    VERIFIED: 'Found true: grade A, or grade B with a passed check; no failed check.',
    REFUSED: 'Refused by the bureau and not decided finally.',
    REJECTED: 'Finally rejected.',
  } satisfies { readonly [S in VerificationState]: string },
};

const employed = (row: Alias): Sql => sql`coalesce(${row}.destination IN (${join(destinationsWith('employed', '1').map(literal))}), false)`;

/** A decision that leaves the claim standing, or none at all. */
const notRefused = (row: Alias): Sql =>
  sql`NOT EXISTS (SELECT 1 FROM placement_decision no_d WHERE no_d.placement_id = ${row}.id AND no_d.state <> 'CONFIRMED')`;

/** As the domain's isVerified over the checks that stand: a failed one spoils either grade, and so does a refusal that was not overturned. */
export const verified = (
  row: Alias,
): Sql => sql`(${employed(row)} AND (coalesce(${row}.evidence_grade = 'A', false) OR (coalesce(${row}.evidence_grade = 'B', false)
  AND EXISTS (SELECT 1 FROM placement_check good_c WHERE good_c.placement_id = ${row}.id AND good_c.result = 'PASSED' AND good_c.superseded_at IS NULL)))
  AND NOT EXISTS (SELECT 1 FROM placement_check bad_c WHERE bad_c.placement_id = ${row}.id AND bad_c.result = 'FAILED' AND bad_c.superseded_at IS NULL)
  AND ${notRefused(row)})`;

const decisionOf = (row: Alias): Sql => sql`(SELECT now_d.state FROM placement_decision now_d WHERE now_d.placement_id = ${row}.id)`;

/** As the domain's verificationState. */
const verification = (
  row: Alias,
): Sql => sql`(CASE ${decisionOf(row)} WHEN 'REJECTED' THEN 'REJECTED' WHEN 'REFUSED' THEN 'REFUSED' WHEN 'APPEALED' THEN 'REFUSED'
  ELSE CASE WHEN NOT ${employed(row)} THEN NULL WHEN ${verified(row)} THEN 'VERIFIED' WHEN ${row}.evidence_grade IN ('A', 'B') THEN 'EVIDENCED' ELSE 'CLAIMED' END END)`;

const sampleReason = (row: Alias): Sql =>
  sql`(SELECT why_s.reason FROM placement_sample_row why_s WHERE why_s.placement_id = ${row}.id AND why_s.reason IS NOT NULL)`;
const sampled = (row: Alias): Sql =>
  sql`EXISTS (SELECT 1 FROM placement_sample_row in_s WHERE in_s.placement_id = ${row}.id AND in_s.reason IS NOT NULL)`;

/** The graduate and the employer cannot both be right. */
const contradiction = (
  row: Alias,
): Sql => sql`EXISTS (SELECT 1 FROM placement_check one_c JOIN placement_check two_c ON two_c.placement_id = one_c.placement_id
  WHERE one_c.placement_id = ${row}.id AND one_c.channel IN ('GRADUATE_LINK', 'PHONE_GRADUATE') AND two_c.channel IN ('EMPLOYER_LINK', 'PHONE_EMPLOYER')
    AND one_c.superseded_at IS NULL AND two_c.superseded_at IS NULL
    AND ((one_c.result = 'PASSED' AND two_c.result = 'FAILED') OR (one_c.result = 'FAILED' AND two_c.result = 'PASSED')))`;

/** What a placement says of its own truth. */
export const verificationFields = (f: Fields<'placement'>) =>
  ({
    verification: f.expr(
      verificationState,
      verification,
      'Claimed, evidenced or verified; null where no employment is claimed. A refusal stands over it.',
      { filter: true },
    ),
    sampled: f.expr('Boolean', sampled, 'Drawn for a re-check when its round was closed.', { nullable: false, filter: true }),
    sampleReason: f.expr('String', sampleReason, 'Why it was drawn: OTHER_WAY, CONCENTRATION, TENTH, LATE; null when it was not.', {
      filter: true,
    }),
    contradiction: f.expr('Boolean', contradiction, 'The graduate and the employer gave answers that cannot both be true.', {
      nullable: false,
      filter: true,
    }),
    decisions: f.list('PlacementDecision', 'placement_id', 'The refusal of the row and what became of it; at most one.'),
    links: f.list('PlacementLink', 'placement_id', 'One-time links made for it; for the bureau only.'),
    answers: f.list('PlacementAnswer', 'placement_id', 'What the graduate and the employer answered; for the bureau only.'),
  }) satisfies { readonly [field: string]: Field };
