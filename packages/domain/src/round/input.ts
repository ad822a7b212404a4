import * as z from 'zod';
import { dateField, idField, reasonField, versionField } from '../kernel/input-fields.ts';
import { ROUND_KINDS, ROUND_NOUNS } from './model.ts';

export const roundOpenInput = z.object({
  noun: z.enum(ROUND_NOUNS).default('placement').describe('What is reported.'),
  kind: z.enum(ROUND_KINDS).describe('FIRST in September, FINAL in December, M6 and M12 the follow-up calls.'),
  periodYear: z.int().min(2000).max(2100).describe('Graduating year.'),
  /** the district whose schools report */
  orgUnit: idField('OrgUnit').describe('The district whose vocational schools report.'),
  opensOn: dateField().describe('First day on which schools may report.'),
  dueOn: dateField().describe('Last day on which a report is on time.'),
});
export type RoundOpenInput = z.infer<typeof roundOpenInput>;

export const roundExtendInput = z.object({
  id: idField('Round').describe('The round.'),
  version: versionField(),
  dueOn: dateField().describe('The new due date, later than the present one.'),
});
export type RoundExtendInput = z.infer<typeof roundExtendInput>;

export const roundCloseInput = z.object({ id: idField('Round').describe('The round.'), version: versionField() });
export type RoundCloseInput = z.infer<typeof roundCloseInput>;

/** Submit, accept and lock one school's report; the note is kept with the decision. */
export const reportDecideInput = z.object({
  id: idField('RoundReport').describe('The report of one school in one round.'),
  version: versionField(),
  note: z.string().trim().max(500).optional().describe('Kept with the decision.'),
});
export type ReportDecideInput = z.infer<typeof reportDecideInput>;

/** Return and reopen need a reason. */
export const reportReasonInput = z.object({
  id: idField('RoundReport').describe('The report of one school in one round.'),
  version: versionField(),
  reason: reasonField().describe('Why, for the school to read.'),
});
export type ReportReasonInput = z.infer<typeof reportReasonInput>;
