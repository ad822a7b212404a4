import * as z from 'zod';
import {
  codeField,
  creditCodeField,
  dateField,
  idField,
  moneyField,
  reasonField,
  textField,
  versionField,
} from '../kernel/input-fields.ts';
import { majorList } from '../kernel/major-codes.ts';
import { type InternshipValues, MATCHINGS } from './internship-model.ts';

const MAX_PAY = 1_000_000;
const may = <T extends z.ZodType>(type: T) => type.nullable().optional();

const must = {
  employerCode: creditCodeField().describe('Unified social credit code of the employer, 18 characters.'),
  name: textField(50).describe('Name of the pupil or graduate.'),
  className: textField(50).describe('Class.'),
  majorCode: codeField(majorList).describe('Code of the major.'),
  post: textField(50).describe('The work itself.'),
  from: dateField().describe('First day.'),
  to: dateField().describe('Last day as agreed.'),
};
const optional = {
  employerName: may(textField(100)).describe('Name as on the business licence; may be left out when the credit code is known already.'),
  graduate: may(idField('Graduate')).describe('The graduate, where the intern has graduated since.'),
  cooperation: may(idField('Cooperation')).describe('The agreement it rests on.'),
  grade: may(z.int().min(1).max(5)).describe('Grade at the start, 1 for the first year; null for graduates.'),
  matching: may(z.enum(MATCHINGS)).describe('Whether the post matches the major, is close to it, or lies in another category of majors.'),
  pay: may(moneyField(MAX_PAY)).describe("The intern's monthly pay."),
  postPay: may(moneyField(MAX_PAY)).describe('What the same post usually pays a month.'),
  threeParty: may(z.boolean()).describe('There is a three-party agreement.'),
  pupilConsent: may(z.boolean()).describe('The pupil has signed a consent.'),
  guardianConsent: may(z.boolean()).describe('The guardian has signed a consent.'),
  insured: may(z.boolean()).describe('There is liability insurance.'),
  agency: may(z.boolean()).describe('An agency organises it.'),
  deposit: may(z.boolean()).describe('A deposit, a fee or a cut of the pay is taken.'),
};

export const internshipCreateInput = z.object({
  school: idField('OrgUnit').describe('The vocational school.'),
  ...must,
  ...optional,
});
export type InternshipCreateInput = z.infer<typeof internshipCreateInput>;

const which = { id: idField('Internship').describe('The internship.'), version: versionField() };

export const internshipEditInput = z.object({
  ...which,
  ...z.object(must).partial().shape,
  ...optional,
});
export type InternshipEditInput = z.infer<typeof internshipEditInput>;

export const internshipConfirmInput = z.object(which);
export type InternshipConfirmInput = z.infer<typeof internshipConfirmInput>;

export const internshipEndInput = z.object({
  ...which,
  endedOn: dateField().describe('Last day of work.'),
  reason: reasonField(),
});
export type InternshipEndInput = z.infer<typeof internshipEndInput>;

export const internshipCancelInput = z.object({ ...which, reason: reasonField() });
export type InternshipCancelInput = z.infer<typeof internshipCancelInput>;

const NOTHING = {
  employerName: null,
  grade: null,
  matching: null,
  pay: null,
  postPay: null,
  threeParty: null,
  pupilConsent: null,
  guardianConsent: null,
  insured: null,
  agency: null,
  deposit: null,
} as const;

const defined = <T extends object>(given: T) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

export const internshipOf = (input: InternshipCreateInput): InternshipValues => {
  const { school: _school, graduate: _graduate, cooperation: _cooperation, ...given } = input;
  return { ...NOTHING, ...defined(given) };
};

/** What it says after an edit: what is left out stays. */
export const mergeInternship = (before: InternshipValues, input: InternshipEditInput): InternshipValues => {
  const { id: _id, version: _version, graduate: _graduate, cooperation: _cooperation, ...given } = input;
  const isOther = input.employerCode !== undefined && input.employerCode !== before.employerCode;
  return { ...before, ...(isOther && { employerName: null }), ...defined(given) };
};
