import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { industryList } from '../kernel/employer-codes.ts';
import { rate } from '../kernel/percent.ts';
import { channelList, contractList, destinationList, insuranceList, placeClassList, regionList } from './codes.ts';
import { countFm21, directOf, sumFm21 } from './fm21.ts';
import { checkFm21, compareFm21 } from './fm21-check.ts';
import { FM21_CELLS, FM21_GROUPS, FM21_TOTALS, type Fm21Figures, type Fm21Row } from './fm21-model.ts';
import { isDirect, isEmployed } from './model.ts';

const codesOf = (list: { readonly items: readonly { readonly code: string }[] }) => fc.constantFrom(...list.items.map((item) => item.code));
/** A complete row: whoever works says all that the form counts. */
const complete: fc.Arbitrary<Fm21Row> = fc
  .record({
    id: fc.uuid(),
    category: fc.constantFrom('01', '05', '09', '10', '18'),
    destination: fc.option(codesOf(destinationList)),
    matched: fc.option(fc.boolean()),
    industry: codesOf(industryList),
    region: codesOf(regionList),
    placeClass: codesOf(placeClassList),
    channel: codesOf(channelList),
    contract: codesOf(contractList),
    insurance: codesOf(insuranceList),
    wage: fc.bigInt({ min: 0n, max: 1_000_000n }),
  })
  .map((row) => ({ ...row, industry: industryList.byCode.get(row.industry)?.attributes['sector'] === undefined ? 'C' : row.industry }));
const partial: fc.Arbitrary<Fm21Row> = fc
  .tuple(complete, fc.subarray(['industry', 'region', 'placeClass', 'channel', 'contract', 'insurance', 'wage'] as const))
  .map(([row, missing]) => ({ ...row, ...Object.fromEntries(missing.map((field) => [field, null])) }));

describe('countFm21', () => {
  it('adds up for any complete rows, and agrees with a plain count', () => {
    fc.assert(
      fc.property(fc.array(complete, { maxLength: 60 }), (rows) => {
        const form = countFm21(rows);
        expect(checkFm21(form)).toEqual([]);
        const direct = rows.filter((row) => isDirect(row.destination));
        expect(directOf(form)).toBe(direct.length);
        expect(form.employed).toBe(rows.filter((row) => isEmployed(row.destination)).length);
        expect(form.matched).toBe(direct.filter((row) => row.matched === true).length);
        expect(form.rate).toBe(rate(form.employed, rows.length));
        expect(form.cells['g2b']).toBe(
          direct.filter((row) => industryList.byCode.get(row.industry ?? '')?.attributes['sector'] === '2').length,
        );
        expect(form.cells['g8c']).toBe(direct.filter((row) => row.wage !== null && row.wage > 150_000n && row.wage <= 200_000n).length);
      }),
    );
  });

  it('names the groups that rows leave short, and no others', () => {
    fc.assert(
      fc.property(fc.array(partial, { minLength: 1, maxLength: 40 }), (rows) => {
        const direct = rows.filter((row) => isDirect(row.destination));
        const short = FM21_GROUPS.filter(({ of, cells }) => {
          const fact = cells[0]?.test.fact;
          return of === 'direct' && fact !== undefined && direct.some((row) => row[fact] === null);
        }).map(({ key }) => key);
        expect(checkFm21(countFm21(rows)).map(({ cell }) => cell)).toEqual(short);
      }),
    );
  });

  it('is the same of a district as of its schools together', () => {
    fc.assert(
      fc.property(fc.array(fc.array(partial, { maxLength: 20 }), { maxLength: 5 }), (schools) => {
        expect(sumFm21(schools.map(countFm21))).toEqual(countFm21(schools.flat()));
      }),
    );
  });

  it('knows every code that can be reported', () => {
    for (const [fact, list] of [
      ['region', regionList],
      ['placeClass', placeClassList],
      ['channel', channelList],
      ['contract', contractList],
      ['insurance', insuranceList],
    ] as const) {
      const counted = FM21_CELLS.flatMap(({ test }) => (test.fact === fact ? test.in : []));
      expect([...counted].sort()).toEqual(list.items.map((item) => item.code).sort());
    }
    const employed = destinationList.items.filter((item) => item.attributes['employed'] === '1').map((item) => item.code);
    expect(FM21_CELLS.flatMap(({ test }) => (test.fact === 'destination' ? test.in : [])).sort()).toEqual(employed.sort());
  });
});

describe('checks', () => {
  const rows = fc.sample(complete, { numRuns: 80, seed: 21 });
  const form = countFm21(rows);
  const planted = (change: Partial<Fm21Figures>) => ({ ...form, ...change });

  it('name a wrong number with its cell, whichever it is', () => {
    expect(compareFm21(form, countFm21(rows))).toEqual([]);
    for (const { key } of FM21_CELLS) {
      const wrong = planted({ cells: { ...form.cells, [key]: (form.cells[key] ?? 0) + 1 } });
      expect(compareFm21(wrong, form).map(({ cell }) => cell)).toEqual([key]);
      // further study moves the whole that the other groups are held against
      expect(checkFm21(wrong).map(({ cell }) => cell)).toContain(key.slice(0, 2));
    }
    for (const total of FM21_TOTALS) {
      const wrong = planted({ [total]: (form[total] ?? 0) + 1 });
      expect(compareFm21(wrong, form).map(({ cell }) => cell)).toEqual([total]);
      expect(checkFm21(wrong).map(({ cell }) => cell)).toContain(total);
    }
    const [first, ...others] = form.byMajor;
    const wrong = planted({ byMajor: [{ ...first!, matched: first!.matched + 1 }, ...others] });
    expect(compareFm21(wrong, form).map(({ cell }) => cell)).toEqual([`byMajor[${first!.category}].matched`]);
    expect(checkFm21(wrong).map(({ cell }) => cell)).toContain('matched');
  });

  it('say in both languages what is there and what should be', () => {
    const [found] = checkFm21(planted({ rate: 100 }));
    expect(found?.text.zh).toContain('就业率（rate）为 100，按人数计算应为');
    expect(found?.text.en).toContain('Rate (rate) is 100, computed it is');
  });

  it('have no rate of nobody', () => {
    expect(countFm21([])).toMatchObject({ graduates: 0, rate: null, matchedRate: null, byMajor: [] });
    expect(checkFm21(countFm21([]))).toEqual([]);
  });
});
