import { parseIdentityNumber } from '@fuzhi/domain/kernel/identity-number.ts';
import { isLocalDate } from '@fuzhi/domain/kernel/local-date.ts';
import { parseMoney } from '@fuzhi/domain/kernel/money.ts';
import type { Rejection, Text } from '@fuzhi/domain/kernel/rejection.ts';
import type { PlacementValues } from '@fuzhi/domain/placement/model.ts';
import { decidePlacement, reviewPlacement } from '@fuzhi/domain/placement/rules.ts';
import { phoneTexts, type TextKey } from './texts.ts';
import type { FieldName, Values } from './values.ts';

/** What the rules need to know of the graduate and the round. */
export type Facts = { readonly graduatedOn: string; readonly graduationYear: number };
export type Fault = { readonly field: FieldName | null; readonly message: Text; readonly howToFix: Text };

/** Free texts, in which somebody could write a number that may not be kept here. */
const FREE: readonly FieldName[] = ['employerName', 'post', 'nextSchool', 'callBack'];
const NOTHING: Text = { zh: '', en: '' };
const ours = (field: FieldName, key: TextKey): Fault => ({
  field,
  message: { zh: phoneTexts.zh[key], en: phoneTexts.en[key] },
  howToFix: NOTHING,
});
const theirs = ({ field, message, howToFix }: Rejection): Fault => ({ field: (field ?? null) as FieldName | null, message, howToFix });

/** Whether a text holds an identity number. */
export const holdsNumber = (text: string): boolean =>
  [...text.normalize('NFKC').matchAll(/\d{17}[\dXx]/gu)].some(([number]) => parseIdentityNumber(number).ok);

/** Fields whose text may neither be kept on the device nor sent. */
export const unkeepable = (values: Partial<Values>): FieldName[] =>
  FREE.filter((field) => {
    const value = values[field];
    return typeof value === 'string' && holdsNumber(value);
  });

const wanted = (values: Values): PlacementValues => {
  const money = values.wage === null ? undefined : parseMoney(values.wage);
  return { ...values, wage: money?.ok === true ? money.value.fen : null };
};

const formFaults = (values: Values): Fault[] => [
  ...unkeepable(values).map((field) => ours(field, 'noNumbers')),
  ...(values.wage !== null && !parseMoney(values.wage).ok ? [ours('wage', 'money')] : []),
  ...(values.startOn !== null && !isLocalDate(values.startOn) ? [ours('startOn', 'date')] : []),
];

/** What stands against saving, by the rules that the server asks too. It alone knows the register, so a missing name of an employer is left to it. */
export const faultsOf = (values: Values, facts: Facts, today: string): Fault[] => {
  const first = formFaults(values);
  const decided = decidePlacement({ state: 'DRAFT', reportRefusal: null, ...facts, wanted: wanted(values) }, today);
  const rules = decided.ok ? [] : decided.error.filter((fault) => fault.code !== 'PLACEMENT_EMPLOYER_NAME_MISSING');
  return [...first, ...rules.map(theirs)];
};

/** What is still missing before the report can be submitted. */
export const lacksOf = (values: Values, facts: Facts, today: string): Fault[] =>
  reviewPlacement({ ...facts, values: wanted(values) }, today).map(theirs);
