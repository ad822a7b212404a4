import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { auditOf, by, done, openInbox, placementsOf, refusedWith, reportOfSchool, testDistrict } from '../testkit/district.ts';
import { seen, submitAll } from '../testkit/story.ts';
import { acceptPlacements } from './accept.ts';
import { editPlacement } from './edit.ts';
import { returnPlacements } from './return.ts';
import { submitPlacements } from './submit.ts';

const { db } = await testDatabase();

test('one returned row makes the report a returned one; only that row can be mended, the other stays with the bureau', () =>
  rolledBack(db, async (tx) => {
    const { first, district, officer, round } = await testDistrict(tx);
    const [one, other] = await submitAll(tx, round, first);
    const rows = [{ id: one!.id, version: one!.version, reason: '合同没有盖章' }];
    expect(done(await returnPlacements(tx, { rows }, by(officer, 'placementReturn')))).toEqual({ ids: [one!.id] });
    expect((await reportOfSchool(tx, round, first)).state).toBe('RETURNED');
    expect(await openInbox(tx, first)).toEqual(['placement.returned']);
    expect(await openInbox(tx, district)).toEqual([]);
    const [returned, kept] = await placementsOf(tx, round, first);
    expect(returned).toMatchObject({ state: 'RETURNED', return_reason: '合同没有盖章', decided_by: officer.id });
    expect(kept).toMatchObject({ state: 'SUBMITTED' });
    expect((await auditOf(tx, 'placement', one!.id)).at(-1)).toMatchObject({ reason: '合同没有盖章', after: { state: 'RETURNED' } });

    done(await editPlacement(tx, { id: returned!.id, version: returned!.version, evidence: ['E03'] }, by(first.clerk)));
    const refused = await editPlacement(tx, { id: other!.id, version: kept!.version, evidence: ['E03'] }, by(first.clerk));
    expect(refusedWith(refused)).toBe('PLACEMENT_NOT_EDITABLE');
    const report = await reportOfSchool(tx, round, first);
    done(await submitPlacements(tx, { report: report.id, version: report.version }, by(first.clerk)));
    expect((await placementsOf(tx, round, first)).map((row) => [row.state, row.return_reason])).toEqual([
      ['SUBMITTED', null],
      ['SUBMITTED', null],
    ]);
  }));

test('an accepted row can be returned until the report is locked', () =>
  rolledBack(db, async (tx) => {
    const { first, officer, round } = await testDistrict(tx);
    done(await acceptPlacements(tx, { rows: seen(await submitAll(tx, round, first)) }, by(officer)));
    expect((await reportOfSchool(tx, round, first)).state).toBe('ACCEPTED');
    const [row] = await placementsOf(tx, round, first);
    done(await returnPlacements(tx, { rows: [{ id: row!.id, version: row!.version, reason: '电话回访不在岗' }] }, by(officer)));
    expect((await reportOfSchool(tx, round, first)).state).toBe('RETURNED');
  }));

test('what was not submitted cannot be returned, and one such row returns none', () =>
  rolledBack(db, async (tx) => {
    const { first, second, officer, round } = await testDistrict(tx);
    const submitted = await submitAll(tx, round, first);
    const drafts = await placementsOf(tx, round, second);
    const rows = seen([...submitted, ...drafts]).map((row) => ({ ...row, reason: '请核对' }));
    expect(refusedWith(await returnPlacements(tx, { rows }, by(officer)))).toBe('REPORT_ACTION_IMPOSSIBLE');
    expect((await placementsOf(tx, round, first)).map((row) => row.state)).toEqual(['SUBMITTED', 'SUBMITTED']);
  }));
