import { divisionList } from '@fuzhi/domain/kernel/division-codes.ts';
import { placeName } from '@fuzhi/domain/kernel/place.ts';
import type { Locale } from './i18n.ts';

/** A division in words. Of counties outside the list the province is known: 浙江省（330206）. */
export const placeText = (code: string, locale: Locale): string => {
  const language = locale === 'en' ? 'en' : 'zh';
  if (divisionList.byCode.has(code)) return placeName(code, language);
  const province = `${code.slice(0, 2)}0000`;
  return divisionList.byCode.has(province) ? `${placeName(province, language)}（${code}）` : code;
};
