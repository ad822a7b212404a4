import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meets } from '../kernel/indicator.ts';
import { rate } from '../kernel/percent.ts';
import { contractList, destinationList, insuranceList } from './codes.ts';
import { type PlacementFigureFacts, employmentFigures, figureFacts, placementIndicator, placementIndicators } from './indicators.ts';
import { CHECK_RESULTS } from './model.ts';

// synthetic cohort: 1,200 graduates, 1,000 directly employed (760 in their field), 180 in further study, 20 without work
const cohort = { graduates: 1200, direct: 1000, study: 180, matched: 760 };
const rowsOf = (count: number, destination: string | null, more: Partial<Parameters<typeof figureFacts>[0]> = {}): PlacementFigureFacts[] =>
  Array.from({ length: count }, () =>
    figureFacts({ destination, matched: null, contract: null, insurance: null, evidenceGrade: null, checks: [], ...more }),
  );

const figure = (id: string, rows: readonly PlacementFigureFacts[]) => {
  const definition = placementIndicator(id);
  if (definition === undefined) throw new Error(`no indicator ${id}`);
  const denominator = rows.filter((row) => meets(definition.denominator.rows, row));
  const numerator = denominator.filter((row) => meets(definition.numerator.rows, row));
  // a numerator outside its denominator would be a rate that can pass 100
  expect(rows.filter((row) => meets(definition.numerator.rows, row)).length, id).toBe(numerator.length);
  return { value: rate(numerator.length, denominator.length), numerator: numerator.length, denominator: denominator.length };
};

describe('employmentFigures', () => {
  it('computes the official rates of the cohort', () => {
    expect(employmentFigures(cohort)).toEqual({
      employed: 1180,
      employmentRate: 98.33,
      matchedRate: 76,
      furtherRate: 15,
      directRate: 98.04,
    });
  });

  it('has no rates of nobody', () => {
    expect(employmentFigures({ graduates: 0, direct: 0, study: 0, matched: 0 })).toEqual({
      employed: 0,
      employmentRate: null,
      matchedRate: null,
      furtherRate: null,
      directRate: null,
    });
  });
});

describe('definitions', () => {
  const rows = [
    ...rowsOf(600, 'D12', { matched: true, contract: 'Y1', insurance: 'FIVE', evidenceGrade: 'A' }),
    ...rowsOf(100, 'D11', { matched: true, contract: 'Y3', insurance: 'FIVEFUND', evidenceGrade: 'B', checks: ['PASSED'] }),
    ...rowsOf(140, 'D13', { matched: false, contract: 'N', insurance: 'NONE', evidenceGrade: 'A', checks: ['FAILED'] }),
    ...rowsOf(60, 'D14', { matched: true, contract: 'N', insurance: 'NONE', evidenceGrade: 'B' }),
    ...rowsOf(100, 'D14', { evidenceGrade: 'C' }),
    ...rowsOf(180, 'D22', { evidenceGrade: 'A' }),
    ...rowsOf(10, 'D31'),
    ...rowsOf(6, 'D39'),
    ...rowsOf(4, null),
  ];

  it.each([
    ['IND20', 98.33, 1180, 1200],
    ['IND21', 76, 760, 1000],
    ['IND22', 15, 180, 1200],
    ['IND23', 98.04, 1000, 1020],
    ['IND24', 70, 700, 1000],
    ['IND25', 70, 700, 1000],
    ['IND27', 74.58, 880, 1180],
    ['VERIFIED', 73.33, 880, 1200],
    ['KNOWLEDGE', 99.17, 1190, 1200],
  ])('%s is %d%% (%d of %d)', (id, value, numerator, denominator) => {
    expect(figure(id, rows)).toEqual({ value, numerator, denominator });
  });

  it('agrees with the plain computation for any rows', () => {
    const row = fc.record({
      destination: fc.option(fc.constantFrom(...destinationList.items.map((item) => item.code))),
      matched: fc.option(fc.boolean()),
      contract: fc.option(fc.constantFrom(...contractList.items.map((item) => item.code))),
      insurance: fc.option(fc.constantFrom(...insuranceList.items.map((item) => item.code))),
      evidenceGrade: fc.option(fc.constantFrom('A' as const, 'B' as const, 'C' as const)),
      checks: fc.array(fc.constantFrom(...CHECK_RESULTS), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(row), (some) => {
        const facts = some.map(figureFacts);
        const direct = facts.filter((one) => one.direct);
        const figures = employmentFigures({
          graduates: facts.length,
          direct: direct.length,
          study: facts.filter((one) => one.study).length,
          matched: direct.filter((one) => one.matched === true).length,
        });
        expect(figure('IND20', facts).value).toBe(figures.employmentRate);
        expect(figure('IND21', facts).value).toBe(figures.matchedRate);
        expect(figure('IND22', facts).value).toBe(figures.furtherRate);
        expect(figure('IND23', facts).value).toBe(figures.directRate);
        for (const { id } of placementIndicators) figure(id, facts);
      }),
    );
  });

  it('say what they are in two languages, and only the promise has a target', () => {
    for (const one of placementIndicators) {
      for (const text of [one.formula, one.source, one.numerator.label, one.denominator.label, ...one.exclusions]) {
        expect(text.zh).not.toBe('');
        expect(text.en).not.toBe('');
      }
    }
    expect(new Set(placementIndicators.map((one) => one.id)).size).toBe(placementIndicators.length);
    expect(placementIndicators.filter((one) => one.target !== undefined).map((one) => [one.id, one.target?.value])).toEqual([
      ['IND20', 98],
    ]);
  });
});
