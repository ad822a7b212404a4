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
import { cooperationTypeList } from './codes.ts';
import type { AgreementValues } from './model.ts';

/** Highest worth of donated equipment in yuan that the database takes. */
export const MAX_EQUIPMENT = 1_000_000_000;
const count = () => z.int().min(0).max(100_000);
const may = <T extends z.ZodType>(type: T) => type.nullable().optional();

const must = {
  employerCode: creditCodeField().describe('Unified social credit code of the enterprise, 18 characters.'),
  kind: codeField(cooperationTypeList).describe('Code of cooperation-type.'),
  majors: z.array(codeField(majorList)).min(1).max(20).describe('Codes of the majors it is about.'),
  from: dateField().describe('First day of the agreement.'),
  to: dateField().describe('Last day of the agreement.'),
};
const optional = {
  employerName: may(textField(100)).describe('Name as on the business licence; may be left out when the credit code is known already.'),
  className: may(textField(50)).describe('Name of the order class; needed for order training before it is confirmed.'),
  students: may(count()).describe('Pupils it reaches.'),
  poor: may(count()).describe('Of them from families in difficulty.'),
  hired: may(z.int().min(0).max(100_000)).describe('Hired so far, as the school says.'),
  equipment: may(moneyField(MAX_EQUIPMENT)).describe('Worth of donated equipment.'),
};

export const cooperationCreateInput = z.object({
  school: idField('OrgUnit').describe('The vocational school.'),
  ...must,
  ...optional,
});
export type CooperationCreateInput = z.infer<typeof cooperationCreateInput>;

const which = { id: idField('Cooperation').describe('The agreement.'), version: versionField() };

export const cooperationEditInput = z.object({
  ...which,
  ...z.object(must).partial().shape,
  ...optional,
});
export type CooperationEditInput = z.infer<typeof cooperationEditInput>;

export const cooperationConfirmInput = z.object(which);
export type CooperationConfirmInput = z.infer<typeof cooperationConfirmInput>;

export const cooperationEndInput = z.object({
  ...which,
  endedOn: dateField().describe('Last day on which it was in force.'),
  reason: reasonField(),
});
export type CooperationEndInput = z.infer<typeof cooperationEndInput>;

export const cooperationCancelInput = z.object({ ...which, reason: reasonField() });
export type CooperationCancelInput = z.infer<typeof cooperationCancelInput>;

const NOTHING = {
  employerName: null,
  className: null,
  students: null,
  poor: null,
  hired: null,
  equipment: null,
} as const;

/** What a new agreement says. */
export const agreementOf = ({ school: _school, ...given }: CooperationCreateInput): AgreementValues => ({ ...NOTHING, ...defined(given) });

/** What it says after an edit: what is left out stays. Another credit code never keeps the name that stood with the one before. */
export const mergeAgreement = (before: AgreementValues, input: CooperationEditInput): AgreementValues => {
  const { id: _id, version: _version, ...given } = input;
  const isOther = input.employerCode !== undefined && input.employerCode !== before.employerCode;
  return { ...before, ...(isOther && { employerName: null }), ...defined(given) };
};

const defined = <T extends object>(given: T) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

const classFields = {
  name: textField(50).describe('Name of the order class.'),
  className: textField(50)
    .optional()
    .describe("Class of the school's graduates that is counted; the name of the order class when left out."),
  majorCode: codeField(majorList).describe('Major of the class, one of the agreement.'),
  graduationYear: z.int().min(2000).max(2100).describe('Year in which the class graduates.'),
  quota: z.int().min(0).max(10_000).describe('How many the enterprise has promised to hire.'),
  pupils: may(z.int().min(0).max(10_000)).describe('Pupils of the class.'),
  poor: may(z.int().min(0).max(10_000)).describe('Of them from families in difficulty.'),
  curriculumNote: may(z.string().trim().max(2000)).describe('What the enterprise and the school teach in it.'),
};
export const orderClassCreateInput = z.object({
  cooperation: idField('Cooperation').describe('The agreement.'),
  ...classFields,
});
export type OrderClassCreateInput = z.infer<typeof orderClassCreateInput>;
export const orderClassEditInput = z.object({
  id: idField('OrderClass').describe('The order class.'),
  version: versionField(),
  ...classFields,
});
export type OrderClassEditInput = z.infer<typeof orderClassEditInput>;
