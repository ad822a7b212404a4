import { OPERATION_WORDS } from './operation-words.ts';
import type { Locale, Translate } from '../../shared/i18n.ts';
import type { HistoryProps } from '../../shared/record-page/history.tsx';
import type { Key } from './cooperation-texts.ts';

const FIELDS: { readonly [field: string]: Key } = {
  name: 'name',
  aliases: 'aliases',
  nature: 'nature',
  industry: 'industry',
  foundedOn: 'foundedOn',
  closedOn: 'closedOn',
  status: 'status',
  state: 'state',
  endedOn: 'endedOn',
  employerCode: 'creditCode',
  employerName: 'employerName',
  kind: 'kind',
  majors: 'majors',
  className: 'class',
  students: 'students',
  poor: 'poor',
  from: 'start',
  to: 'finish',
  hired: 'hired',
  equipment: 'equipment',
  grade: 'grade',
  majorCode: 'major',
  post: 'post',
  matching: 'matching',
  pay: 'pay',
  postPay: 'postPay',
  threeParty: 'threeParty',
  pupilConsent: 'pupilConsent',
  guardianConsent: 'guardianConsent',
  insured: 'insured',
  agency: 'agency',
  deposit: 'deposit',
};

/** What a record's life line needs, in the words of this noun. */
export const historyOf = (record: string, t: Translate<Key>, locale: Locale): HistoryProps => ({
  record,
  fields: Object.fromEntries(Object.entries(FIELDS).map(([field, key]) => [field, t(key)])),
  operations: Object.fromEntries(Object.entries(OPERATION_WORDS).map(([name, [zh, en]]) => [name, locale === 'en' ? en : zh])),
  show: (field, value) => shown(field, value, t),
});

const shown = (field: string, value: unknown, t: Translate<Key>): string | undefined => {
  if (typeof value === 'boolean') return value ? t('yes') : t('no');
  if (Array.isArray(value)) return value.join('、');
  // the trail keeps amounts in fen
  if (['pay', 'postPay', 'equipment'].includes(field) && /^\d+$/u.test(String(value))) return (Number(value) / 100).toFixed(2);
  return undefined;
};
