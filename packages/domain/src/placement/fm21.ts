import { rate } from '../kernel/percent.ts';
import { majorCategory2010List } from './major-category-codes.ts';
import { FM21_CELLS, FM21_GROUPS, type Fm21Cell, type Fm21Figures, type Fm21Major, type Fm21Row, type Fm21Test } from './fm21-model.ts';
import { isDirect, isEmployed } from './model.ts';

const meets = (test: Fm21Test, row: Fm21Row): boolean => {
  if (test.fact === 'wage')
    return row.wage !== null && (test.over === null || row.wage > test.over) && (test.upTo === null || row.wage <= test.upTo);
  const value = row[test.fact];
  return value !== null && test.in.includes(value);
};

const groupOf = new Map(FM21_GROUPS.flatMap((group) => group.cells.map((cell) => [cell.key, group] as const)));

/** Whether a cell of the groups counts a row. */
export const isIn = (cell: Fm21Cell, row: Fm21Row): boolean =>
  (groupOf.get(cell.key)?.of === 'employed' ? isEmployed(row.destination) : isDirect(row.destination)) && meets(cell.test, row);

export const isMatched = (row: Fm21Row): boolean => isDirect(row.destination) && row.matched === true;

const placeOf = (category: string): number => {
  const place = majorCategory2010List.items.findIndex((item) => item.code === category);
  return place < 0 ? Number.MAX_SAFE_INTEGER : place;
};
const inOrder = (majors: readonly Fm21Major[]): Fm21Major[] =>
  [...majors].sort((a, b) => placeOf(a.category) - placeOf(b.category) || a.category.localeCompare(b.category));

const withRates = (given: Omit<Fm21Figures, 'rate' | 'matchedRate'>): Fm21Figures => ({
  ...given,
  rate: rate(given.employed, given.graduates),
  matchedRate: rate(given.matched, directOf(given)),
});

/** Directly employed by the form itself: all employed without further study. */
export const directOf = ({ employed, cells }: Pick<Fm21Figures, 'employed' | 'cells'>): number =>
  Math.max(0, employed - (cells['g1d'] ?? 0));

/** The form of some rows: of a school, or of a district when they are its schools'. */
export const countFm21 = (rows: readonly Fm21Row[]): Fm21Figures => {
  const majors = new Map<string, { category: string; graduates: number; employed: number; matched: number }>();
  const cells: { [key: string]: number } = Object.fromEntries(FM21_CELLS.map((cell) => [cell.key, 0]));
  for (const row of rows) {
    const major = majors.get(row.category) ?? { category: row.category, graduates: 0, employed: 0, matched: 0 };
    majors.set(row.category, major);
    major.graduates += 1;
    if (isEmployed(row.destination)) major.employed += 1;
    if (isMatched(row)) major.matched += 1;
    for (const cell of FM21_CELLS) if (isIn(cell, row)) cells[cell.key] = (cells[cell.key] ?? 0) + 1;
  }
  const byMajor = inOrder([...majors.values()]);
  const sum = (of: 'graduates' | 'employed' | 'matched') => byMajor.reduce((total, major) => total + major[of], 0);
  return withRates({ graduates: rows.length, employed: sum('employed'), matched: sum('matched'), cells, byMajor });
};

/** The form of a district: the sum of its schools' forms, rates computed again. */
export const sumFm21 = (forms: readonly Fm21Figures[]): Fm21Figures => {
  const majors = new Map<string, Fm21Major>();
  for (const major of forms.flatMap((form) => form.byMajor)) {
    const known = majors.get(major.category) ?? { category: major.category, graduates: 0, employed: 0, matched: 0 };
    majors.set(major.category, {
      category: major.category,
      graduates: known.graduates + major.graduates,
      employed: known.employed + major.employed,
      matched: known.matched + major.matched,
    });
  }
  const total = (of: (form: Fm21Figures) => number) => forms.reduce((sum, form) => sum + of(form), 0);
  return withRates({
    graduates: total((form) => form.graduates),
    employed: total((form) => form.employed),
    matched: total((form) => form.matched),
    cells: Object.fromEntries(FM21_CELLS.map(({ key }) => [key, total((form) => form.cells[key] ?? 0)])),
    byMajor: inOrder([...majors.values()]),
  });
};
