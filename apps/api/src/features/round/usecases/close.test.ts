import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { A_JOB, by, done, openInbox, placementsOf, refusedWith, reportOfSchool, testDistrict } from '../../placement/testkit/district.ts';
import { submitAll } from '../../placement/testkit/story.ts';
import { editPlacement } from '../../placement/usecases/edit.ts';
import { returnPlacements } from '../../placement/usecases/return.ts';
import { submitPlacements } from '../../placement/usecases/submit.ts';
import { closeRound } from './close.ts';

const { db } = await testDatabase();

test('after closing nothing new is reported, but what was sent back is still mended and submitted', () =>
  rolledBack(db, async (tx) => {
    const { officer, first, second, round } = await testDistrict(tx);
    const [row] = await submitAll(tx, round, first);
    done(await closeRound(tx, { id: round, version: 1 }, by(officer, 'roundClose')));
    expect(await openInbox(tx, second)).toEqual([]);
    const [late] = await placementsOf(tx, round, second);
    expect(refusedWith(await editPlacement(tx, { id: late!.id, version: 1, ...A_JOB }, by(second.clerk)))).toBe('ROUND_CLOSED');

    done(await returnPlacements(tx, { rows: [{ id: row!.id, version: row!.version, reason: '合同没有盖章' }] }, by(officer)));
    const [returned] = await placementsOf(tx, round, first);
    done(await editPlacement(tx, { id: returned!.id, version: returned!.version, evidence: ['E03'] }, by(first.clerk)));
    const report = await reportOfSchool(tx, round, first);
    done(await submitPlacements(tx, { report: report.id, version: report.version }, by(first.clerk)));
    expect((await reportOfSchool(tx, round, first)).state).toBe('SUBMITTED');
  }));

test('a closed round is not closed again, a stale version is a conflict', () =>
  rolledBack(db, async (tx) => {
    const { officer, round } = await testDistrict(tx);
    done(await closeRound(tx, { id: round, version: 1 }, by(officer)));
    expect(refusedWith(await closeRound(tx, { id: round, version: 1 }, by(officer)))).toBe('STALE_VERSION');
    expect(refusedWith(await closeRound(tx, { id: round, version: 2 }, by(officer)))).toBe('ROUND_ALREADY_CLOSED');
  }));
