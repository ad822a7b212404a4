import * as z from 'zod';
import { codeField, dateField, idField, reasonField, textField, versionField } from '../kernel/input-fields.ts';
import { parseIdentityNumber } from '../kernel/identity-number.ts';
import { parsePhone } from '../kernel/phone.ts';
import { povertyCategoryList } from '../kernel/person-codes.ts';
import { parseStudentNumber } from '../kernel/student-number.ts';
import { checkList, evidenceList } from './codes.ts';
import { majorList } from '../kernel/major-codes.ts';
import { CHECK_RESULTS } from './model.ts';
import { CHECK_CONTACTS, RECORDED_CHANNELS } from './verification-model.ts';

/** Seals a seed for a round that has none, before anybody knows who will be in its frame. */
export const placementSampleCommitInput = z.object({
  round: idField('Round').describe('The round, which still runs.'),
  version: versionField(),
});
export type PlacementSampleCommitInput = z.infer<typeof placementSampleCommitInput>;

/** What came of a check that an officer made. The same check by the same channel again replaces its result. */
export const placementCheckRecordInput = z.object({
  placement: idField('Placement').describe('The placement.'),
  version: versionField(),
  kind: codeField(checkList).describe('Code of placement-check: C3 for calls.'),
  channel: z.enum(RECORDED_CHANNELS).describe('How it was made.'),
  contact: z.enum(CHECK_CONTACTS).nullable().optional().describe('Who was spoken to; null when nobody was.'),
  result: z.enum(CHECK_RESULTS).describe('NOT_DONE says that it was tried: nobody answered.'),
  checkedOn: dateField().describe('The day; not in the future.'),
  note: z.string().trim().max(500).nullable().optional().describe('What was found, for the school to read too.'),
});
export type PlacementCheckRecordInput = z.infer<typeof placementCheckRecordInput>;

export const placementRefuseInput = z.object({
  placement: idField('Placement').describe('A row of the sample one of whose checks failed.'),
  version: versionField(),
  reason: reasonField().describe('What was found untrue, for the school to read and to answer.'),
});
export type PlacementRefuseInput = z.infer<typeof placementRefuseInput>;

/** The school's second round on one row: further evidence and an answer. */
export const placementAppealInput = z.object({
  decision: idField('PlacementDecision').describe('The refusal.'),
  version: versionField(),
  answer: z.string().trim().min(2).max(1000).describe("The school's answer."),
  evidence: z
    .array(
      z.object({
        kind: codeField(evidenceList).describe('Code of placement-evidence, accepted for the destination.'),
        attachment: idField('Attachment').optional().describe('Its file, where there is one.'),
      }),
    )
    .max(12)
    .default([])
    .describe('Evidence to add.'),
});
export type PlacementAppealInput = z.infer<typeof placementAppealInput>;

export const placementDecideInput = z.object({
  decision: idField('PlacementDecision').describe('The refusal.'),
  version: versionField(),
  confirm: z.boolean().describe('True: the claim stands after all. False: it is finally rejected.'),
  reason: reasonField().describe('Why, for the school to read.'),
});
export type PlacementDecideInput = z.infer<typeof placementDecideInput>;

export const placementDecisionReopenInput = z.object({
  decision: idField('PlacementDecision').describe('The final decision.'),
  version: versionField(),
  reason: reasonField(),
});
export type PlacementDecisionReopenInput = z.infer<typeof placementDecisionReopenInput>;

/** Puts a graduate on the roll of a school, with a row in every round of the year that still runs. */
export const graduateAddInput = z.object({
  school: idField('OrgUnit').describe('School of graduation.'),
  name: textField(50).describe('Full name.'),
  className: textField(50).nullable().optional().describe('Class.'),
  majorCode: codeField(majorList).describe('Major of the catalogue.'),
  graduatedOn: dateField().describe('Day of graduation; its year is the graduating year.'),
  povertyCategory: codeField(povertyCategoryList).optional().describe('On the day of graduation; NONE when left out.'),
  identityNumber: z
    .string()
    .refine((text) => parseIdentityNumber(text).ok, { params: { code: 'IDENTITY_NUMBER' } })
    .describe('Identity number, kept encrypted.'),
  studentNumber: z
    .string()
    .refine((text) => parseStudentNumber(text).ok, { params: { code: 'STUDENT_NUMBER' } })
    .describe('Student number, kept encrypted.'),
  phone: z
    .string()
    .refine((text) => parsePhone(text).ok, { params: { code: 'PHONE' } })
    .describe('Mobile number, kept encrypted.'),
  reason: reasonField().describe('Why the graduate was missing.'),
});
export type GraduateAddInput = z.infer<typeof graduateAddInput>;

/** Takes a graduate off the roll. A line with the masked name and the reason stays, and the report counts it. */
export const graduateRemoveInput = z.object({
  graduate: idField('Graduate').describe('Who.'),
  version: versionField(),
  reason: reasonField().describe('Why the graduate does not belong on the roll.'),
});
export type GraduateRemoveInput = z.infer<typeof graduateRemoveInput>;
