import type { Text } from '../kernel/rejection.ts';

/** Rounds of a graduating year: the September count, the December count, and the calls at six and twelve months. */
export const ROUND_KINDS = ['FIRST', 'FINAL', 'M6', 'M12'] as const;
export type RoundKind = (typeof ROUND_KINDS)[number];

export const ROUND_KIND_NAMES: { readonly [K in RoundKind]: Text } = {
  FIRST: { zh: '初次就业统计（9月）', en: 'First count (September)' },
  FINAL: { zh: '年终就业统计（12月）', en: 'Final count (December)' },
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

export const REPORT_STATES = ['NOT_STARTED', 'DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'LOCKED'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

export const REPORT_STATE_NAMES: { readonly [S in ReportState]: Text } = {
  NOT_STARTED: { zh: '未开始', en: 'not started' },
  DRAFT: { zh: '填报中', en: 'draft' },
  SUBMITTED: { zh: '已上报', en: 'submitted' },
  RETURNED: { zh: '已退回', en: 'returned' },
  ACCEPTED: { zh: '已审核', en: 'accepted' },
  LOCKED: { zh: '已锁定', en: 'locked' },
};

export const REPORT_ACTIONS = ['edit', 'submit', 'return', 'accept', 'lock', 'reopen'] as const;
export type ReportAction = (typeof REPORT_ACTIONS)[number];

export const REPORT_ACTION_NAMES: { readonly [A in ReportAction]: Text } = {
  edit: { zh: '填报', en: 'edit' },
  submit: { zh: '上报', en: 'submit' },
  return: { zh: '退回', en: 'return' },
  accept: { zh: '审核通过', en: 'accept' },
  lock: { zh: '锁定', en: 'lock' },
  reopen: { zh: '重新打开', en: 'reopen' },
};
