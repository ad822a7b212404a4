import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { by, done, placementsOf, refusedWith, reportOfSchool, testDistrict } from '../../placement/testkit/district.ts';
import { seen, submitAll } from '../../placement/testkit/story.ts';
import { acceptPlacements } from '../../placement/usecases/accept.ts';
import { returnPlacements } from '../../placement/usecases/return.ts';
import { lockReport } from './report-lock.ts';

const { db } = await testDatabase();

test('an accepted report is locked with its rows, and nothing moves any more', () =>
  rolledBack(db, async (tx) => {
    const { officer, first, round } = await testDistrict(tx);
    done(await acceptPlacements(tx, { rows: seen(await submitAll(tx, round, first)) }, by(officer)));
    const report = await reportOfSchool(tx, round, first);
    done(await lockReport(tx, { id: report.id, version: report.version }, by(officer)));
    const rows = await placementsOf(tx, round, first);
    expect(rows.map((row) => row.state)).toEqual(['LOCKED', 'LOCKED']);
    const returned = { rows: seen(rows).map((row) => ({ ...row, reason: '请核对' })) };
    expect(refusedWith(await returnPlacements(tx, returned, by(officer)))).toBe('REPORT_ACTION_IMPOSSIBLE');
  }));

test('a report that is not accepted is not locked', () =>
  rolledBack(db, async (tx) => {
    const { officer, first, round } = await testDistrict(tx);
    await submitAll(tx, round, first);
    const report = await reportOfSchool(tx, round, first);
    expect(refusedWith(await lockReport(tx, { id: report.id, version: report.version }, by(officer)))).toBe('REPORT_ACTION_IMPOSSIBLE');
  }));
