import type { Text } from '../kernel/rejection.ts';

/** Rounds of a graduating year: the September count, the December count, and the calls at six and twelve months. */
export const ROUND_KINDS = ['FIRST', 'FINAL', 'M6', 'M12'] as const;
export type RoundKind = (typeof ROUND_KINDS)[number];

export const ROUND_KIND_NAMES: { readonly [K in RoundKind]: Text } = {
  FIRST: { zh: '初次就业统计(9月)', en: 'First count (September)' },
  FINAL: { zh: '年终就业统计(12月)', en: 'Final count (December)' },
  M6: { zh: '半年稳岗回访', en: 'Six-month follow-up' },
  M12: { zh: '一年稳岗回访', en: 'Twelve-month follow-up' },
};

/** Nouns that are reported in rounds. */
export const ROUND_NOUNS = ['placement'] as const;
export type RoundNoun = (typeof ROUND_NOUNS)[number];

export type Period = { readonly year: number; readonly kind: RoundKind };

/** '2026-FINAL': graduating year and kind of round. */
export const formatPeriod = ({ year, kind }: Period): string => `${String(year)}-${kind}`;

/** Undefined when the text is no period. */
export const parsePeriod = (text: string): Period | undefined => {
  const hit = /^(\d{4})-(FIRST|FINAL|M6|M12)$/u.exec(text);
  const year = Number(hit?.[1]);
  return hit === null || year < 2000 || year > 2100 ? undefined : { year, kind: hit[2] as RoundKind };
};

export const roundTitle = ({ year, kind }: Period): Text => ({
  zh: `${String(year)}届毕业生${ROUND_KIND_NAMES[kind].zh}`,
  en: `${ROUND_KIND_NAMES[kind].en}, graduates of ${String(year)}`,
});

/** The same count a year before, for trends. */
export const previousPeriod = ({ year, kind }: Period): Period => ({ year: year - 1, kind });
