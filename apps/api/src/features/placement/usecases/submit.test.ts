import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import {
  auditOf,
  by,
  done,
  insertGraduate,
  openInbox,
  placementsOf,
  refusedWith,
  reportOfSchool,
  testDistrict,
} from '../testkit/district.ts';
import { reportAll } from '../testkit/story.ts';
import { editPlacement } from './edit.ts';
import { submitPlacements } from './submit.ts';

const { db } = await testDatabase();

test('a complete report is submitted with all its rows, and passes from the school’s inbox to the bureau’s', () =>
  rolledBack(db, async (tx) => {
    const { first, second, district, round } = await testDistrict(tx);
    expect(await openInbox(tx, first)).toEqual(['placement.report']);
    const report = await reportAll(tx, round, first);
    done(await submitPlacements(tx, { report: report.id, version: report.version }, by(first.clerk, 'placementSubmit')));
    expect(await reportOfSchool(tx, round, first)).toMatchObject({ state: 'SUBMITTED', submitted_by: first.clerk.id });
    expect((await placementsOf(tx, round, first)).map((row) => row.state)).toEqual(['SUBMITTED', 'SUBMITTED']);
    expect(await openInbox(tx, first)).toEqual([]);
    expect(await openInbox(tx, second)).toEqual(['placement.report']);
    expect(await openInbox(tx, district)).toEqual(['placement.review']);
    expect((await auditOf(tx, 'roundReport', report.id)).at(-1)).toMatchObject({
      before: { state: 'DRAFT' },
      after: { state: 'SUBMITTED' },
    });
  }));

test('an incomplete report is refused as a whole, with how many rows lack what', () =>
  rolledBack(db, async (tx) => {
    const { first, round } = await testDistrict(tx, { graduates: 3 });
    const [row] = await placementsOf(tx, round, first);
    done(await editPlacement(tx, { id: row!.id, version: 1, destination: 'D22', nextSchool: '试验学院' }, by(first.clerk)));
    const report = await reportOfSchool(tx, round, first);
    const refused = await submitPlacements(tx, { report: report.id, version: report.version }, by(first.clerk));
    expect(refusedWith(refused)).toBe('REPORT_ROWS_INCOMPLETE');
    const message = refused.ok ? '' : refused.error.message.zh;
    expect(message).toContain('3 名');
    expect(message).toContain('还没有填写去向:2 人(乙二1、丙三2)');
    expect(message).toContain('没有佐证材料:1 人(甲一0)');
    expect((await reportOfSchool(tx, round, first)).state).toBe('DRAFT');
    expect((await placementsOf(tx, round, first)).every((placement) => placement.state === 'DRAFT')).toBe(true);
  }));

test('nothing reported yet is nothing to submit', () =>
  rolledBack(db, async (tx) => {
    const { first, round } = await testDistrict(tx, { graduates: 0 });
    const report = await reportOfSchool(tx, round, first);
    expect(refusedWith(await submitPlacements(tx, { report: report.id, version: 1 }, by(first.clerk)))).toBe('REPORT_EMPTY');
  }));

test('a submitted report can be neither submitted again nor edited', () =>
  rolledBack(db, async (tx) => {
    const { first, round } = await testDistrict(tx);
    const report = await reportAll(tx, round, first);
    done(await submitPlacements(tx, { report: report.id, version: report.version }, by(first.clerk)));
    const again = await reportOfSchool(tx, round, first);
    expect(refusedWith(await submitPlacements(tx, { report: report.id, version: report.version }, by(first.clerk)))).toBe('STALE_VERSION');
    expect(refusedWith(await submitPlacements(tx, { report: report.id, version: again.version }, by(first.clerk)))).toBe(
      'REPORT_NOT_EDITABLE',
    );
    const [row] = await placementsOf(tx, round, first);
    expect(refusedWith(await editPlacement(tx, { id: row!.id, version: row!.version, post: '班长' }, by(first.clerk)))).toBe(
      'REPORT_NOT_EDITABLE',
    );
  }));

test('a graduate who became known after the round was opened is not left out of it', () =>
  rolledBack(db, async (tx) => {
    const { first, round } = await testDistrict(tx);
    const report = await reportAll(tx, round, first);
    await insertGraduate(tx, first, '己六');
    const refused = await submitPlacements(tx, { report: report.id, version: report.version }, by(first.clerk));
    expect(refused.ok ? '' : refused.error.message.zh).toContain('还没有填写去向:1 人(己六)');
    expect(await placementsOf(tx, round, first)).toHaveLength(3);
  }));
