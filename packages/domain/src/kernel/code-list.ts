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

/**
 * The code that a text stands for: the code itself, its Chinese or English label, or "code label" as in our own templates. Undefined when
 * it is none of them or more than one.
 */
export const codeOf = (list: CodeList, text: string): string | undefined => {
  const wanted = text.trim();
  if (list.byCode.has(wanted)) return wanted;
  const head = wanted.split(/[\s ]/u, 1)[0] ?? '';
  if (list.byCode.has(head)) return head;
  const hits = list.items.filter((item) => item.zh === wanted || item.en.toLowerCase() === wanted.toLowerCase());
  return hits.length === 1 ? hits[0]?.code : undefined;
};
