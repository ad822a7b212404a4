import type { Chance } from './random.ts';

export type RoundKind = 'FIRST' | 'FINAL' | 'M6' | 'M12';
export type DemoRound = {
  id: string;
  noun: 'placement';
  kind: RoundKind;
  period_year: number;
  org_unit_id: string;
  title_zh: string;
  title_en: string;
  opens_on: string;
  due_on: string;
  closed_at: Date | null;
  /** the latest one, in which the schools are still at work */
  current: boolean;
};

const CALENDAR: readonly { kind: RoundKind; zh: string; en: string; years: 0 | 1; opens: string; due: string }[] = [
  { kind: 'FIRST', zh: '初次统计', en: 'first count', years: 0, opens: '09-01', due: '09-30' },
  { kind: 'FINAL', zh: '年终统计', en: 'final count', years: 0, opens: '11-15', due: '12-20' },
  { kind: 'M6', zh: '半年跟踪', en: '6-month follow-up', years: 1, opens: '01-05', due: '01-31' },
  { kind: 'M12', zh: '一年跟踪', en: '12-month follow-up', years: 1, opens: '07-01', due: '07-31' },
];

/** The last three graduating years whose first count has begun. */
export const graduatingYears = (today: string): number[] => {
  const year = Number(today.slice(0, 4));
  const last = today.slice(5) >= '09-01' ? year : year - 1;
  return [last - 2, last - 1, last];
};

/** All rounds that have opened by today, oldest first; only the newest of the newest year is still at work. */
export const demoRounds = (chance: Chance, districtId: string, today: string): DemoRound[] => {
  const rounds = graduatingYears(today)
    .flatMap((year) =>
      CALENDAR.map((entry): DemoRound => ({
        id: chance.id(),
        noun: 'placement',
        kind: entry.kind,
        period_year: year,
        org_unit_id: districtId,
        title_zh: `${year}届毕业去向${entry.zh}`,
        title_en: `Class of ${year}: ${entry.en}`,
        opens_on: `${year + entry.years}-${entry.opens}`,
        due_on: `${year + entry.years}-${entry.due}`,
        closed_at: null,
        current: false,
      })),
    )
    .filter((round) => round.opens_on <= today)
    .toSorted((left, right) => (left.opens_on < right.opens_on ? -1 : 1));
  const newest = rounds.findLast((round) => round.period_year === graduatingYears(today)[2]);
  return rounds.map((round) =>
    round === newest
      ? { ...round, current: true }
      : { ...round, closed_at: new Date(Date.parse(`${round.due_on}T10:00:00Z`) + 10 * 86_400_000) },
  );
};
