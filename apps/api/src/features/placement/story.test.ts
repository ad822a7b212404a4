import { expect, test } from 'vitest';

import { inTransaction } from '../../platform/transaction.ts';
import { testDatabase } from '../../testkit/database.ts';
import { acceptReport } from '../round/usecases/report-accept.ts';
import { lockReport } from '../round/usecases/report-lock.ts';
import { reopenReport } from '../round/usecases/report-reopen.ts';
import { verifyChain } from '../../platform/audit-verify.ts';
import { actorAt, auditOf, by, done, openInbox, placementsOf, refusedWith, reportOfSchool, testDistrict } from './testkit/district.ts';
import { seen, submitAll } from './testkit/story.ts';
import { acceptPlacements } from './usecases/accept.ts';
import { editPlacement } from './usecases/edit.ts';
import { returnPlacements } from './usecases/return.ts';
import { submitPlacements } from './usecases/submit.ts';
import type { Tx } from '../../platform/database.ts';
import { ok } from '@fuzhi/domain/kernel/result.ts';

const { db } = await testDatabase();
const step = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => done(await inTransaction(db, async (tx) => ok(await work(tx))));

test('report, submit, return, mend, submit, accept, lock: the whole life, each step in a transaction of its own', async () => {
  const { first, second, officer, district, round } = await step((tx) => testDistrict(tx));
  const [row, kept] = await step((tx) => submitAll(tx, round, first));

  const reason = '劳动合同没有单位盖章';
  await step(async (tx) =>
    done(await returnPlacements(tx, { rows: [{ id: row!.id, version: row!.version, reason }] }, by(officer, 'placementReturn'))),
  );
  await step(async (tx) => {
    const [returned] = await placementsOf(tx, round, first);
    expect(returned).toMatchObject({ state: 'RETURNED', return_reason: reason });
    done(await editPlacement(tx, { id: returned!.id, version: returned!.version, evidence: ['E03'] }, by(first.clerk, 'placementEdit')));
    const report = await reportOfSchool(tx, round, first);
    done(await submitPlacements(tx, { report: report.id, version: report.version }, by(first.clerk, 'placementSubmit')));
  });
  await step(async (tx) => {
    const report = await reportOfSchool(tx, round, first);
    done(await acceptReport(tx, { id: report.id, version: report.version }, by(officer, 'reportAccept')));
  });
  await step(async (tx) => {
    const report = await reportOfSchool(tx, round, first);
    done(await lockReport(tx, { id: report.id, version: report.version, note: '年终数据定稿' }, by(officer, 'reportLock')));
  });

  await step(async (tx) => {
    expect((await placementsOf(tx, round, first)).map((placement) => placement.state)).toEqual(['LOCKED', 'LOCKED']);
    expect(await openInbox(tx, first)).toEqual([]);
    expect(await openInbox(tx, district)).toEqual([]);
    const history = await auditOf(tx, 'placement', row!.id);
    expect(history.map((entry) => entry.operation)).toEqual([
      'placementEdit',
      'placementSubmit',
      'placementReturn',
      'placementEdit',
      'placementSubmit',
      'reportAccept',
      'reportLock',
    ]);
    expect(history.map((entry) => entry.actor_name)).toEqual([
      first.clerk.name,
      first.clerk.name,
      officer.name,
      first.clerk.name,
      first.clerk.name,
      officer.name,
      officer.name,
    ]);
    expect((await auditOf(tx, 'placement', kept!.id)).map((entry) => entry.operation)).toEqual([
      'placementEdit',
      'placementSubmit',
      'reportAccept',
      'reportLock',
    ]);
    // the second school is where it was
    expect((await reportOfSchool(tx, round, second)).state).toBe('NOT_STARTED');
    expect((await placementsOf(tx, round, second)).every((placement) => placement.state === 'DRAFT' && placement.version === 1)).toBe(true);
  });
  expect(await verifyChain(db)).toMatchObject({ ok: true });

  // nothing is edited after the lock, until it is reopened with a reason
  await step(async (tx) => {
    const [locked] = await placementsOf(tx, round, first);
    const edit = { id: locked!.id, version: locked!.version, post: '班长' };
    expect(refusedWith(await editPlacement(tx, edit, by(first.clerk)))).toBe('REPORT_NOT_EDITABLE');
    const report = await reportOfSchool(tx, round, first);
    done(await reopenReport(tx, { id: report.id, version: report.version, reason: '单位名称有误' }, by(officer, 'reportReopen')));
    const [open] = await placementsOf(tx, round, first);
    expect(open).toMatchObject({ state: 'RETURNED', return_reason: '单位名称有误' });
    expect(await openInbox(tx, first)).toEqual(['placement.returned']);
    done(await editPlacement(tx, { ...edit, version: open!.version }, by(first.clerk)));
  });
});

test('the second school can neither see nor move anything of the first', async () => {
  const { first, second, round } = await step((tx) => testDistrict(tx));
  const rows = await step((tx) => submitAll(tx, round, first));
  const principal = await step((tx) => actorAt(tx, 'PRINCIPAL', second));
  await step(async (tx) => {
    const [row] = rows;
    const report = await reportOfSchool(tx, round, first);
    for (const actor of [second.clerk, principal]) {
      const foreign = by(actor);
      const refusals = [
        await editPlacement(tx, { id: row!.id, version: row!.version, post: '班长' }, foreign),
        await submitPlacements(tx, { report: report.id, version: report.version }, foreign),
        await acceptPlacements(tx, { rows: seen(rows) }, foreign),
        await returnPlacements(tx, { rows: seen(rows).map((one) => ({ ...one, reason: '请核对' })) }, foreign),
        await acceptReport(tx, { id: report.id, version: report.version }, foreign),
        await lockReport(tx, { id: report.id, version: report.version }, foreign),
        await reopenReport(tx, { id: report.id, version: report.version, reason: '请核对' }, foreign),
      ];
      expect(refusals.map(refusedWith)).toEqual(refusals.map(() => 'NOT_FOUND'));
    }
    expect(await placementsOf(tx, round, first)).toEqual(rows);
  });
});
