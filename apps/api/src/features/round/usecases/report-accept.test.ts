import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { auditOf, by, done, openInbox, placementsOf, refusedWith, reportOfSchool, testDistrict } from '../../placement/testkit/district.ts';
import { seen, submitAll } from '../../placement/testkit/story.ts';
import { acceptPlacements } from '../../placement/usecases/accept.ts';
import { acceptReport } from './report-accept.ts';

const { db } = await testDatabase();

test('all submitted rows are accepted with the report, those accepted before stay as they were', () =>
  rolledBack(db, async (tx) => {
    const { officer, first, district, round } = await testDistrict(tx, { graduates: 3 });
    const [one] = await submitAll(tx, round, first);
    done(await acceptPlacements(tx, { rows: seen([one!]) }, by(officer)));
    const report = await reportOfSchool(tx, round, first);
    done(await acceptReport(tx, { id: report.id, version: report.version, note: '材料齐全' }, by(officer, 'reportAccept')));
    expect(await reportOfSchool(tx, round, first)).toMatchObject({ state: 'ACCEPTED', decision_note: '材料齐全', decided_by: officer.id });
    const rows = await placementsOf(tx, round, first);
    expect(rows.map((row) => row.state)).toEqual(['ACCEPTED', 'ACCEPTED', 'ACCEPTED']);
    expect(rows.map((row) => row.version)).toEqual([one!.version + 1, one!.version + 1, one!.version + 1]);
    expect(await openInbox(tx, district)).toEqual([]);
    expect((await auditOf(tx, 'roundReport', report.id)).at(-1)).toMatchObject({ reason: '材料齐全', after: { state: 'ACCEPTED' } });
  }));

test('what was not submitted is not accepted', () =>
  rolledBack(db, async (tx) => {
    const { officer, first, round } = await testDistrict(tx);
    const report = await reportOfSchool(tx, round, first);
    expect(refusedWith(await acceptReport(tx, { id: report.id, version: 1 }, by(officer)))).toBe('REPORT_ACTION_IMPOSSIBLE');
  }));
