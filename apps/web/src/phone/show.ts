import type { CodeList } from '@fuzhi/domain/kernel/code-list.ts';
import { divisionList } from '@fuzhi/domain/kernel/division-codes.ts';
import { employerNatureList, industryList } from '@fuzhi/domain/kernel/employer-codes.ts';
import { placeName } from '@fuzhi/domain/kernel/place.ts';
import {
  channelList,
  contractList,
  destinationList,
  evidenceList,
  insuranceList,
  placeClassList,
  regionList,
} from '@fuzhi/domain/placement/codes.ts';
import { FIELD_NAMES } from '@fuzhi/domain/placement/words.ts';
import { type Locale, pick, say } from './texts.ts';
import type { FieldName, Values } from './values.ts';

export const LISTS = {
  destination: destinationList,
  nature: employerNatureList,
  industry: industryList,
  region: regionList,
  placeClass: placeClassList,
  channel: channelList,
  contract: contractList,
  insurance: insuranceList,
} as const satisfies { readonly [field in FieldName]?: CodeList };

export const labelOf = (field: FieldName, locale: Locale): string => pick(FIELD_NAMES[field], locale);
export const codeLabel = (list: CodeList, code: string, locale: Locale): string => {
  const item = list.byCode.get(code);
  return item === undefined ? code : pick(item, locale);
};

/** A value in words, for a choice between two or for what could not be saved. */
export const showValue = (field: FieldName, value: Values[FieldName], locale: Locale): string => {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return say(locale, 'empty');
  if (typeof value === 'boolean') return say(locale, value ? 'yes' : 'no');
  if (typeof value !== 'string') return value.map((kind) => codeLabel(evidenceList, kind, locale)).join(locale === 'en' ? ', ' : '、');
  if (field === 'place') return divisionList.byCode.has(value) ? placeName(value, locale === 'en' ? 'en' : 'zh') : value;
  const list = (LISTS as { readonly [name: string]: CodeList })[field];
  return list === undefined ? value : codeLabel(list, value, locale);
};

/** Today in the district, YYYY-MM-DD. */
export const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
