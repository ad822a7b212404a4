import type { CodeList } from '@fuzhi/domain/kernel/code-list.ts';
import {
  channelList,
  contractList,
  destinationList,
  evidenceList,
  insuranceList,
  placeClassList,
  regionList,
} from '@fuzhi/domain/placement/codes.ts';
import { employerNatureList, industryList } from '@fuzhi/domain/kernel/employer-codes.ts';
import { codeLabel } from './code-options.ts';
import { formatMoney } from './format.ts';
import type { Locale } from './i18n.ts';
import { placeText } from './place-text.ts';
import { stateName } from './record-state.tsx';

const LISTS: { readonly [field: string]: CodeList } = {
  destination: destinationList,
  nature: employerNatureList,
  industry: industryList,
  region: regionList,
  placeClass: placeClassList,
  channel: channelList,
  contract: contractList,
  insurance: insuranceList,
  evidence: evidenceList,
};

/** A value as the trail keeps it, codes and fen, in the reader's words; undefined when it says itself what it is. */
export const keptValue = (field: string, value: unknown, locale: Locale): string | undefined => {
  if (Array.isArray(value)) {
    const words = value.map((each) => keptValue(field, each, locale));
    return words.includes(undefined) ? undefined : words.join(locale === 'en' ? ', ' : '、');
  }
  if (field === 'wage' && (typeof value === 'string' || typeof value === 'number'))
    return formatMoney(String(value).includes('.') ? String(value) : (Number(value) / 100).toFixed(2));
  if (typeof value !== 'string') return undefined;
  if (field === 'state') return stateName(value, locale);
  if (field === 'place') return placeText(value, locale);
  const list = LISTS[field];
  return list === undefined ? undefined : codeLabel(list, value, locale);
};
