import { ok } from '@fuzhi/domain/kernel/result.ts';
import { expect, test } from 'vitest';

import type { Tx } from '../../platform/database.ts';
import { inTransaction } from '../../platform/transaction.ts';
import { testDatabase } from '../../testkit/database.ts';
import { actorAt, by, done, placementsOf, reportOfSchool, testDistrict } from './testkit/district.ts';
import { reportAll, seen, submitAll } from './testkit/story.ts';
import { acceptPlacements } from './usecases/accept.ts';
import { editPlacement } from './usecases/edit.ts';
import { returnPlacements } from './usecases/return.ts';
import { submitPlacements } from './usecases/submit.ts';

const { db } = await testDatabase();
const step = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => done(await inTransaction(db, async (tx) => ok(await work(tx))));
const codes = (results: readonly { ok: boolean; error?: { code: string } }[]) =>
  results.map((result) => (result.ok ? 'ok' : String(result.error?.code))).toSorted((a, b) => (a < b ? -1 : 1));

test('two officers decide on the same rows at once: exactly one wins', async () => {
  const { first, officer, district, round } = await step((tx) => testDistrict(tx, { graduates: 4 }));
  const colleague = await step((tx) => actorAt(tx, 'BUREAU_VOC', district, '同事'));
  const rows = seen(await step((tx) => submitAll(tx, round, first)));
  for (let nth = 0; nth < rows.length; nth += 1) {
    // in opposite orders, which without a fixed order of locks is a deadlock
    const accepted = { rows: rows.slice(nth, nth + 1) };
    const returned = { rows: accepted.rows.toReversed().map((row) => ({ ...row, reason: '请核对' })) };
    const results = await Promise.all([
      inTransaction(db, (tx) => acceptPlacements(tx, accepted, by(officer, 'placementAccept'))),
      inTransaction(db, (tx) => returnPlacements(tx, returned, by(colleague, 'placementReturn'))),
    ]);
    expect(codes(results)).toEqual(['STALE_VERSION', 'ok']);
  }
});

test('twenty commands on crossing sets of rows: no deadlock reaches anybody, each row is decided once', async () => {
  const { schools, officer, round } = await step((tx) => testDistrict(tx, { graduates: 5 }));
  const rows: { id: string; version: number }[] = [];
  for (const school of schools) rows.push(...seen(await step((tx) => submitAll(tx, round, school))));
  const sets = rows.flatMap((row, nth) => [
    [row, rows[(nth + 5) % 10]!],
    [rows[(nth + 5) % 10]!, row],
  ]);
  const results = await Promise.all(sets.map((set) => inTransaction(db, (tx) => acceptPlacements(tx, { rows: set }, by(officer)))));
  expect(results.filter((result) => result.ok)).toHaveLength(5);
  expect(new Set(codes(results))).toEqual(new Set(['ok', 'STALE_VERSION']));
  for (const school of schools) {
    expect((await step((tx) => placementsOf(tx, round, school))).every((row) => row.state === 'ACCEPTED')).toBe(true);
    expect((await step((tx) => reportOfSchool(tx, round, school))).state).toBe('ACCEPTED');
  }
});

test('an edit and a submission at once: the submitted report never holds a change that nobody checked', async () => {
  const { first, round } = await step((tx) => testDistrict(tx));
  const report = await step((tx) => reportAll(tx, round, first));
  const [row] = await step((tx) => placementsOf(tx, round, first));
  const [edited, submitted] = await Promise.all([
    inTransaction(db, (tx) => editPlacement(tx, { id: row!.id, version: row!.version, evidence: [] }, by(first.clerk))),
    inTransaction(db, (tx) => submitPlacements(tx, { report: report.id, version: report.version }, by(first.clerk))),
  ]);
  // whoever came first: the other saw its work
  expect([edited.ok, submitted.ok].filter(Boolean)).toHaveLength(1);
});
