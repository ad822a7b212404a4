import type { CodeItem } from './code-list.ts';
import { divisionList } from './division-codes.ts';

export type Place = {
  readonly code: string;
  /** true when a name was given, or a name of which only the province is known */ readonly repaired: boolean;
};

const provinces = divisionList.items.filter((item) => item.attributes['level'] === 'province');
const short = (name: string): string => name.replace(/(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区|区|县)$/u, '');

/** The full name of a division, from the province down: 陕西省安康市汉滨区. */
export const placeName = (code: string, language: 'zh' | 'en' = 'zh'): string => {
  const item = divisionList.byCode.get(code);
  if (item === undefined) return code;
  const parent = item.attributes['parent'];
  const above = parent === undefined ? '' : placeName(parent, language);
  if (above === '') return item[language];
  return language === 'zh' ? `${above}${item.zh}` : `${item.en}, ${above}`;
};

const pathOf = (item: CodeItem): CodeItem[] => {
  const above = divisionList.byCode.get(item.attributes['parent'] ?? '');
  return above === undefined ? [item] : [...pathOf(above), item];
};

/** Every way a listed division is named: from any level above it down, and its short name where that belongs to it alone. */
const codesByName: ReadonlyMap<string, readonly string[]> = (() => {
  const names = new Map<string, string[]>();
  const add = (name: string, code: string): void => {
    const codes = names.get(name) ?? [];
    if (!codes.includes(code)) names.set(name, [...codes, code]);
  };
  for (const item of divisionList.items) {
    const path = pathOf(item).map((one) => one.zh);
    for (let from = 0; from < path.length; from += 1) add(path.slice(from).join(''), item.code);
  }
  const fullNames = new Set(names.keys());
  for (const item of divisionList.items) {
    const name = short(item.zh);
    if (name.length >= 2 && !fullNames.has(name)) add(name, item.code);
  }
  return names;
})();

/** Whether six digits can be a division: a known province in front. Counties elsewhere are not listed here and are taken as they are. */
export const isPlaceCode = (text: string): boolean => /^[1-8]\d{5}$/u.test(text) && divisionList.byCode.has(`${text.slice(0, 2)}0000`);

/**
 * Reads a place: six digits, or a name with or without what lies above it (汉滨区, 安康市汉滨区, 陕西省安康市汉滨区). Of places outside the
 * list only the province is kept (广东省深圳市 → 440000), which counts as a repair. Undefined when nothing fits or two places do.
 */
export const parsePlace = (text: string): Place | undefined => {
  const wanted = text.normalize('NFKC').replaceAll(/[\s/\-·,、]/gu, '');
  const digits = /^(\d{6})(?:0{6})?(?=\D|$)/u.exec(wanted)?.[1];
  if (digits !== undefined) return isPlaceCode(digits) ? { code: digits, repaired: wanted !== digits } : undefined;
  const exact = codesByName.get(wanted);
  if (exact !== undefined) return exact.length === 1 && exact[0] !== undefined ? { code: exact[0], repaired: true } : undefined;
  const province = provinces.find((item) => wanted.startsWith(item.zh) || wanted.startsWith(short(item.zh)));
  if (province === undefined) return undefined;
  const names = (item: CodeItem): boolean => wanted.includes(item.zh) || (short(item.zh).length >= 2 && wanted.includes(short(item.zh)));
  // codes go from the province down, so the last one named is the deepest
  const deepest = divisionList.items.findLast((item) => item.code.slice(0, 2) === province.code.slice(0, 2) && names(item));
  return { code: deepest?.code ?? province.code, repaired: true };
};
