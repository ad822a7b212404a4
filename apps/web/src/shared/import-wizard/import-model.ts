import type { Locale } from '../i18n.ts';

/** How a file was understood, as the server tells it. */
export type Understood = {
  format?: string;
  encoding?: string;
  sheet?: string;
  headerRow?: number;
  columns: { key: string; title: string }[];
  extra: string[];
  missing: string[];
  ours: boolean;
};
export type RowIssue = { column?: string; cell?: string; text: string; howToFix: string; value?: string };

const isObject = (value: unknown): value is { [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): { [key: string]: unknown }[] => (Array.isArray(value) ? value.filter(isObject) : []);
const text = (value: unknown) => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined);
const inLocale = (value: unknown, locale: Locale): string => {
  if (typeof value === 'string') return value;
  return isObject(value) ? (text(locale === 'en' ? value['en'] : value['zh']) ?? '') : '';
};

export const readUnderstood = (json: unknown): Understood => {
  const value = isObject(json) ? json : {};
  const put = <Key extends string>(key: Key, found: string | undefined) =>
    found === undefined ? {} : ({ [key]: found } as { [K in Key]: string });
  const row = value['headerRow'];
  return {
    ...put('format', text(value['format'])),
    ...put('encoding', text(value['encoding'])),
    ...put('sheet', text(value['sheet'])),
    ...(typeof row === 'number' ? { headerRow: row } : {}),
    columns: list(value['columns']).map((column) => ({
      key: text(column['key']) ?? '',
      title: text(column['title']) ?? text(column['key']) ?? '',
    })),
    extra: list(value['extra']).map((column) => text(column['title']) ?? text(column['key']) ?? ''),
    missing: Array.isArray(value['missing']) ? value['missing'].filter((each): each is string => typeof each === 'string') : [],
    ours: value['ours'] === true,
  };
};

/** Messages of one row. */
export const readIssues = (json: unknown, locale: Locale): RowIssue[] =>
  list(json).map((issue) => ({
    ...(text(issue['column']) === undefined ? {} : { column: text(issue['column']) as string }),
    ...(text(issue['cell']) === undefined ? {} : { cell: text(issue['cell']) as string }),
    ...(text(issue['value']) === undefined ? {} : { value: text(issue['value']) as string }),
    text: inLocale({ zh: issue['zh'], en: issue['en'] }, locale),
    howToFix: inLocale(issue['howToFix'], locale) || inLocale({ zh: issue['howToFixZh'], en: issue['howToFixEn'] }, locale),
  }));

export const readPairs = (json: unknown, from: string, to: string): { column: string; from: string; to: string }[] =>
  list(json).map((each) => ({ column: text(each['column']) ?? '', from: text(each[from]) ?? '', to: text(each[to]) ?? '' }));

/** Why a whole file was refused. */
export const readFailure = (json: unknown, locale: Locale): { text: string; howToFix: string } => {
  const value = isObject(json) ? json : {};
  return { text: inLocale({ zh: value['zh'], en: value['en'] }, locale), howToFix: inLocale(value['howToFix'], locale) };
};

export const isWorking = (state: string): boolean => state === 'READING' || state === 'COMMITTING' || state === 'UNDOING';
