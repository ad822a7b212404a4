import * as z from 'zod';
import { parseIdentityNumber } from '../kernel/identity-number.ts';
import { codeField, dateField, idField, reasonField, textField, versionField } from '../kernel/input-fields.ts';
import { majorList } from '../kernel/major-codes.ts';
import { genderList, povertyCategoryList } from '../kernel/person-codes.ts';
import { dropoutReasonList, preferenceList, vocationalClassTypeList } from './codes.ts';

/** Most rows that one command takes. */
export const MAX_ROWS = 200;
const may = <T extends z.ZodType>(type: T) => type.nullable().optional();
const year = () => z.int().min(2000).max(2100);
const count = () => z.int().min(0).max(10_000);
const school = idField('OrgUnit').describe('The vocational school.');
const which = (of: string) => ({ id: idField(of).describe('Which record.'), version: versionField() });
const because = (of: string) => z.object({ ...which(of), reason: reasonField() });

const offerFields = {
  majorCode: codeField(majorList).describe('Code of the major, of the catalogue of 2010 or of 2021.'),
  fromYear: year().describe('First year of entry.'),
  toYear: may(year()).describe('Last year of entry; left out: without an end.'),
  length: z.int().min(1).max(5).describe('Length of schooling in years.'),
};
export const majorOfferCreateInput = z.object({ school, ...offerFields });
export type MajorOfferCreateInput = z.infer<typeof majorOfferCreateInput>;
export const majorOfferEditInput = z.object({ ...which('MajorOffer'), ...offerFields });
export type MajorOfferEditInput = z.infer<typeof majorOfferEditInput>;
export const majorOfferApproveInput = z.object(which('MajorOffer'));
export type MajorOfferApproveInput = z.infer<typeof majorOfferApproveInput>;
export const majorOfferReasonInput = because('MajorOffer');
export type MajorOfferReasonInput = z.infer<typeof majorOfferReasonInput>;

const classFields = {
  name: textField(50).describe('Name of the class, as it stands with its graduates.'),
  entryYear: year().describe('Year of entry.'),
  graduationYear: year().describe('Planned year of graduation.'),
  majorCode: codeField(majorList).describe('Code of the major.'),
  classType: codeField(vocationalClassTypeList).describe('Code of vocational-class-type.'),
  headTeacher: may(textField(50)).describe("Head teacher's name."),
  capacity: may(count()).describe('Places.'),
  boys: may(count()).describe('Male pupils, counted.'),
  girls: may(count()).describe('Female pupils, counted.'),
  orderedBy: may(textField(100)).describe('Who has ordered the class.'),
};
export const schoolClassCreateInput = z.object({ school, ...classFields });
export type SchoolClassCreateInput = z.infer<typeof schoolClassCreateInput>;
/** Says the whole class anew; what is left out of the optional fields is cleared. */
export const schoolClassEditInput = z.object({ ...which('SchoolClass'), ...classFields });
export type SchoolClassEditInput = z.infer<typeof schoolClassEditInput>;

export const intakePlanCreateInput = z.object({
  school,
  majorCode: codeField(majorList).describe('Code of the major.'),
  entryYear: year().describe('Year of entry.'),
  quota: count().describe('Places planned.'),
});
export type IntakePlanCreateInput = z.infer<typeof intakePlanCreateInput>;
export const intakePlanEditInput = z.object({ ...which('IntakePlan'), quota: count().describe('Places planned.') });
export type IntakePlanEditInput = z.infer<typeof intakePlanEditInput>;
export const intakePlanApproveInput = z.object(which('IntakePlan'));
export type IntakePlanApproveInput = z.infer<typeof intakePlanApproveInput>;
export const intakePlanReopenInput = because('IntakePlan');
export type IntakePlanReopenInput = z.infer<typeof intakePlanReopenInput>;

const identityNumber = () =>
  z.string().refine((text) => parseIdentityNumber(text).ok, {
    params: {
      code: 'IDENTITY_NUMBER',
      message: { zh: '身份证号不对。', en: 'This is no valid identity number.' },
      howToFix: { zh: '请对照证件核对 18 位号码。', en: 'Compare its 18 characters with the card.' },
    },
  });
const applicantFields = {
  name: textField(50).describe('Full name.'),
  gender: may(codeField(genderList)).describe('Gender; the identity number tells it where it is given.'),
  juniorSchool: may(textField(100)).describe('Junior school.'),
  povertyCategory: codeField(povertyCategoryList).optional().describe('Code of poverty-category; NONE when left out.'),
  majorCode: codeField(majorList).describe('Code of the major wanted.'),
  preference: may(codeField(preferenceList)).describe('Code of intake-preference: how a poor household is treated with preference.'),
  preferenceSource: may(textField(200)).describe('Paper or programme by which it is granted.'),
  identityNumber: may(identityNumber()).describe('Identity number; may come later, and stays when left out. Kept encrypted.'),
};
export const applicantCreateInput = z.object({
  school,
  entryYear: year().describe('Year of entry.'),
  intentOn: dateField().describe('Day on which the intent was said.'),
  ...applicantFields,
});
export type ApplicantCreateInput = z.infer<typeof applicantCreateInput>;
/** Says everything anew; what is left out of the optional fields is cleared, but for the identity number. */
export const applicantEditInput = z.object({ ...which('Applicant'), ...applicantFields });
export type ApplicantEditInput = z.infer<typeof applicantEditInput>;

const rows = z
  .array(z.object(which('Applicant')))
  .min(1)
  .max(MAX_ROWS)
  .describe('Which applicants, of one school.');
const on = dateField().describe('On which day.');
export const applicantAdmitInput = z.object({ rows, on });
export type ApplicantAdmitInput = z.infer<typeof applicantAdmitInput>;
export const applicantEnrolInput = z.object({
  rows,
  on,
  schoolClass: idField('SchoolClass').nullable().optional().describe('Class they enter.'),
});
export type ApplicantEnrolInput = z.infer<typeof applicantEnrolInput>;
export const applicantKeepInput = z.object({ rows, on, year: z.int().min(1).max(2).describe('Years since entry: 1 or 2.') });
export type ApplicantKeepInput = z.infer<typeof applicantKeepInput>;
export const applicantLeaveInput = z.object({
  rows,
  on,
  cause: codeField(dropoutReasonList).describe('Code of dropout-reason.'),
  reason: reasonField(),
});
export type ApplicantLeaveInput = z.infer<typeof applicantLeaveInput>;
export const applicantReasonInput = z.object({ rows, on, reason: reasonField() });
export type ApplicantReasonInput = z.infer<typeof applicantReasonInput>;

/** Shows the whole identity number once. */
export const applicantRevealInput = z.object({ applicant: idField('Applicant').describe('Whose number.'), reason: reasonField() });
export type ApplicantRevealInput = z.infer<typeof applicantRevealInput>;
