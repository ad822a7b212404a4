import { sql } from 'kysely';
import { expect, test } from 'vitest';

import type { Tx } from '../../platform/database.ts';
import { newId } from '../../platform/id.ts';
import { rolledBack, testDatabase } from '../../testkit/database.ts';
import { detectorRows } from './repository-question.ts';
import { by, done, placementsOf, testDistrict } from './testkit/district.ts';
import { insertAttachment } from './testkit/evidence.ts';
import { reportAll, submitAll } from './testkit/story.ts';
import { addEvidence } from './usecases/evidence-add.ts';

const { db } = await testDatabase();

const factsOf = async (tx: Tx, round: string, school: { id: string }) => detectorRows(tx, round, school.id);

test('facts are those of one report, and a telephone number is a digest that holds for one round', () =>
  rolledBack(db, async (tx) => {
    const { first, second, round } = await testDistrict(tx, { graduates: 3 });
    await reportAll(tx, round, first);
    const rows = await factsOf(tx, round, first);
    expect(rows.map((row) => row.id)).toEqual((await placementsOf(tx, round, first)).map((row) => row.id));
    expect(rows[0]).toMatchObject({
      destination: 'D12',
      employerName: '试验制造有限公司',
      wage: 3500,
      startOn: '2026-07-10',
      evidence: ['E01'],
      files: [],
    });
    expect(new Set(rows.map((row) => row.phone)).size).toBe(3);
    const { rows: kept } = await sql<{ hex: string }>`SELECT encode(phone_index, 'hex') AS hex FROM graduate_identity`.execute(tx);
    for (const row of rows) for (const { hex } of kept) expect(hex).not.toContain(row.phone);
    expect((await factsOf(tx, round, second)).every((row) => row.destination === null)).toBe(true);
  }));

test('a row is as old as its last entry, not as its submission', () =>
  rolledBack(db, async (tx) => {
    const { first, round } = await testDistrict(tx);
    await submitAll(tx, round, first);
    await sql`UPDATE placement SET updated_at = '2026-11-23T15:59:00Z'`.execute(tx);
    const { now } = by(first.clerk);
    expect((await factsOf(tx, round, first)).map((row) => row.filledAt)).toEqual([now.getTime(), now.getTime()]);
  }));

test('files go by their bytes; those of other years of the school count, those of other schools are none of its business', () =>
  rolledBack(db, async (tx) => {
    const { first, second, round } = await testDistrict(tx);
    for (const school of [first, second]) await reportAll(tx, round, school);
    for (const [school, nth] of [
      [first, 0],
      [first, 1],
      [second, 0],
    ] as const) {
      const row = (await placementsOf(tx, round, school))[nth]!;
      const attachment = await insertAttachment(tx, school, school.clerk);
      done(await addEvidence(tx, { placement: row.id, version: row.version, kind: 'E01', attachment }, by(school.clerk)));
    }
    await sql`UPDATE attachment SET sha256 = sha256('the same')`.execute(tx);
    const files = async () => (await factsOf(tx, round, first)).flatMap((row) => row.files);
    const [one, other] = await files();
    expect(one).toEqual({ kind: 'E01', hash: other?.hash, otherYears: 0 });
    // as if the second graduate had been of the year before
    const [row] = await placementsOf(tx, round, first);
    await sql`UPDATE placement SET graduation_year = 2025 WHERE school_id = ${first.id} AND id <> ${row!.id}`.execute(tx);
    expect((await files()).map((file) => file.otherYears)).toEqual([1, 1]);
  }));

test('dates of the register and an order-class agreement of the school with the employer for the major are known', () =>
  rolledBack(db, async (tx) => {
    const { first, second, officer, round } = await testDistrict(tx);
    for (const school of [first, second]) await reportAll(tx, round, school);
    await sql`UPDATE employer SET founded_on = '2026-08-01', closed_on = '2026-11-01'`.execute(tx);
    const [row] = await placementsOf(tx, round, first);
    const agreed = async (kind: string, state: string, from: string, to: string, majors = ['710201']) => {
      await sql`DELETE FROM cooperation`.execute(tx);
      await tx
        .insertInto('cooperation')
        .values({
          id: newId(),
          school_id: first.id,
          employer_id: row!.employer_id ?? '',
          kind,
          major_codes: majors,
          valid_from: from,
          valid_to: to,
          state,
          ...(state === 'DRAFT' ? {} : { confirmed_at: new Date('2026-01-01T00:00:00Z'), confirmed_by: officer.id }),
        })
        .execute();
      return (await factsOf(tx, round, first))[0]?.underAgreement;
    };
    expect((await factsOf(tx, round, first))[0]).toMatchObject({
      employerFoundedOn: '2026-08-01',
      employerClosedOn: '2026-11-01',
      underAgreement: false,
    });
    expect(await agreed('ORDER', 'CONFIRMED', '2025-09-01', '2026-12-31')).toBe(true);
    expect((await factsOf(tx, round, second))[0]?.underAgreement).toBe(false);
    expect(await agreed('ORDER', 'CONFIRMED', '2023-09-01', '2026-06-30')).toBe(true);
    expect(await agreed('ORDER', 'DRAFT', '2025-09-01', '2026-12-31')).toBe(false);
    expect(await agreed('EMP', 'CONFIRMED', '2025-09-01', '2026-12-31')).toBe(false);
    expect(await agreed('ORDER', 'CONFIRMED', '2025-09-01', '2026-12-31', ['700206'])).toBe(false);
    expect(await agreed('ORDER', 'CONFIRMED', '2023-09-01', '2026-06-29')).toBe(false);
  }));
