import { destinationList } from './codes.ts';

/** Destination groups of the statistics form FM21, with NONE for rows that claim neither work nor study. */
export const FRAME_GROUPS = ['BODY', 'OWN', 'OTHER', 'STUDY', 'NONE'] as const;
export type FrameGroup = (typeof FRAME_GROUPS)[number];

/**
 * Why a row was drawn. OTHER_WAY: group 其他方式, all of it. CONCENTRATION: its employer has more than a fifth of its class. TENTH: drawn among
 * the rest. LATE: handed over after the seed was known, so it could not be left to chance any more.
 */
export const DRAW_REASONS = ['OTHER_WAY', 'CONCENTRATION', 'TENTH', 'LATE'] as const;
export type DrawReason = (typeof DRAW_REASONS)[number];

/** One row of the frame: what the draw looks at, and nothing that names a person. */
export type FrameRow = {
  /** uuid of the placement, in lower case */
  readonly placement: string;
  /** uuid of the school */
  readonly school: string;
  /** class as the school names it; empty is a class of its own */
  readonly className: string;
  readonly group: FrameGroup;
  /** uuid of the employer; null where the destination has none */
  readonly employer: string | null;
  readonly late: boolean;
};

/** The shares of 04 §4.8: an employer with more than 20 % of a class, and 10 % of the rest. */
export const CONCENTRATION_PERCENT = 20;
export const REST_PERCENT = 10;

/** The form's group of a destination. FM21 has four, so what is neither a body, nor an own business, nor study is 其他方式. */
export const frameGroup = (destination: string | null): FrameGroup => {
  const group = destination === null ? undefined : destinationList.byCode.get(destination)?.attributes['group'];
  if (group === 'STUDY') return 'STUDY';
  if (group !== 'JOB') return 'NONE';
  if (destination === 'D11' || destination === 'D12') return 'BODY';
  return destination === 'D13' ? 'OWN' : 'OTHER';
};

const classOf = (row: FrameRow): string => `${row.school}\u0000${row.className}`;
const placeOf = (row: FrameRow): string => `${classOf(row)}\u0000${row.employer ?? ''}`;

const countBy = (rows: readonly FrameRow[], key: (row: FrameRow) => string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  return counts;
};

/** How many of `count` are a share of it, rounded up: a stratum that is not empty is never passed over. */
export const shareOf = (count: number, percent: number): number => Math.ceil((count * percent) / 100);

const byRank = (rankOf: (placement: string) => string) => {
  const ranks = new Map<string, string>();
  const rank = (row: FrameRow): string => {
    const known = ranks.get(row.placement);
    if (known !== undefined) return known;
    const made = rankOf(row.placement);
    ranks.set(row.placement, made);
    return made;
  };
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return (a: FrameRow, b: FrameRow): number => compare(rank(a), rank(b)) || compare(a.placement, b.placement);
};

/**
 * Draws the sample of a frozen frame: all of 其他方式, all rows of an employer with more than a fifth of a class, and of the rest of each
 * school a tenth, rounded up, by ascending rank. `rankOf` is SHA-256 of the committed seed and the placement's id, in hexadecimal; it is
 * handed in, so that the same frame and seed give the same sample wherever they are put together. No school's part depends on another's:
 * a school can draw its own part again.
 */
export const drawSample = (frame: readonly FrameRow[], rankOf: (placement: string) => string): ReadonlyMap<string, DrawReason> => {
  const drawn = new Map<string, DrawReason>();
  const timely = frame.filter((row) => !row.late);
  for (const row of frame) if (row.late) drawn.set(row.placement, 'LATE');
  const inClass = countBy(timely, classOf);
  const atEmployer = countBy(
    timely.filter((row) => row.employer !== null),
    placeOf,
  );
  const rest = new Map<string, FrameRow[]>();
  for (const row of timely) {
    const crowded =
      row.employer !== null && (atEmployer.get(placeOf(row)) ?? 0) * 100 > (inClass.get(classOf(row)) ?? 0) * CONCENTRATION_PERCENT;
    if (row.group === 'OTHER') drawn.set(row.placement, 'OTHER_WAY');
    else if (crowded) drawn.set(row.placement, 'CONCENTRATION');
    else {
      const rows = rest.get(row.school);
      if (rows === undefined) rest.set(row.school, [row]);
      else rows.push(row);
    }
  }
  const compare = byRank(rankOf);
  for (const rows of rest.values()) {
    for (const row of [...rows].sort(compare).slice(0, shareOf(rows.length, REST_PERCENT))) drawn.set(row.placement, 'TENTH');
  }
  return drawn;
};
