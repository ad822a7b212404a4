import { dayNumber, fromDayNumber } from '../kernel/local-date.ts';
import type { Detector } from './detector-facts.ts';
import { groupedBy, idsOf, median, percentOf } from './detector-numbers.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;
/** China keeps one time, eight hours ahead of UTC. */
const CHINA = 8 * 60 * MINUTE;

/** A longer pause ends a run: who looks something up or telephones takes longer. */
const PAUSE = 30 * SECOND;
/**
 * A row has twenty fields and a paper to compare them with, and has to be opened and saved: nobody does that in less than twenty seconds. So a
 * run at half of that pace is writing down, not finding out, even with two people at it.
 */
const PACE = 10 * SECOND;
/** Fewer than a tenth of the rows, or than five, is finishing off, not filling in. */
const LEAST_SHARE = 0.1;
const LEAST = 5;

const two = (value: number): string => String(value).padStart(2, '0');
const dayOf = (at: number): string => fromDayNumber(Math.floor((at + CHINA) / DAY));
/** HH:MM in China. */
const clock = (at: number): string => {
  const minutes = Math.floor((at + CHINA) / MINUTE) % (24 * 60);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

/**
 * A large share of the rows was written on the due day (or after) in one go, faster than anybody fills in and checks. Rows of one import
 * have one instant and count as one act: a school that works in a workbook and uploads it on the last day does nothing odd.
 */
export const detectDeadlineBurst: Detector = ({ rows, dueOn }) => {
  const begins = dayNumber(dueOn) * DAY - CHINA;
  const typed = [...groupedBy(rows, (row) => (row.destination !== null && row.filledAt >= begins ? String(row.filledAt) : null)).values()]
    .filter((group) => group.length === 1)
    .flat()
    .sort((a, b) => a.filledAt - b.filledAt);
  const runs: (typeof typed)[] = [];
  for (const row of typed) {
    const run = runs.at(-1);
    if (run !== undefined && row.filledAt - (run.at(-1)?.filledAt ?? 0) <= PAUSE) run.push(row);
    else runs.push([row]);
  }
  const run = runs.reduce((longest, one) => (one.length > longest.length ? one : longest), []);
  const gaps = run.slice(1).map((row, nth) => row.filledAt - (run[nth]?.filledAt ?? 0));
  if (run.length < LEAST || run.length < LEAST_SHARE * rows.length || median(gaps) > PACE) return [];
  const from = run[0]?.filledAt ?? 0;
  const to = run.at(-1)?.filledAt ?? 0;
  return [
    {
      kind: 'DEADLINE_BURST',
      subject: '',
      weight: 'NORMAL',
      params: {
        count: run.length,
        total: rows.length,
        percent: percentOf(run.length, rows.length),
        on: dayOf(from),
        from: clock(from),
        to: clock(to),
        pace: Math.max(1, Math.round(median(gaps) / SECOND)),
      },
      rows: idsOf(run),
    },
  ];
};

/** Work that began before graduation is an internship. The form refuses it; rows from elsewhere are asked about. */
export const detectEarlyStart: Detector = ({ rows }) => {
  const early = rows.filter((row) => row.startOn !== null && row.startOn < row.graduatedOn);
  if (early.length === 0) return [];
  return [{ kind: 'EARLY_START', subject: '', weight: 'NORMAL', params: { count: early.length }, rows: idsOf(early) }];
};
