import { meets } from '@fuzhi/domain/kernel/indicator.ts';
import { rate } from '@fuzhi/domain/kernel/percent.ts';
import { figureFacts } from '@fuzhi/domain/placement/indicators.ts';
import { placementIndicators } from '@fuzhi/domain/placement/indicators.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { encodeGlobalId } from '../../graph/global-id.ts';
import type { Tx } from '../../platform/database.ts';
import { newId } from '../../platform/id.ts';
import { rolledBack, testDatabase } from '../../testkit/database.ts';
import { actorAt, placementsOf, testDistrict, type TestDistrict } from '../placement/testkit/district.ts';
import { refreshNow } from './testkit/tally.ts';
import { ask } from '../placement/testkit/ask.ts';

const { db } = await testDatabase();

const reportedArbitrary = fc.record({
  destination: fc.constantFrom(null, 'D11', 'D12', 'D13', 'D14', 'D15', 'D16', 'D21', 'D22', 'D23', 'D31', 'D32', 'D33', 'D39'),
  matched: fc.constantFrom(null, true, false),
  region: fc.constantFrom(null, 'LOCAL', 'OTHER', 'ABROAD'),
  stillAtSixMonths: fc.constantFrom(null, true, false),
  contract: fc.constantFrom(null, 'N', 'Y1', 'OPEN'),
  insurance: fc.constantFrom(null, 'NONE', 'THREE', 'FIVE'),
  evidenceGrade: fc.constantFrom(null, 'A', 'B', 'C', 'X'),
  checks: fc.subarray(['PASSED', 'FAILED', 'NOT_DONE'] as const),
});
type Reported = typeof reportedArbitrary extends fc.Arbitrary<infer Value> ? Value : never;

/** Writes what is reported straight into the rows, past the rules: the figures must be right for whatever stands there. */
const report = async (tx: Tx, placementId: string, row: Reported, employer: string): Promise<void> => {
  const inABody = row.destination === 'D11' || row.destination === 'D12';
  await tx
    .updateTable('placement')
    .set({
      destination: row.destination,
      employer_id: inABody ? employer : null,
      matched: row.matched,
      region: row.region,
      still_at_six_months: row.stillAtSixMonths,
      contract: row.contract,
      insurance: row.insurance,
      evidence_grade: row.evidenceGrade,
    })
    .where('id', '=', placementId)
    .execute();
  for (const [nth, result] of row.checks.entries()) {
    await tx
      .insertInto('placement_check')
      .values({ id: newId(), placement_id: placementId, kind: `C${nth + 1}`, result })
      .execute();
  }
};

const insertEmployer = async (tx: Tx): Promise<string> => {
  const id = newId();
  await tx
    .insertInto('employer')
    .values({ id, credit_code: '91610000MA00000003', name: '试验制造有限公司', nature: '33', industry: 'C' })
    .execute();
  return id;
};

const ALL = `query($org: ID!, $period: String!) {
  indicators(module: "VOC", org: $org, period: $period) {
    id value numerator denominator
    above: rows(part: NUMERATOR, first: 1) { totalCount }
    below: rows(part: DENOMINATOR, first: 1) { totalCount }
    rest: rows(part: REST, first: 1) { totalCount }
    aboveWhere: where(part: NUMERATOR) restWhere: where(part: REST)
    groups(by: SCHOOL) { key numerator denominator where(part: NUMERATOR) }
    fields: groups(by: MAJOR) { numerator denominator where(part: DENOMINATOR) }
    regions: groups(by: REGION) { key numerator denominator where(part: DENOMINATOR) }
    natures: groups(by: NATURE) { key numerator denominator where(part: DENOMINATOR) }
    industries: groups(by: INDUSTRY) { key numerator denominator where(part: DENOMINATOR) }
    categories: groups(by: CATEGORY) { key numerator denominator where(part: DENOMINATOR) }
  }
}`;
type BrokenDown = { key: string; numerator: number; denominator: number; where: object };
type Answer = {
  indicators: {
    id: string;
    value: number | null;
    numerator: number;
    denominator: number;
    above: { totalCount: number };
    below: { totalCount: number };
    rest: { totalCount: number };
    aboveWhere: object;
    restWhere: object;
    groups: { key: string; numerator: number; denominator: number; where: object }[];
    fields: BrokenDown[];
    regions: BrokenDown[];
    natures: BrokenDown[];
    industries: BrokenDown[];
    categories: BrokenDown[];
  }[];
};
const period = '2026-FINAL';
const orgId = (unit: { id: string }) => encodeGlobalId('OrgUnit', unit.id);

const setUp = async (tx: Tx, rows: readonly (readonly Reported[])[]): Promise<TestDistrict> => {
  const district = await testDistrict(tx, { graduates: 4 });
  const employer = await insertEmployer(tx);
  for (const [nth, school] of district.schools.entries()) {
    const placements = await placementsOf(tx, district.round, school);
    for (const [index, placement] of placements.entries()) await report(tx, placement.id, rows[nth]![index]!, employer);
  }
  return district;
};

test('every figure of every unit is what the definition counts, and opens exactly its rows', async () => {
  const four = fc.array(reportedArbitrary, { minLength: 4, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(four, four, (one, other) =>
      rolledBack(db, async (tx) => {
        const district = await setUp(tx, [one, other]);
        const units = [
          [district.first, one],
          [district.second, other],
          [district.district, [...one, ...other]],
        ] as const;
        for (const [unit, rows] of units) {
          const { data, errors } = await ask<Answer>(tx, district.officer, ALL, { org: orgId(unit), period });
          expect(errors).toEqual([]);
          expect(data.indicators.map(({ id }) => id)).toEqual(placementIndicators.map(({ id }) => id));
          for (const [at, definition] of placementIndicators.entries()) {
            // no follow-up has been opened
            const counted = definition.round === undefined ? rows : [];
            const below = counted.map(figureFacts).filter((facts) => meets(definition.denominator.rows, facts));
            const above = below.filter((facts) => meets(definition.numerator.rows, facts));
            const figure = data.indicators[at]!;
            expect(figure).toMatchObject({ numerator: above.length, denominator: below.length, value: rate(above.length, below.length) });
            expect([figure.above, figure.below, figure.rest].map((part) => part.totalCount)).toEqual([
              above.length,
              below.length,
              below.length - above.length,
            ]);
            expect(figure.groups.reduce((sum, group) => sum + group.numerator, 0)).toBe(above.length);
          }
        }
      }),
    ),
    { numRuns: 5 },
  );
});

const COUNT = 'query($where: PlacementFilter!) { placements(where: $where, first: 1) { totalCount } }';

test('the filters of a figure and of its groups open the same rows in the list', () =>
  rolledBack(db, async (tx) => {
    const [one, other] = fc.sample(fc.array(reportedArbitrary, { minLength: 4, maxLength: 4 }), { numRuns: 2, seed: 7 });
    const district = await setUp(tx, [one!, other!]);
    const { data } = await ask<Answer>(tx, district.officer, ALL, { org: orgId(district.district), period });
    const total = async (where: object) =>
      (await ask<{ placements: { totalCount: number } }>(tx, district.officer, COUNT, { where })).data.placements.totalCount;
    for (const figure of data.indicators) {
      expect(await total(figure.aboveWhere)).toBe(figure.numerator);
      expect(await total(figure.restWhere)).toBe(figure.denominator - figure.numerator);
      for (const group of figure.groups) expect(await total(group.where)).toBe(group.numerator);
      for (const by of ['fields', 'regions', 'natures', 'industries', 'categories'] as const) {
        expect(figure[by].reduce((sum, group) => sum + group.denominator, 0)).toBe(figure.denominator);
        for (const group of figure[by]) expect(await total(group.where)).toBe(group.denominator);
      }
    }
  }));

test('the published example: 1180 of 1200 employed, 760 of 1000 matched, 180 in further study', () =>
  rolledBack(db, async (tx) => {
    const district = await testDistrict(tx, { graduates: 0 });
    const employer = await insertEmployer(tx);

    const reported = [
      ...Array.from({ length: 180 }, () => ['D22', false] as const),
      ...Array.from({ length: 700 }, (_, nth) => ['D12', nth < 600] as const),
      ...Array.from({ length: 140 }, (_, nth) => ['D13', nth < 100] as const),
      ...Array.from({ length: 160 }, (_, nth) => ['D14', nth < 60] as const),
      ...Array.from({ length: 20 }, () => ['D31', false] as const),
    ];
    const people = reported.map(([destination, matched]) => ({ graduate: newId(), placement: newId(), destination, matched }));
    await tx
      .insertInto('graduate')
      .values(
        people.map(({ graduate }) => ({
          id: graduate,
          school_id: district.first.id,
          graduation_year: 2026,
          name: '例',
          major_code: '710201',
          graduated_on: '2026-06-30',
        })),
      )
      .execute();
    await tx
      .insertInto('placement')
      .values(
        people.map(({ graduate, placement, destination, matched }) => ({
          id: placement,
          graduate_id: graduate,
          round_id: district.round,
          school_id: district.first.id,
          graduation_year: 2026,
          destination,
          matched,
          employer_id: destination === 'D12' ? employer : null,
        })),
      )
      .execute();
    const query =
      'query($org: ID!) { indicators(ids: ["IND20", "IND21", "IND22"], org: $org, period: "2026-FINAL") { value numerator denominator } }';
    const { data } = await ask<Answer>(tx, district.officer, query, { org: orgId(district.district) });
    expect(data.indicators).toEqual([
      { value: 98.33, numerator: 1180, denominator: 1200 },
      { value: 76, numerator: 760, denominator: 1000 },
      { value: 15, numerator: 180, denominator: 1200 },
    ]);
  }));

test('at most two statements count all figures with trend and groups, however many are asked', () =>
  rolledBack(db, async (tx) => {
    const district = await testDistrict(tx);
    const few = `query($org: ID!) { indicator(id: "IND20", org: $org, period: "2026-FINAL") { value } }`;
    const many = `query($org: ID!) { indicators(org: $org, period: "2026-FINAL") { value trend { period value } groups(by: SCHOOL) { label value } } }`;
    const variables = { org: orgId(district.district) };
    const [one, all] = [await ask(tx, district.officer, few, variables), await ask(tx, district.officer, many, variables)];
    expect(one.errors).toEqual([]);
    expect(all.errors).toEqual([]);
    expect(all.statements).toBe(one.statements);
    expect(all.statements).toBeLessThanOrEqual(2);
    await refreshNow(tx);
    expect((await ask(tx, district.officer, many, variables)).statements).toBe(1);
  }));

test('the target of the unit or of the nearest one above it counts on its day, else the definition’s', () =>
  rolledBack(db, async (tx) => {
    const { officer, first, district, city } = await testDistrict(tx);
    const query = 'query($org: ID!, $id: String!) { indicator(id: $id, org: $org, period: "2026-FINAL") { target { value source } } }';
    const target = async (id: string) =>
      (await ask<{ indicator: { target: object | null } }>(tx, officer, query, { org: orgId(first), id })).data.indicator.target;
    expect(await target('IND21')).toBeNull();
    expect(await target('IND20')).toMatchObject({ value: 98 });
    const promise = { indicator: 'IND20', source_zh: '行动计划', source_en: 'Action plan', valid_from: '2026-01-01' };
    await tx
      .insertInto('indicator_target')
      .values([
        { ...promise, id: newId(), org_unit_id: city.id, value: 90 },
        { ...promise, id: newId(), org_unit_id: district.id, value: 96.5 },
        { ...promise, id: newId(), org_unit_id: first.id, value: 99, valid_from: '2020-01-01', valid_to: '2021-01-01' },
      ])
      .execute();
    expect(await target('IND20')).toEqual({ value: 96.5, source: '行动计划' });
  }));

test('a figure is shown to whoever reads the records of the whole unit, and to nobody else', () =>
  rolledBack(db, async (tx) => {
    const { officer, first, second, district, elsewhere } = await testDistrict(tx);
    const query = 'query($org: ID!) { indicator(id: "IND20", org: $org, period: "2026-FINAL") { denominator } }';
    const shown = async (actor: Parameters<typeof ask>[1], unit: { id: string }) =>
      (await ask<{ indicator: { denominator: number } | null }>(tx, actor, query, { org: orgId(unit) })).data?.indicator?.denominator ??
      null;
    expect(await shown(officer, district)).toBe(4);
    expect(await shown(officer, first)).toBe(2);
    expect(await shown(officer, elsewhere)).toBeNull();
    expect(await shown(first.clerk, first)).toBe(2);
    expect(await shown(first.clerk, second)).toBeNull();
    expect(await shown(first.clerk, district)).toBeNull();
    expect(await shown(await actorAt(tx, 'ADMIN', district), district)).toBeNull();
    expect(await shown(null, district)).toBeNull();
    const token = {
      kind: 'TOKEN',
      id: newId(),
      name: 't',
      grants: [{ role: 'INTEGRATOR', orgUnitId: district.id, orgPath: district.path }],
    } as const;
    expect(await shown({ ...token, scopes: ['org:read', 'round:read'] }, district)).toBeNull();
    expect(await shown({ ...token, scopes: ['placement:read', 'org:read', 'round:read'] }, district)).toBe(4);
  }));

test('an unknown indicator, period or unit is named', () =>
  rolledBack(db, async (tx) => {
    const { officer, district } = await testDistrict(tx);
    const message = async (id: string, org: string, when: string) =>
      (
        await ask(
          tx,
          officer,
          'query($id: String!, $org: ID!, $period: String!) { indicator(id: $id, org: $org, period: $period) { value } }',
          { id, org, period: when },
        )
      ).errors[0]?.message;
    expect(await message('IND99', orgId(district), period)).toContain('IND20');
    expect(await message('IND20', orgId(district), '2026')).toContain('2026-FINAL');
    expect(await message('IND20', encodeGlobalId('Round', district.id), period)).toContain('OrgUnit');
    expect(await message('IND20', encodeGlobalId('OrgUnit', 'no-uuid'), period)).toContain('ID');
  }));
