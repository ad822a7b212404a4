import type { DetectorRow } from '@fuzhi/domain/placement/detector-facts.ts';
import type { QuestionKind } from '@fuzhi/domain/placement/question-codes.ts';

import type { Chance } from './random.ts';

export type Planted = { readonly kind: QuestionKind; readonly rows: readonly DetectorRow[]; readonly ids: readonly string[] };

type Spoil = (chance: Chance, row: DetectorRow) => DetectorRow;
const daysAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const inWork = (row: DetectorRow): boolean => row.startOn !== null && row.employerId !== null;

/** Spoils some of the rows for which it is possible. Sizes are drawn anew each time, so that no threshold can be tuned to them. */
const some = (
  chance: Chance,
  rows: readonly DetectorRow[],
  kind: QuestionKind,
  count: number,
  fits: (row: DetectorRow) => boolean,
  spoil: Spoil,
): Planted => {
  const ids = new Set(
    chance
      .shuffled(rows.filter(fits))
      .slice(0, count)
      .map((row) => row.id),
  );
  return { kind, ids: [...ids], rows: rows.map((row) => (ids.has(row.id) ? spoil(chance, row) : row)) };
};

/**
 * Spoils an honest report in each of the ways that are asked about, one way at a time: what the demo does not plant, and what it plants in other
 * sizes. Wages go three to ten times off, up or down; a rush takes 12–30% of the rows at one to eight seconds each.
 */
export const plantings = (chance: Chance, rows: readonly DetectorRow[], dueOn: string): Planted[] => {
  const all = () => true;
  const works = rows.find(inWork);
  const classes = new Map<string, DetectorRow[]>();
  for (const row of rows) classes.set(row.className, [...(classes.get(row.className) ?? []), row]);
  const [largest] = [...classes.values()].toSorted((a, b) => b.length - a.length);
  const share = Math.max(5, Math.ceil((largest?.length ?? 0) * (0.22 + chance.next() * 0.3)));
  const founded = works === undefined ? '' : daysAfter(works.startOn ?? '', chance.between(1, 200));
  const pace = chance.between(1, 8) * 1000;
  const begins = Date.parse(`${dueOn}T0${chance.between(1, 8)}:00:00Z`);
  let nth = 0;
  return [
    some(chance, rows, 'SAME_PHONE', chance.between(3, 8), all, (_, row) => ({ ...row, phone: 'one' })),
    some(
      chance,
      rows,
      'ONE_EMPLOYER',
      share,
      (row) => row.className === largest?.[0]?.className && inWork(row),
      (_, row) => ({
        ...row,
        employerId: 'works',
        employerName: '某厂',
        channel: 'SCHOOL',
      }),
    ),
    some(
      chance,
      rows,
      'EMPLOYER_DATES',
      rows.length,
      (row) => inWork(row) && row.employerId === works?.employerId && (row.startOn ?? '') < founded,
      (_, row) => ({
        ...row,
        employerFoundedOn: founded,
      }),
    ),
    some(
      chance,
      rows,
      'COPIED_FILE',
      chance.between(2, 5),
      (row) => row.evidence.includes('E01'),
      (_, row) => ({
        ...row,
        files: [{ kind: 'E01', hash: 'copied', otherYears: 0 }],
      }),
    ),
    some(
      chance,
      rows,
      'DEADLINE_BURST',
      Math.max(5, Math.ceil(rows.length * (0.12 + chance.next() * 0.18))),
      (row) => row.destination !== null,
      (_, row) => {
        nth += 1;
        return { ...row, filledAt: begins + nth * pace };
      },
    ),
    some(chance, rows, 'EARLY_START', chance.between(1, 4), inWork, (draw, row) => ({
      ...row,
      startOn: daysAfter(row.graduatedOn, -draw.between(1, 150)),
    })),
    some(chance, rows, 'STUDY_CONFLICT', chance.between(1, 4), inWork, (_, row) => ({ ...row, evidence: [...row.evidence, 'E07'] })),
    some(
      chance,
      rows,
      'ODD_WAGE',
      chance.between(1, 4),
      (row) => row.wage !== null && row.destination !== 'D15',
      (draw, row) => ({
        ...row,
        wage: Math.round((row.wage ?? 0) * (3 + draw.next() * 7) ** (draw.next() < 0.5 ? 1 : -1)),
      }),
    ),
    some(
      chance,
      rows,
      'FULL_RATE',
      rows.length,
      (row) => ['D31', 'D32', 'D33', 'D39', null].includes(row.destination),
      (_, row) => ({
        ...row,
        destination: 'D14',
      }),
    ),
  ];
};
