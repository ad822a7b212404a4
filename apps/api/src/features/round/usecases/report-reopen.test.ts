import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { auditOf, by, done, openInbox, placementsOf, refusedWith, reportOfSchool, testDistrict } from '../../placement/testkit/district.ts';
import { seen, submitAll } from '../../placement/testkit/story.ts';
import { acceptPlacements } from '../../placement/usecases/accept.ts';
import { lockReport } from './report-lock.ts';
import { reopenReport } from './report-reopen.ts';

const { db } = await testDatabase();

test('report and rows go back to the school with the reason, which is in every history', () =>
  rolledBack(db, async (tx) => {
    const { officer, first, round } = await testDistrict(tx);
    done(await acceptPlacements(tx, { rows: seen(await submitAll(tx, round, first)) }, by(officer)));
    const accepted = await reportOfSchool(tx, round, first);
    done(await lockReport(tx, { id: accepted.id, version: accepted.version }, by(officer)));
    const locked = await reportOfSchool(tx, round, first);
    const reason = '一名毕业生单位名称有误';
    done(await reopenReport(tx, { id: locked.id, version: locked.version, reason }, by(officer)));
    expect(await reportOfSchool(tx, round, first)).toMatchObject({ state: 'RETURNED', decision_note: reason });
    const rows = await placementsOf(tx, round, first);
    expect(rows.map((row) => [row.state, row.return_reason])).toEqual([
      ['RETURNED', reason],
      ['RETURNED', reason],
    ]);
    for (const row of rows) expect((await auditOf(tx, 'placement', row.id)).at(-1)).toMatchObject({ reason });
    expect(await openInbox(tx, first)).toEqual(['placement.returned']);
  }));

test('only a locked report is reopened; others are returned by row', () =>
  rolledBack(db, async (tx) => {
    const { officer, first, round } = await testDistrict(tx);
    await submitAll(tx, round, first);
    const report = await reportOfSchool(tx, round, first);
    const refused = await reopenReport(tx, { id: report.id, version: report.version, reason: '请核对' }, by(officer));
    expect(refusedWith(refused)).toBe('REPORT_ACTION_IMPOSSIBLE');
  }));
