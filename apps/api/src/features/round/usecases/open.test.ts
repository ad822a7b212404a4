import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import {
  A_JOB,
  auditOf,
  by,
  done,
  openInbox,
  outboxTopics,
  placementsOf,
  refusedWith,
  testDistrict,
} from '../../placement/testkit/district.ts';
import { evidenceNamed } from '../../placement/testkit/evidence.ts';
import { editPlacement } from '../../placement/usecases/edit.ts';
import { openRound } from './open.ts';

const { db } = await testDatabase();

test('a round calls every vocational school of the unit in force on the opening day, and nobody else', () =>
  rolledBack(db, async (tx) => {
    const { officer, district, schools, first, roundInput } = await testDistrict(tx, { open: false });
    await tx.updateTable('org_unit').set({ valid_to: '2026-10-31' }).where('id', '=', schools[1]!.id).execute();
    const { id } = done(await openRound(tx, roundInput, by(officer, 'roundOpen')));
    const reports = await tx.selectFrom('round_report').select(['org_unit_id', 'state']).where('round_id', '=', id).execute();
    expect(reports).toEqual([{ org_unit_id: first.id, state: 'NOT_STARTED' }]);
    expect(await openInbox(tx, first)).toEqual(['placement.report']);
    expect(await openInbox(tx, schools[1]!)).toEqual([]);
    const entries = await auditOf(tx, 'round', id);
    // the seed of its sample is sealed with it
    expect(entries[0]).toMatchObject({ after: { sampleCommitment: expect.stringMatching(/^[0-9a-f]{64}$/u) } });
    const entry = entries[1];
    expect(entry).toMatchObject({ before: null, after: { period: '2026-FINAL', reports: 1, rows: 2 }, org_unit_id: district.id });
    expect(await outboxTopics(tx)).toEqual(['placement.sample.committed', 'placement.round.opened']);
  }));

test('every graduate of the year has a row, with nothing reported', () =>
  rolledBack(db, async (tx) => {
    const { first, round } = await testDistrict(tx, { graduates: 3 });
    const rows = await placementsOf(tx, round, first);
    expect(rows.map((row) => row.graduate_id).sort()).toEqual([...first.graduates].sort());
    expect(rows.every((row) => row.destination === null && row.state === 'DRAFT')).toBe(true);
  }));

test('the final count starts from what the first one knew, a follow-up starts anew', () =>
  rolledBack(db, async (tx) => {
    const { officer, first, roundInput } = await testDistrict(tx, { open: false });
    const open = async (kind: 'FIRST' | 'FINAL' | 'M6') => done(await openRound(tx, { ...roundInput, kind }, by(officer))).id;
    const earlier = await open('FIRST');
    const [row] = await placementsOf(tx, earlier, first);
    done(await editPlacement(tx, { id: row!.id, version: 1, ...A_JOB }, by(first.clerk)));
    const final = (await placementsOf(tx, await open('FINAL'), first)).find((one) => one.graduate_id === row!.graduate_id);
    expect(final).toMatchObject({
      destination: 'D12',
      wage_fen: 350_000n,
      evidence_grade: 'A',
      call_back: null,
      state: 'DRAFT',
      version: 1,
    });
    expect(await evidenceNamed(tx, final!.id)).toEqual([{ kind: 'E01', attachment_id: null }]);
    const later = await placementsOf(tx, await open('M6'), first);
    expect(later.every((one) => one.destination === null)).toBe(true);
  }));

test('the same round is opened once, and is due after it opens', () =>
  rolledBack(db, async (tx) => {
    const { officer, roundInput } = await testDistrict(tx);
    expect(refusedWith(await openRound(tx, roundInput, by(officer)))).toBe('ROUND_EXISTS');
    expect(refusedWith(await openRound(tx, { ...roundInput, kind: 'M12', dueOn: '2026-10-01' }, by(officer)))).toBe(
      'ROUND_DUE_BEFORE_OPENING',
    );
  }));
