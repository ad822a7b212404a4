import { parseCreditCode } from '@fuzhi/domain/kernel/credit-code.ts';
import { parseIdentityNumber } from '@fuzhi/domain/kernel/identity-number.ts';
import { rate } from '@fuzhi/domain/kernel/percent.ts';
import { parseStudentNumber } from '@fuzhi/domain/kernel/student-number.ts';
import { isEmployed, type PlacementValues } from '@fuzhi/domain/placement/model.ts';
import { reviewPlacement } from '@fuzhi/domain/placement/rules.ts';
import { sql } from 'kysely';
import { expect, test } from 'vitest';

import { blindIndex, decryptField } from '../platform/crypto.ts';
import { loadKeys } from '../platform/keys.ts';
import { testDatabase } from '../testkit/database.ts';
import { DEMO_PASSWORD, loadDemo } from './load.ts';
import { demoOrg } from './org.ts';
import { chance } from './random.ts';

const { pool, db } = await testDatabase();
const keys = loadKeys('a secret that only this test knows, 32+');
const today = '2026-11-24';
const loaded = await loadDemo({ pool, keys, seed: 'test', scale: 0.03, mode: 'calibrated', today });

test('the whole district has 493 schools, 29 towns until the merger and 28 after it', () => {
  const { units } = demoOrg(chance('any').stream('org'), 1);
  const towns = units.filter((unit) => unit.kind === 'town');
  const inForce = (day: string): number => towns.filter((town) => town.valid_to === null || town.valid_to >= day).length;
  expect(units.filter((unit) => unit.kind === 'school')).toHaveLength(493);
  expect(units.filter((unit) => unit.school_type === '111' && unit.school_nature === 'PUB')).toHaveLength(75);
  expect(units.filter((unit) => unit.rural === true && unit.school_nature === 'PUB')).toHaveLength(335);
  expect([inForce('2017-06-30'), inForce('2017-10-31')]).toEqual([29, 28]);
  expect(new Set(units.map((unit) => unit.name_zh)).size).toBe(units.length);
});

test('the same seed gives the same district, another seed another', () => {
  const names = (seed: string): string[] => demoOrg(chance(seed).stream('org'), 0.2).units.map((unit) => `${unit.id} ${unit.name_zh}`);
  expect(names('a')).toEqual(names('a'));
  expect(names('a')).not.toEqual(names('b'));
});

test('invented identity numbers and credit codes pass their checks and are sealed', async () => {
  const sealed = await db
    .selectFrom('graduate_identity as i')
    .innerJoin('graduate as g', 'g.id', 'i.graduate_id')
    .selectAll('i')
    .select('g.identity_tail')
    .execute();
  expect(sealed.length).toBeGreaterThan(100);
  for (const row of sealed) {
    const number = decryptField(
      keys,
      { table: 'graduate_identity', column: 'identity_cipher', rowId: row.graduate_id },
      row.identity_cipher,
    );
    const student = decryptField(
      keys,
      { table: 'graduate_identity', column: 'student_number_cipher', rowId: row.graduate_id },
      row.student_number_cipher,
    );
    expect(parseIdentityNumber(number)).toMatchObject({ ok: true, value: { division: '610902', repaired: false } });
    expect(Number(number.slice(14, 17))).toBeGreaterThanOrEqual(900);
    expect(parseStudentNumber(student).ok).toBe(true);
    expect(row.identity_index.equals(blindIndex(keys, 'graduate.identity', number))).toBe(true);
    expect(row.identity_tail).toBe(number.slice(-4));
  }
  const employers = await db.selectFrom('employer').select('credit_code').execute();
  for (const { credit_code } of employers) expect(parseCreditCode(credit_code)).toMatchObject({ ok: true });
});

test('every reported row obeys the rules that the form enforces', async () => {
  const rows = await db
    .selectFrom('placement as p')
    .innerJoin('graduate as g', 'g.id', 'p.graduate_id')
    .leftJoin('employer as e', 'e.id', 'p.employer_id')
    .selectAll('p')
    .select(['g.graduated_on', 'e.credit_code', 'e.name as employer', 'e.nature', 'e.industry'])
    .select((eb) =>
      eb
        .selectFrom('placement_evidence as v')
        .whereRef('v.placement_id', '=', 'p.id')
        .select(sql<string[]>`coalesce(array_agg(v.kind), '{}')`.as('kinds'))
        .as('kinds'),
    )
    .where('p.destination', 'is not', null)
    .execute();
  expect(rows.length).toBeGreaterThan(300);
  for (const row of rows) {
    const values: PlacementValues = {
      destination: row.destination,
      employerCode: row.credit_code,
      employerName: row.employer,
      nature: row.nature,
      industry: row.industry,
      post: row.post,
      region: row.region,
      place: row.place_code,
      placeClass: row.place_class,
      matched: row.matched,
      channel: row.channel,
      contract: row.contract,
      insurance: row.insurance,
      wage: row.wage_fen,
      startOn: row.start_on,
      nextSchool: row.next_school,
      callBack: row.call_back,
      stillAtSixMonths: row.still_at_six_months,
      evidence: row.kinds ?? [],
    };
    const faults = reviewPlacement({ graduatedOn: row.graduated_on, graduationYear: row.graduation_year, values }, today);
    expect(faults.map((fault) => `${row.destination} ${fault.code} ${fault.field ?? ''}`)).toEqual([]);
  }
});

test('the final count is above the promise of 98%, by computation from the rows', async () => {
  const rows = await db
    .selectFrom('placement as p')
    .innerJoin('round as r', 'r.id', 'p.round_id')
    .select('p.destination')
    .where('r.kind', '=', 'FINAL')
    .where('r.period_year', '=', 2025)
    .execute();
  const employed = rows.filter((row) => row.destination !== null && isEmployed(row.destination)).length;
  expect(rate(employed, rows.length)).toBeGreaterThanOrEqual(98);
});

test('the open round shows a school at work, one waiting for the bureau and one mending', async () => {
  const states = await db
    .selectFrom('round_report as t')
    .innerJoin('round as r', 'r.id', 't.round_id')
    .select('t.state')
    .where('r.kind', '=', 'FINAL')
    .where('r.period_year', '=', 2026)
    .execute();
  expect(states.map((row) => row.state).toSorted()).toEqual(['DRAFT', 'RETURNED', 'SUBMITTED']);
  const returned = await db.selectFrom('placement').select('return_reason').where('state', '=', 'RETURNED').execute();
  expect(returned.length).toBeGreaterThan(0);
});

test('users, their one printed password and the planted patterns are told', () => {
  expect(new Set(loaded.users.map((user) => user.username)).size).toBe(loaded.users.length);
  expect(loaded.users.every((user) => user.password === DEMO_PASSWORD)).toBe(true);
  expect(new Set(loaded.patterns.map((pattern) => pattern.kind))).toEqual(
    new Set(['SAME_PHONE', 'ONE_EMPLOYER', 'ODD_WAGE', 'DEADLINE_BURST']),
  );
});

test('a load that fails leaves nothing behind', async () => {
  const before = await db
    .selectFrom('org_unit')
    .select((eb) => eb.fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  await expect(loadDemo({ pool, keys, seed: 'test', scale: 0.01, mode: 'random', today })).rejects.toThrow('duplicate key');
  expect(
    await db
      .selectFrom('org_unit')
      .select((eb) => eb.fn.countAll().as('count'))
      .executeTakeFirstOrThrow(),
  ).toEqual(before);
});

test('submitted reports were asked what their rows give reason for, and only the school that pads its figures', async () => {
  const asked = await db
    .selectFrom('placement_question as q')
    .innerJoin('org_unit as u', 'u.id', 'q.school_id')
    .innerJoin('round as r', 'r.id', 'q.round_id')
    .select(['u.name_zh', 'r.period_year', 'q.kind', 'q.state'])
    .execute();
  expect(new Set(asked.map((row) => row.name_zh))).toEqual(new Set(['江北中等技术学校']));
  expect(new Set(asked.map((row) => `${row.period_year} ${row.state}`))).toEqual(new Set(['2026 OPEN', '2025 UPHELD']));
  expect(asked.map((row) => row.kind)).toEqual(expect.arrayContaining(['SAME_PHONE']));
});
