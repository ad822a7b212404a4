import i18next from 'i18next';
import { useMemo } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';

export type Locale = 'zh-CN' | 'en';
const KEY = 'fuzhi.locale';

/** The language chosen here before, else the browser's when it is English, else Chinese. */
export const storedLocale = (): Locale => {
  const stored = localStorage.getItem(KEY);
  if (stored === 'zh-CN' || stored === 'en') return stored;
  return navigator.language.toLowerCase().startsWith('zh') || !navigator.language.toLowerCase().startsWith('en') ? 'zh-CN' : 'en';
};

export const startI18n = (): void => {
  void i18next.use(initReactI18next).init({
    lng: storedLocale(),
    fallbackLng: 'zh-CN',
    resources: {},
    interpolation: { escapeValue: false },
    initAsync: false,
    react: { useSuspense: false },
  });
};

export const currentLocale = (): Locale => (i18next.language === 'en' ? 'en' : 'zh-CN');

export const setLocale = (locale: Locale): void => {
  localStorage.setItem(KEY, locale);
  void i18next.changeLanguage(locale);
};

/** Texts of one part of the product. English must have each key that Chinese has: the type says so. */
export type Texts<Key extends string> = {
  readonly namespace: string;
  readonly zh: { readonly [K in Key]: string };
  readonly en: { readonly [K in Key]: string };
};

export const defineTexts = <Key extends string>(
  namespace: string,
  zh: { readonly [K in Key]: string },
  en: { readonly [K in NoInfer<Key>]: string },
): Texts<Key> => ({ namespace, zh, en });

const known = new WeakSet<object>();
const register = (texts: Texts<string>) => {
  if (known.has(texts)) return;
  known.add(texts);
  i18next.addResourceBundle('zh-CN', texts.namespace, texts.zh);
  i18next.addResourceBundle('en', texts.namespace, texts.en);
};

/** i18next's own function without its type of all keys, which stands in `Texts` here. */
type Say = (key: string, values: { readonly [name: string]: string | number }) => string;
export type Translate<Key extends string> = (key: Key, values?: { readonly [name: string]: string | number }) => string;

/** `const t = useT(texts)`; the page is drawn again when the language changes. */
export const useT = <Key extends string>(texts: Texts<Key>): Translate<Key> => {
  register(texts);
  const { t } = useTranslation(texts.namespace);
  // the same function for as long as the language is the same, so that it can be named as a dependency
  return useMemo(() => (key, values) => (t as unknown as Say)(key, values ?? {}), [t]);
};

/** The same outside a component. */
export const translate = <Key extends string>(
  texts: Texts<Key>,
  key: Key,
  values?: { readonly [name: string]: string | number },
): string => {
  register(texts);
  return (i18next.t as unknown as Say)(key, { ns: texts.namespace, ...values });
};

/** The language of the page; redraws on change. */
export const useLocale = (): Locale => {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'zh-CN';
};

/** One of two texts that came with a record. */
export const pickText = (text: { readonly zh: string; readonly en: string }, locale: Locale): string =>
  locale === 'en' ? text.en : text.zh;
