import type { CodeList } from '@fuzhi/domain/kernel/code-list.ts';
import type { Locale } from './i18n.ts';

export type CodeOption = { value: string; label: string; keywords: string };

/** A code list as choices in the page's language; found by either language and by code. */
export const codeOptions = (list: CodeList, locale: Locale): CodeOption[] =>
  list.items.map((item) => ({
    value: item.code,
    label: locale === 'en' ? item.en : item.zh,
    keywords: `${item.code} ${item.zh} ${item.en}`,
  }));

/** The word for a code; the code itself when the list does not know it. */
export const codeLabel = (list: CodeList, code: string, locale: Locale): string => {
  const item = list.byCode.get(code);
  return item === undefined ? code : locale === 'en' ? item.en : item.zh;
};

/** The word for a coded field as the API gives it. */
export const itemLabel = (item: { zh: string; en: string } | null | undefined, locale: Locale): string =>
  item === null || item === undefined ? '—' : locale === 'en' ? item.en : item.zh;
