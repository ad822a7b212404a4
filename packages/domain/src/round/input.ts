import * as z from 'zod';
import { dateField, idField, reasonField, versionField } from '../kernel/input-fields.ts';
import { ROUND_KINDS, ROUND_NOUNS } from './model.ts';

export const roundOpenInput = z.object({
  noun: z.enum(ROUND_NOUNS).default('placement'),
  kind: z.enum(ROUND_KINDS),
  periodYear: z.int().min(2000).max(2100),
  /** the district whose schools report */
  orgUnit: idField('OrgUnit'),
  opensOn: dateField(),
  dueOn: dateField(),
});
export type RoundOpenInput = z.infer<typeof roundOpenInput>;

export const roundExtendInput = z.object({ id: idField('Round'), version: versionField(), dueOn: dateField() });
export type RoundExtendInput = z.infer<typeof roundExtendInput>;

export const roundCloseInput = z.object({ id: idField('Round'), version: versionField() });
export type RoundCloseInput = z.infer<typeof roundCloseInput>;

/** Submit, accept and lock one school's report; the note is kept with the decision. */
export const reportDecideInput = z.object({
  id: idField('RoundReport'),
  version: versionField(),
  note: z.string().trim().max(500).optional(),
});
export type ReportDecideInput = z.infer<typeof reportDecideInput>;

/** Return and reopen need a reason. */
export const reportReasonInput = z.object({ id: idField('RoundReport'), version: versionField(), reason: reasonField() });
export type ReportReasonInput = z.infer<typeof reportReasonInput>;
