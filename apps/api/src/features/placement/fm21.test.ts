import { FM21_CELLS, FM21_GROUPS } from '@fuzhi/domain/placement/fm21-model.ts';
import { isDirect, isEmployed } from '@fuzhi/domain/placement/model.ts';
import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';

import { encodeGlobalId } from '../../graph/global-id.ts';
import type { Tx } from '../../platform/database.ts';
import { newId } from '../../platform/id.ts';
import { inTransaction } from '../../platform/transaction.ts';
import { rolledBack, testDatabase } from '../../testkit/database.ts';
import { acceptReport } from '../round/usecases/report-accept.ts';
import { lockReport } from '../round/usecases/report-lock.ts';
import { reopenReport } from '../round/usecases/report-reopen.ts';
import { freezeMissing } from './fm21-freeze.ts';
import { readFm21 } from './fm21-form.ts';
import { readWith } from './repository-fm21.ts';
import { ask } from './testkit/ask.ts';
import { actorAt, by, done, placementsOf, reportOfSchool, testDistrict, type TestDistrict, type TestSchool } from './testkit/district.ts';

const { db } = await testDatabase();

const DESTINATIONS = [null, 'D11', 'D12', 'D12', 'D12', 'D13', 'D14', 'D15', 'D21', 'D22', 'D31', 'D39'] as const;
const rowArbitrary = fc.record({
  destination: fc.constantFrom(...DESTINATIONS),
  matched: fc.constantFrom(null, true, false),
  region: fc.constantFrom('LOCAL', 'OTHER', 'ABROAD'),
  place_class: fc.constantFrom('CITY', 'TOWN', 'VILL'),
  channel: fc.constantFrom('SCHOOL', 'AGENCY', 'SELF', 'ORDER', 'EASTWEST', 'OTH'),
  contract: fc.constantFrom('N', 'Y1', 'Y2', 'Y3', 'Y4', 'OPEN'),
  insurance: fc.constantFrom('NONE', 'FIVE'),
  wage_fen: fc.constantFrom(100_000n, 100_100n, 150_000n, 200_000n, 300_000n, 300_001n, 450_000n),
});
type Row = typeof rowArbitrary extends fc.Arbitrary<infer Value> ? Value : never;

/** Writes what is reported past the rules, and hands it over. */
const report = async (tx: Tx, { round }: TestDistrict, school: TestSchool, rows: readonly Row[], employer: string): Promise<void> => {
  const placements = await placementsOf(tx, round, school);
  for (const [nth, placement] of placements.entries()) {
    const row = rows[nth % rows.length]!;
    const works = isDirect(row.destination);
    await tx
      .updateTable('placement')
      .set({ ...row, employer_id: works ? employer : null, state: 'SUBMITTED' })
      .where('id', '=', placement.id)
      .execute();
  }
  await tx
    .updateTable('round_report')
    .set({ state: 'SUBMITTED' })
    .where('round_id', '=', round)
    .where('org_unit_id', '=', school.id)
    .execute();
};

const employerOf = async (tx: Tx): Promise<string> => {
  const id = newId();
  await tx
    .insertInto('employer')
    .values({ id, credit_code: '91610000MA00000003', name: '试验制造有限公司', nature: '33', industry: 'C' })
    .execute();
  return id;
};

const seen = async (tx: Tx, district: TestDistrict, school: TestSchool) => {
  const { id, version } = await reportOfSchool(tx, district.round, school);
  return { id, version };
};
const formOf = async (tx: Tx, district: TestDistrict, unit: { id: string }, draft = false) => {
  const form = await readFm21(readWith(tx), district.officer, { round: district.round, unit: unit.id, draft });
  if (form === undefined) throw new Error('no form');
  return form;
};

const QUERY = `query ($round: ID!, $org: ID!) { fm21(round: $round, org: $org) {
  isDraft differing reports frozenReports faults { cell message } cells { key value where } } }`;
type Answer = {
  fm21: {
    isDraft: boolean;
    differing: number | null;
    faults: { cell: string; message: string }[];
    cells: { key: string; value: number | null; where: object }[];
  } | null;
};
const askForm = async (tx: Tx, district: TestDistrict, unit: { id: string }, actor = district.officer) =>
  (
    await ask<Answer>(tx, actor, QUERY, {
      round: encodeGlobalId('Round', district.round),
      org: encodeGlobalId('OrgUnit', unit.id),
    })
  ).data.fm21;

test('the form of schools and district adds up and is what the rows say, and each cell opens as many rows, for several seeds', async () => {
  const COUNT = 'query ($where: PlacementFilter!) { placements(where: $where, first: 1) { totalCount } }';
  for (const seed of [1, 2, 3])
    await rolledBack(db, async (tx) => {
      const district = await testDistrict(tx, { graduates: 9 });
      const employer = await employerOf(tx);
      for (const [nth, school] of district.schools.entries())
        await report(tx, district, school, fc.sample(rowArbitrary, { numRuns: 9, seed: seed * 10 + nth }), employer);
      const rows = (await Promise.all(district.schools.map((school) => placementsOf(tx, district.round, school)))).flat();
      const form = await formOf(tx, district, district.district);
      expect(form.faults).toEqual([]);
      expect(form.figures.graduates).toBe(rows.length);
      expect(form.figures.employed).toBe(rows.filter((row) => isEmployed(row.destination)).length);
      expect(form.lines.map((line) => line.figures.graduates)).toEqual([9, 9]);
      for (const { cells, of } of FM21_GROUPS) {
        const sum = cells.reduce((total, { key }) => total + (form.figures.cells[key] ?? 0), 0);
        expect(sum).toBe(rows.filter((row) => (of === 'direct' ? isDirect : isEmployed)(row.destination)).length);
      }
      const answer = await askForm(tx, district, district.district);
      expect(answer).toMatchObject({ isDraft: true, differing: null, faults: [] });
      for (const { key, value, where } of answer?.cells ?? []) {
        if (key === 'rate' || key === 'matchedRate') continue;
        const { data, errors } = await ask<{ placements: { totalCount: number } }>(tx, district.officer, COUNT, { where });
        expect(errors).toEqual([]);
        expect([key, data.placements.totalCount]).toEqual([key, value]);
      }
      expect(answer?.cells.map(({ key }) => key)).toEqual(expect.arrayContaining(FM21_CELLS.map(({ key }) => key)));
    });
});

test('a form is a draft until every report is accepted, then frozen; what changes later shows as a difference of rows', () =>
  rolledBack(db, async (tx) => {
    const district = await testDistrict(tx, { graduates: 4 });
    const employer = await employerOf(tx);
    const rows = fc.sample(rowArbitrary, { numRuns: 4, seed: 5 });
    for (const school of district.schools) await report(tx, district, school, rows, employer);
    done(await acceptReport(tx, await seen(tx, district, district.first), by(district.officer, 'reportAccept')));
    expect(await formOf(tx, district, district.first)).toMatchObject({ isDraft: false, differing: 0, reports: { total: 1, frozen: 1 } });
    expect(await formOf(tx, district, district.district)).toMatchObject({ isDraft: true, reports: { total: 2, frozen: 1 } });
    done(await acceptReport(tx, await seen(tx, district, district.second), by(district.officer, 'reportAccept')));
    const frozen = await formOf(tx, district, district.district);
    expect(frozen).toMatchObject({ isDraft: false, differing: 0, faults: [] });

    // past every rule, as a mistake in the database would
    const [one, two] = await placementsOf(tx, district.round, district.first);
    await tx.updateTable('placement').set({ destination: 'D39', employer_id: null }).where('id', '=', one!.id).execute();
    await tx.deleteFrom('placement').where('id', '=', two!.id).execute();
    const after = await formOf(tx, district, district.district);
    expect(after).toMatchObject({ isDraft: false, differing: 2 });
    expect(after.figures).toEqual(frozen.figures);
    expect(await formOf(tx, district, district.district, true)).toMatchObject({ isDraft: true, figures: { graduates: 7 } });
    expect((await askForm(tx, district, district.district))?.differing).toBe(2);
  }));

test('locking freezes again, reopening makes it a draft, and a report mended and accepted anew is frozen anew', () =>
  rolledBack(db, async (tx) => {
    const district = await testDistrict(tx, { graduates: 2 });
    const employer = await employerOf(tx);
    await report(tx, district, district.first, fc.sample(rowArbitrary, { numRuns: 2, seed: 8 }), employer);
    const officer = (operation: string) => by(district.officer, operation);
    done(await acceptReport(tx, await seen(tx, district, district.first), officer('reportAccept')));
    done(await lockReport(tx, await seen(tx, district, district.first), officer('reportLock')));
    const kept = () => tx.selectFrom('placement_snapshot').select(['report_state', 'row_count']).orderBy('report_version').execute();
    expect(await kept()).toEqual([
      { report_state: 'ACCEPTED', row_count: 2 },
      { report_state: 'LOCKED', row_count: 2 },
    ]);
    done(await reopenReport(tx, { ...(await seen(tx, district, district.first)), reason: '数据有误' }, officer('reportReopen')));
    expect(await formOf(tx, district, district.first)).toMatchObject({ isDraft: true, reports: { total: 1, frozen: 0 } });
    expect(await kept()).toHaveLength(2);
  }));

test('a number planted in what was frozen is named with its cell', () =>
  rolledBack(db, async (tx) => {
    const district = await testDistrict(tx, { graduates: 6 });
    const employer = await employerOf(tx);
    const all = fc.sample(rowArbitrary, { numRuns: 6, seed: 3 });
    for (const school of district.schools) await report(tx, district, school, all, employer);
    for (const school of district.schools)
      done(await acceptReport(tx, await seen(tx, district, school), by(district.officer, 'reportAccept')));
    await sql`UPDATE placement_snapshot SET figures = jsonb_set(figures, '{cells,g3b}', to_jsonb((figures #>> '{cells,g3b}')::int + 1)) WHERE school_id = ${district.second.id}`.execute(
      tx,
    );
    const { faults } = await formOf(tx, district, district.district);
    expect(faults.map(({ cell }) => cell)).toEqual(['g3b', 'g3']);
    expect(faults[0]?.text.zh).toContain('异地（g3b）为');
    expect((await askForm(tx, district, district.second))?.faults.map(({ cell }) => cell)).toEqual(['g3b', 'g3']);
  }));

test('whoever may not read the unit finds no form', () =>
  rolledBack(db, async (tx) => {
    const district = await testDistrict(tx);
    expect(await askForm(tx, district, district.first, district.first.clerk)).not.toBeNull();
    expect(await askForm(tx, district, district.second, district.first.clerk)).toBeNull();
    expect(await askForm(tx, district, district.district, district.first.clerk)).toBeNull();
    expect(await askForm(tx, district, district.elsewhere)).toBeNull();
    expect(await askForm(tx, district, district.district, await actorAt(tx, 'ADMIN', district.district))).toBeNull();
    expect(await readFm21(readWith(tx), district.officer, { round: newId(), unit: district.first.id })).toBeUndefined();
  }));

test('reports accepted before anything was frozen are frozen once, by whichever process comes first', async () => {
  const made = done(
    await inTransaction(db, async (tx) => {
      const district = await testDistrict(tx, { graduates: 3 });
      await report(tx, district, district.first, fc.sample(rowArbitrary, { numRuns: 3, seed: 9 }), await employerOf(tx));
      await tx.updateTable('round_report').set({ state: 'LOCKED' }).where('org_unit_id', '=', district.first.id).execute();
      return { ok: true, value: district } as const;
    }),
  );
  const at = new Date('2026-11-24T03:00:00Z');
  const times = await Promise.all([freezeMissing(db, at), freezeMissing(db, at)]);
  expect(times[0] + times[1]).toBe(1);
  expect(await freezeMissing(db, at)).toBe(0);
  const [snapshot] = await db.selectFrom('placement_snapshot').selectAll().where('school_id', '=', made.first.id).execute();
  expect(snapshot).toMatchObject({ report_state: 'LOCKED', row_count: 3, taken_by: null, taken_at: at });
});
