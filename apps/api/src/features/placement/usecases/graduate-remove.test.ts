import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { ask } from '../testkit/ask.ts';
import { auditOf, by, done, placementsOf, refusedWith, reportOfSchool, testDistrict } from '../testkit/district.ts';
import { submitAll } from '../testkit/story.ts';
import { refused, sampledDistrict } from '../testkit/verification.ts';
import { removeGraduate } from './graduate-remove.ts';

const { db } = await testDatabase();
const REPORT =
  'query ($id: ID!) { roundReport(id: $id) { graduates removed } graduateRollChanges(first: 5) { nodes { nameMasked reason } } }';

test('the row goes, a line with the masked name stays, the report counts it, and the line cannot be deleted', () =>
  rolledBack(db, async (tx) => {
    const { first, officer, round } = await testDistrict(tx, { graduates: 3 });
    await submitAll(tx, round, first);
    const [graduate] = first.graduates;
    done(await removeGraduate(tx, { graduate: graduate!, version: 1, reason: '休学,不在本届' }, by(officer, 'graduateRemove')));
    expect(await placementsOf(tx, round, first)).toHaveLength(2);
    expect(await tx.selectFrom('graduate_identity').select('graduate_id').where('graduate_id', '=', graduate!).execute()).toEqual([]);
    const report = await reportOfSchool(tx, round, first);
    const { data } = await ask<{ roundReport: object; graduateRollChanges: { nodes: object[] } }>(tx, first.clerk, REPORT, {
      id: Buffer.from(`RoundReport:${report.id}`).toString('base64url'),
    });
    expect(data.roundReport).toEqual({ graduates: 2, removed: 1 });
    expect(data.graduateRollChanges.nodes).toEqual([{ nameMasked: '甲*0', reason: '休学,不在本届' }]);
    expect((await auditOf(tx, 'graduate', graduate!)).at(-1)).toMatchObject({ after: null, reason: '休学,不在本届' });
    await expect(tx.deleteFrom('graduate_roll_change').execute()).rejects.toThrow(/kept/u);
  }));

test('not while a row is locked or under a decision, not in another version', () =>
  rolledBack(db, async (tx) => {
    const made = await sampledDistrict(tx);
    const { row } = await refused(tx, made);
    const remove = (id: string, version = 1) => removeGraduate(tx, { graduate: id, version, reason: '重复' }, by(made.officer));
    expect(refusedWith(await remove(row.graduate_id))).toBe('GRADUATE_LOCKED');
    const [other] = made.second.graduates;
    expect(refusedWith(await remove(other!, 2))).toBe('STALE_VERSION');
    await tx.updateTable('placement').set({ state: 'LOCKED' }).where('graduate_id', '=', other!).execute();
    expect(refusedWith(await remove(other!))).toBe('GRADUATE_LOCKED');
  }));

test('a row of the frame that is taken off the roll stays in the frame', () =>
  rolledBack(db, async (tx) => {
    const made = await sampledDistrict(tx);
    done(await removeGraduate(tx, { graduate: made.first.graduates[0]!, version: 1, reason: '重复' }, by(made.officer)));
    expect(await tx.selectFrom('placement_sample_row').select('id').execute()).toHaveLength(2);
  }));
