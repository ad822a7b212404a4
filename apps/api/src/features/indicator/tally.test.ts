import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';

import { buildSchema } from '../../graph/schema.ts';
import type { Db, Tx } from '../../platform/database.ts';
import { newId } from '../../platform/id.ts';
import { inSnapshot, inTransaction } from '../../platform/transaction.ts';
import { rolledBack, testDatabase } from '../../testkit/database.ts';
import { done, insertGraduate, testDistrict, type TestDistrict } from '../placement/testkit/district.ts';
import { bringUpToDate } from './tally.ts';
import { tallyTexts } from './tally-statement.ts';
import { counted, readerOf, refreshNow, tallied } from './testkit/tally.ts';

const { db } = await testDatabase();
buildSchema();

const DESTINATIONS = [null, 'D11', 'D12', 'D13', 'D14', 'D21', 'D22', 'D31', 'D39'] as const;
const pick = <T>(items: readonly T[], n: number): T => items[n % items.length] as T;

/** One write somebody might make: n and m say to what and how. */
type Step = { readonly verb: (typeof VERBS)[number]; readonly n: number; readonly m: number };
const VERBS = [
  'report',
  'report',
  'move',
  'check',
  'uncheck',
  'major',
  'poverty',
  'employer',
  'leave',
  'arrive',
  'refresh',
  'all',
] as const;
const stepArbitrary: fc.Arbitrary<Step> = fc.record({
  verb: fc.constantFrom(...VERBS),
  n: fc.nat({ max: 999 }),
  m: fc.nat({ max: 999 }),
});

type World = { readonly district: TestDistrict; readonly employers: readonly string[]; readonly rounds: readonly string[] };

const world = async (tx: Tx): Promise<World> => {
  const district = await testDistrict(tx, { graduates: 4 });
  await tx
    .insertInto('major')
    .values({ code: '720301', zh: '护理', en: 'Nursing', catalogue: '2021', category_zh: '医药卫生大类', category_2010: '10' })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const employers = [newId(), newId()];
  await tx
    .insertInto('employer')
    .values([
      { id: employers[0]!, credit_code: '91610000MA00000003', name: '试验制造有限公司', nature: '33', industry: 'C' },
      { id: employers[1]!, credit_code: '91610000MA00000011', name: '试验服务有限公司', nature: null, industry: null },
    ])
    .execute();
  const rounds = [district.round];
  for (const [kind, opensOn] of [
    ['FIRST', '2026-09-01'],
    ['M6', '2026-11-20'],
    ['M12', '2026-11-20'],
  ] as const) {
    const id = newId();
    await tx
      .insertInto('round')
      .values({
        id,
        noun: 'placement',
        kind,
        period_year: 2026,
        org_unit_id: district.district.id,
        title_zh: kind,
        title_en: kind,
        opens_on: opensOn,
        due_on: '2026-12-31',
      })
      .execute();
    await sql`INSERT INTO placement (id, graduate_id, round_id, school_id, graduation_year)
      SELECT gen_random_uuid(), g.id, ${id}, g.school_id, 2026 FROM graduate g`.execute(tx);
    rounds.push(id);
  }
  return { district, employers, rounds };
};

const destinationOf = (n: number, employers: readonly string[]) => {
  const destination = pick(DESTINATIONS, n);
  return { destination, employer_id: destination === 'D11' || destination === 'D12' ? pick(employers, n) : null };
};

const write = async (tx: Tx, { district, employers, rounds }: World, { verb, n, m }: Step): Promise<void> => {
  const rows = await tx.selectFrom('placement').select(['id', 'graduate_id', 'school_id']).orderBy('id').execute();
  if (rows.length === 0 && verb !== 'arrive' && verb !== 'refresh') return;
  const row = pick(rows, n);
  if (verb === 'report')
    await tx
      .updateTable('placement')
      .set({
        ...destinationOf(m, employers),
        matched: pick([true, false, null], n),
        region: pick(['LOCAL', 'OTHER', null], m),
        contract: pick(['N', 'Y1', null], n + m),
        insurance: pick(['NONE', 'FIVE', null], n),
        evidence_grade: pick(['A', 'B', 'C', null], m),
        still_at_six_months: pick([true, false, null], n + m),
      })
      .where('id', '=', row.id)
      .execute();
  if (verb === 'move') await tx.updateTable('placement').set({ state: 'SUBMITTED' }).where('school_id', '=', row.school_id).execute();
  if (verb === 'check')
    await tx
      .insertInto('placement_check')
      .values({ id: newId(), placement_id: row.id, kind: `C${String((m % 3) + 1)}`, result: pick(['PASSED', 'FAILED'], m) })
      .onConflict((conflict) =>
        conflict.columns(['placement_id', 'kind', 'channel']).doUpdateSet({ result: pick(['FAILED', 'PASSED'], m) }),
      )
      .execute();
  if (verb === 'uncheck') await tx.deleteFrom('placement_check').where('placement_id', '=', row.id).execute();
  if (verb === 'major')
    await tx
      .updateTable('graduate')
      .set({ major_code: pick(['710201', '720301'], m) })
      .where('id', '=', row.graduate_id)
      .execute();
  if (verb === 'poverty')
    await tx
      .updateTable('graduate')
      .set({ poverty_category: pick(['NONE', 'DIB', 'TP_ENJ'], m) })
      .where('id', '=', row.graduate_id)
      .execute();
  if (verb === 'employer')
    await tx
      .updateTable('employer')
      .set({ nature: pick(['31', '33', null], n), industry: pick(['C', 'G', null], m) })
      .where('id', '=', pick(employers, n))
      .execute();
  if (verb === 'leave') await tx.deleteFrom('placement').where('id', '=', row.id).execute();
  if (verb === 'arrive') {
    const school = pick(district.schools, n);
    const graduate = await insertGraduate(tx, school, '新来');
    await tx
      .insertInto('placement')
      .values({
        id: newId(),
        graduate_id: graduate,
        round_id: pick(rounds, m),
        school_id: school.id,
        graduation_year: 2026,
        ...destinationOf(m, employers),
      })
      .execute();
  }
  if (verb === 'refresh') await refreshNow(tx);
  if (verb === 'all')
    await tx
      .updateTable('placement')
      .set({ matched: m % 2 === 0 })
      .execute();
};

const unitsOf = ({ district }: World) => [
  district.first.id,
  district.second.id,
  district.district.id,
  district.city.id,
  district.elsewhere.id,
];

const mustAgree = async (tx: Db | Tx, units: readonly string[]): Promise<void> => {
  for (const unit of units) expect(await tallied(tx, unit)).toEqual(await counted(tx, unit));
};

test('whatever is written, the tally and what changed since say what the rows say, of every unit', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(stepArbitrary, { minLength: 5, maxLength: 14 }), (steps) =>
      rolledBack(db, async (tx) => {
        const made = await world(tx);
        await refreshNow(tx);
        for (const step of steps) {
          await write(tx, made, step);
          await mustAgree(tx, [made.district.district.id]);
        }
        await refreshNow(tx);
        expect(await tx.selectFrom('placement_tally_dirty').select('id').execute()).toEqual([]);
        await mustAgree(tx, unitsOf(made));
      }),
    ),
    { numRuns: 8 },
  );
});

test('a row that only moves along its life makes nobody count again; a write past its mark would be noticed', () =>
  rolledBack(db, async (tx) => {
    const made = await world(tx);
    await refreshNow(tx);
    const marks = () => tx.selectFrom('placement_tally_dirty').select(['school_id', 'kind']).execute();
    await tx.updateTable('placement').set({ state: 'SUBMITTED', submitted_at: new Date() }).execute();
    expect(await marks()).toEqual([]);
    await tx
      .updateTable('placement')
      .set({ destination: 'D22' })
      .where('round_id', '=', made.rounds[1]!)
      .where('school_id', '=', made.district.first.id)
      .execute();
    // a first count is what the follow-ups of its year are counted against
    expect((await marks()).map(({ kind }) => kind).sort()).toEqual(['FIRST', 'M12', 'M6']);
    await sql`ALTER TABLE placement DISABLE TRIGGER placement_tally_update`.execute(tx);
    await tx.updateTable('placement').set({ destination: 'D21' }).where('school_id', '=', made.district.second.id).execute();
    expect(await tallied(tx, made.district.district.id)).not.toEqual(await counted(tx, made.district.district.id));
  }));

test('a unit that moves in the tree, a major in another field, or another set of figures: all is counted from the rows until filled anew', () =>
  rolledBack(db, async (tx) => {
    const made = await world(tx);
    await refreshNow(tx);
    const { first, elsewhere } = made.district;
    await sql`UPDATE org_unit SET path = (SELECT path FROM org_unit WHERE id = ${elsewhere.id}) || subpath(path, nlevel(path) - 1), parent_id = ${elsewhere.id} WHERE id = ${first.id}`.execute(
      tx,
    );
    await mustAgree(tx, unitsOf(made));
    expect((await tallied(tx, elsewhere.id)).length).toBeGreaterThan(0);
    await refreshNow(tx);
    await mustAgree(tx, unitsOf(made));
    await tx.updateTable('major').set({ category_2010: '10' }).where('code', '=', '710201').execute();
    await mustAgree(tx, unitsOf(made));
    await tx.updateTable('placement_tally_state').set({ definition: 'another release' }).execute();
    await sql`UPDATE placement_tally SET counts[1] = 999`.execute(tx);
    await mustAgree(tx, unitsOf(made));
  }));

test('under writers at work, every snapshot of tally and rows agrees, and nobody waits for the tally', async () => {
  const setUp = await inTransaction(db, async (tx) => ({ ok: true, value: await world(tx) }) as const);
  const made = done(setUp);
  expect(await bringUpToDate(db)).toBe('fill');
  const random = fc.sample(fc.array(stepArbitrary, { minLength: 30, maxLength: 30 }), { numRuns: 3, seed: 11 });
  let atWork = true;
  const writers = random.map(async (steps) => {
    for (const step of steps) {
      if (step.verb === 'arrive' || step.verb === 'refresh') continue;
      done(
        await inTransaction(db, async (tx) => {
          await write(tx, made, step);
          // longer than a refresh takes, so that they overlap
          await sql`SELECT pg_sleep(0.01)`.execute(tx);
          return { ok: true, value: null } as const;
        }),
      );
    }
  });
  const refresher = async (): Promise<number> => {
    let times = 0;
    while (atWork) if ((await bringUpToDate(db)) === 'refresh') times += 1;
    return times;
  };
  const reader = async (): Promise<number> => {
    let times = 0;
    while (atWork) {
      await inSnapshot(db, (snapshot) => mustAgree(snapshot, [made.district.first.id, made.district.district.id]));
      times += 1;
    }
    return times;
  };
  const watching = [refresher(), reader()];
  await Promise.all(writers).finally(() => (atWork = false));
  const [refreshed, read] = await Promise.all(watching);
  expect(refreshed).toBeGreaterThan(3);
  expect(read).toBeGreaterThan(3);
  await bringUpToDate(db);
  expect(await db.selectFrom('placement_tally_dirty').select('id').execute()).toEqual([]);
  await mustAgree(db, unitsOf(made));
});

test('of two that bring it up to date at once, one does it', async () => {
  await db.insertInto('placement_tally_dirty').values({ school_id: newId(), kind: 'FINAL', year: 2026 }).execute();
  const did = await Promise.all([bringUpToDate(db), bringUpToDate(db), bringUpToDate(db)]);
  expect(did.filter((one) => one === 'refresh')).toHaveLength(1);
});

test('every table that the figures are counted from marks what it changes', async () => {
  const { rows } = await sql<{ name: string }>`
    SELECT DISTINCT event_object_table AS name FROM information_schema.triggers WHERE trigger_name LIKE 'placement\_tally\_%'`.execute(db);
  const marking = new Set(rows.map(({ name }) => name));
  const plan = JSON.stringify(await readerOf(db)({ text: `EXPLAIN (FORMAT JSON) ${tallyTexts().fill}`, values: [] }));
  const read = new Set([...plan.matchAll(/"Relation Name": ?"(\w+)"/gu)].map((hit) => hit[1] ?? ''));
  expect(read).toContain('placement_check');
  expect([...read].filter((table) => !table.startsWith('placement_tally') && !marking.has(table))).toEqual([]);
});
