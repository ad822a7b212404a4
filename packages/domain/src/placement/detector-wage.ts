import type { Detector, DetectorRow } from './detector-facts.ts';
import { groupedBy, idsOf, median, medianDeviation } from './detector-numbers.ts';

/** Fewer wages than this say nothing about what is usual. */
const LEAST_GROUP = 20;
/** Distance in robust standard deviations from which a value is an outlier: Iglewicz and Hoaglin (1993). 0.6745 makes the MAD comparable to one. */
const FAR = 3.5;
const MAD_TO_SIGMA = 0.6745;
/**
 * The least spread, in logarithms, that wages of one major are granted: about a fifth up and down, which is what region alone makes (the minimum
 * wages of the provinces differ by more). Without it a school whose employers pay alike would be asked about every other wage. With it nothing
 * within a factor of 2.8 of the median is far.
 */
const LEAST_SPREAD = 0.2;
/** Monthly, in yuan. Below the official form's lowest band and every province's minimum wage for full-time work. */
const LOWEST = 1000;
/** About twice the national average in urban units (124,110 yuan a year in 2024): not what a first job at eighteen pays. */
const HIGHEST = 20_000;

/** So many lie that far by luck alone, whatever is reported: 3.5 deviations are passed by one in two thousand. Rounded up for wages being no normal law. */
const BY_CHANCE = 1 / 500;

type Waged = DetectorRow & { readonly wage: number };

const isWaged = (row: DetectorRow): row is Waged => row.wage !== null;
/** Conscripts get an allowance, which is no wage. */
const isLowAllowed = (row: DetectorRow): boolean => row.destination === 'D15';

/** What is usual among these: bounds in yuan beyond which a wage is far from the others. */
const usual = (rows: readonly Waged[]): { low: number; high: number; middle: number } => {
  if (rows.length < LEAST_GROUP) return { low: LOWEST, high: HIGHEST, middle: 0 };
  const logs = rows.map((row) => Math.log(Math.max(1, row.wage)));
  const reach = (FAR * Math.max(LEAST_SPREAD, medianDeviation(logs))) / MAD_TO_SIGMA;
  const middle = median(logs);
  return {
    low: Math.max(LOWEST, Math.exp(middle - reach)),
    high: Math.min(HIGHEST, Math.exp(middle + reach)),
    middle: Math.round(Math.exp(middle)),
  };
};

/**
 * Monthly wages far from what graduates of the same major report (of the same school, where a major has too few), or beyond what can be a wage
 * at all. One question a report: a wrong unit or a slipped digit usually runs through a file.
 */
export const detectOddWage: Detector = ({ rows }) => {
  const waged = rows.filter(isWaged);
  const school = usual(waged.filter((row) => !isLowAllowed(row)));
  const odd: { row: Waged; high: boolean }[] = [];
  for (const group of groupedBy(waged, (row) => row.majorCode).values()) {
    const counted = group.filter((row) => !isLowAllowed(row));
    const bounds = counted.length < LEAST_GROUP ? school : usual(counted);
    for (const row of group) {
      if (row.wage > bounds.high) odd.push({ row, high: true });
      else if (row.wage < bounds.low && !isLowAllowed(row)) odd.push({ row, high: false });
    }
  }
  if (odd.length === 0) return [];
  const impossible = odd.some(({ row, high }) => (high ? row.wage > HIGHEST : row.wage < LOWEST));
  const wages = odd.map(({ row }) => row.wage);
  return [
    {
      kind: 'ODD_WAGE',
      subject: '',
      weight: impossible || odd.length > 1 + waged.length * BY_CHANCE ? 'NORMAL' : 'LOW',
      params: {
        count: odd.length,
        high: odd.filter(({ high }) => high).length,
        low: odd.filter(({ high }) => !high).length,
        least: Math.min(...wages),
        most: Math.max(...wages),
        middle: school.middle,
      },
      rows: idsOf(odd.map(({ row }) => row)),
    },
  ];
};
