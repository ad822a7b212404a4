/** One entry of a code list. `attributes` holds the list's further columns (group, grade, accepted_for, …). */
export type CodeItem = {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly attributes: { readonly [key: string]: string };
};

export type CodeList = {
  /** name of the list, 'placement-destination' */
  readonly name: string;
  readonly standard: string;
  readonly items: readonly CodeItem[];
  readonly byCode: ReadonlyMap<string, CodeItem>;
};

/** Builds a list; a doubled code is a bug and throws. */
export const codeList = (name: string, standard: string, items: readonly CodeItem[]): CodeList => {
  const byCode = new Map(items.map((item) => [item.code, item]));
  if (byCode.size !== items.length) throw new Error(`code list ${name} has a doubled code`);
  return { name, standard, items, byCode };
};

type CodeRow = readonly [
  code: string,
  zh: string,
  en: string,
  attributes?: { readonly [key: string]: string },
  validity?: { readonly validFrom?: string; readonly validTo?: string },
];

/** A list written as a table, one row an entry. */
export const codeTable = (name: string, standard: string, rows: readonly CodeRow[]): CodeList =>
  codeList(
    name,
    standard,
    rows.map(([code, zh, en, attributes = {}, validity = {}]) => ({ code, zh, en, attributes, ...validity })),
  );

/** Labels as people write them: without spaces, with half-width brackets and commas, in small letters. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s、,;:·.]/gu, '')
    .toLowerCase();

const withoutBrackets = (text: string): string => plain(text).replaceAll(/\([^()]*\)/gu, '');

/** What else a label goes by: its words in brackets (自主创业, 灵活就业) and the sides of a slash (失联, 去向不明). */
const otherNames = (label: string): string[] => [
  ...withoutBrackets(label).split('/'),
  ...[...plain(label).matchAll(/\(([^()]*)\)/gu)].map((hit) => hit[1] ?? ''),
];

/** Names → code, null where a name belongs to two entries. Tried in this order. */
const NAMINGS: readonly ((item: CodeItem) => readonly string[])[] = [
  (item) => (item.attributes['also'] ?? '').split(';').map(plain),
  (item) => [plain(item.zh), plain(item.en)],
  (item) => [withoutBrackets(item.zh), withoutBrackets(item.en)],
  (item) => [...otherNames(item.zh), ...otherNames(item.en)],
];

type NameIndex = ReadonlyMap<string, string | null>;
/** An import asks the same lists a hundred thousand times, so the names are worked out once a list. */
const indexes = new WeakMap<CodeList, readonly NameIndex[]>();

const indexesOf = (list: CodeList): readonly NameIndex[] => {
  const known = indexes.get(list);
  if (known !== undefined) return known;
  const made = NAMINGS.map((names) => {
    const index = new Map<string, string | null>();
    for (const item of list.items) {
      for (const name of names(item)) index.set(name, index.has(name) && index.get(name) !== item.code ? null : item.code);
    }
    return index;
  });
  indexes.set(list, made);
  return made;
};

/**
 * The code that a text stands for: the code itself, its Chinese or English label, "code label" as in our own templates, a name in the
 * attribute `also`, or a part of the label that belongs to it alone (企业 for 企业(各种所有制), 失联 for 失联/去向不明). Undefined when it
 * is none of them or more than one.
 */
export const codeOf = (list: CodeList, text: string): string | undefined => {
  const wanted = text.trim();
  if (list.byCode.has(wanted)) return wanted;
  if (list.byCode.has(wanted.toUpperCase())) return wanted.toUpperCase();
  const head = wanted.split(/\s/u, 1)[0] ?? '';
  if (list.byCode.has(head)) return head;
  const label = plain(wanted);
  if (label === '') return undefined;
  const index = indexesOf(list).find((names) => names.has(label));
  return index?.get(label) ?? undefined;
};

/** Whether an entry is in force on a day; both bounds belong to it. */
export const isInForce = (item: CodeItem, onDay: string): boolean =>
  (item.validFrom === undefined || item.validFrom <= onDay) && (item.validTo === undefined || item.validTo >= onDay);

/** Up to `count` entries as "code label", for messages that show what may be written. */
export const sampleOf = (list: CodeList, language: 'zh' | 'en', count = 3): string =>
  list.items
    .slice(0, count)
    .map((item) => `${item.code} ${item[language]}`)
    .join(language === 'zh' ? '、' : ', ');
