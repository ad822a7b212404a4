import { expect, test } from 'vitest';

import { drawSample, type FrameRow } from '@fuzhi/domain/placement/sample.ts';

import { decryptField } from '../../platform/crypto.ts';
import type { Tx } from '../../platform/database.ts';
import { rolledBack, testDatabase } from '../../testkit/database.ts';
import { closeRound } from '../round/usecases/close.ts';
import { extendRound } from '../round/usecases/extend.ts';
import { commitmentOf, rankWith } from './sample-rank.ts';
import { ask } from './testkit/ask.ts';
import { actorAt, by, done, keys, placementsOf, testDistrict } from './testkit/district.ts';
import { submitAll } from './testkit/story.ts';
import { submitOddJobs } from './testkit/verification.ts';

const { db } = await testDatabase();

const sampleOf = (tx: Tx, round: string) =>
  tx.selectFrom('placement_sample').selectAll().where('round_id', '=', round).executeTakeFirstOrThrow();
const frameOf = (tx: Tx, round: string) =>
  tx.selectFrom('placement_sample_row').selectAll().where('round_id', '=', round).orderBy('placement_id').execute();
const asFrame = (rows: Awaited<ReturnType<typeof frameOf>>): FrameRow[] =>
  rows.map((row) => ({
    placement: row.placement_id,
    school: row.school_id,
    className: row.class_name,
    group: row.destination_group as FrameRow['group'],
    employer: row.employer_id,
    late: row.late,
  }));
const ROUND = 'query ($id: ID!) { round(id: $id) { sampleCommitment sampleSeed sampleFrozenAt history: id } }';
const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64url');

test('a round opens with the hash of a seed that nobody is told before the round is closed', () =>
  rolledBack(db, async (tx) => {
    const { first, officer, district, round } = await testDistrict(tx);
    await submitAll(tx, round, first);
    const sample = await sampleOf(tx, round);
    const seed = decryptField(keys, { table: 'placement_sample', column: 'seed_cipher', rowId: sample.id }, sample.seed_cipher);
    expect(commitmentOf(seed)).toBe(sample.commitment);
    expect(sample.seed).toBeNull();

    const everywhere = async (): Promise<string> =>
      JSON.stringify(
        [
          await tx.selectFrom('audit_entry').selectAll().execute(),
          await tx.selectFrom('outbox_event').selectAll().execute(),
          await tx.selectFrom('inbox_item').selectAll().execute(),
          await tx.selectFrom('placement_sample').select(['commitment', 'seed']).execute(),
          await Promise.all(
            [officer, await actorAt(tx, 'AUDITOR', district), first.clerk].map((actor) =>
              ask(tx, actor, ROUND, { id: globalId('Round', round) }),
            ),
          ),
        ],
        (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
      );
    const before = await everywhere();
    expect(before).not.toContain(seed);
    expect(before).toContain(sample.commitment);

    done(await closeRound(tx, { id: round, version: 1 }, by(officer, 'roundClose')));
    expect(await everywhere()).toContain(seed);
    expect(
      (await ask<{ round: { sampleSeed: string } }>(tx, first.clerk, ROUND, { id: globalId('Round', round) })).data.round.sampleSeed,
    ).toBe(seed);
  }));

test('the sample is what the published seed draws from the published frame', () =>
  rolledBack(db, async (tx) => {
    const { first, second, officer, round } = await testDistrict(tx, { graduates: 5 });
    await submitOddJobs(tx, round, first);
    done(await closeRound(tx, { id: round, version: 1 }, by(officer, 'roundClose')));
    const { seed } = await sampleOf(tx, round);
    const rows = await frameOf(tx, round);
    // the second school has handed nothing over
    expect(rows).toHaveLength(5);
    expect(rows.some((row) => row.school_id === second.id)).toBe(false);
    const again = drawSample(asFrame(rows), rankWith(seed ?? ''));
    for (const row of rows) expect(row.reason).toBe(again.get(row.placement_id) ?? null);
    expect(rows.every((row) => row.reason === 'OTHER_WAY')).toBe(true);
  }));

test('what is handed over after the seed is known is checked in full, and the draw itself stands', () =>
  rolledBack(db, async (tx) => {
    const { first, second, officer, round } = await testDistrict(tx, { graduates: 3 });
    await submitAll(tx, round, first);
    done(await closeRound(tx, { id: round, version: 1 }, by(officer, 'roundClose')));
    const drawn = await frameOf(tx, round);
    done(await extendRound(tx, { id: round, version: 2, dueOn: '2026-12-20' }, by(officer, 'roundExtend')));
    await submitAll(tx, round, second);
    const late = (await frameOf(tx, round)).filter((row) => row.school_id === second.id);
    expect(late.map((row) => [row.late, row.reason])).toEqual([
      [true, 'LATE'],
      [true, 'LATE'],
      [true, 'LATE'],
    ]);
    done(await closeRound(tx, { id: round, version: 3 }, by(officer, 'roundClose')));
    const after = await frameOf(tx, round);
    expect(after.filter((row) => !row.late)).toEqual(drawn);
    expect(after).toHaveLength(6);
  }));

test.each([
  ['another seed', `UPDATE placement_sample SET seed = '${'0'.repeat(64)}', frozen_at = now()`],
  ['another commitment', `UPDATE placement_sample SET commitment = '${'0'.repeat(64)}'`],
  ['another row drawn', `UPDATE placement_sample_row SET reason = 'TENTH'`],
  ['a row taken out of the frame', `DELETE FROM placement_sample_row`],
])('the database refuses %s', (_, statement) =>
  rolledBack(db, async (tx) => {
    const { first, officer, round } = await testDistrict(tx);
    await submitAll(tx, round, first);
    if (!statement.includes('frozen_at')) done(await closeRound(tx, { id: round, version: 1 }, by(officer, 'roundClose')));
    const { sql } = await import('kysely');
    await expect(sql.raw(statement).execute(tx)).rejects.toThrow(/stands|not changed|violates check/u);
  }),
);

test('the frame knows no row of a report that is still with its school', () =>
  rolledBack(db, async (tx) => {
    const { officer, second, round } = await testDistrict(tx);
    expect(await placementsOf(tx, round, second)).not.toHaveLength(0);
    done(await closeRound(tx, { id: round, version: 1 }, by(officer, 'roundClose')));
    expect(await frameOf(tx, round)).toEqual([]);
  }));
