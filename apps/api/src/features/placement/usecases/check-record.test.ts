import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { auditOf, by, done, outboxTopics, refusedWith, TODAY } from '../testkit/district.ts';
import { called, firstRow, rowOf, sampledDistrict } from '../testkit/verification.ts';
import { recordCheck } from './check-record.ts';

const { db } = await testDatabase();

test('who was called, when and what came of it is kept; the same channel again replaces, another one stands beside it', () =>
  rolledBack(db, async (tx) => {
    const made = await sampledDistrict(tx);
    const row = await firstRow(tx, made);
    await called(tx, made, row.id, 'NOT_DONE');
    await called(tx, made, row.id, 'PASSED');
    const { version } = await rowOf(tx, row.id);
    const visit = { placement: row.id, version, kind: 'C3', channel: 'PHONE_EMPLOYER', contact: 'EMPLOYER', result: 'FAILED' } as const;
    done(
      await recordCheck(
        tx,
        { ...visit, checkedOn: '2026-11-20', note: '单位说没有这个人，电话 19900000001' },
        by(made.officer, 'placementCheckRecord'),
      ),
    );
    const kept = await tx.selectFrom('placement_check').selectAll().where('placement_id', '=', row.id).orderBy('channel').execute();
    expect(kept.map((each) => [each.channel, each.contact, each.result, each.checked_by])).toEqual([
      ['PHONE_EMPLOYER', 'EMPLOYER', 'FAILED', made.officer.id],
      ['PHONE_GRADUATE', 'SELF', 'PASSED', made.officer.id],
    ]);
    expect(kept[0]?.checked_at?.toISOString()).toBe('2026-11-20T04:00:00.000Z');
    // what was said stays out of the trail and the events
    const trail = await auditOf(tx, 'placement', row.id);
    expect(JSON.stringify(trail.map(({ before, after }) => ({ before, after })))).not.toContain('19900000001');
    expect(await outboxTopics(tx)).toContain('placement.checked');
  }));

test('a check of tomorrow is refused, and so is one on a row that somebody changed meanwhile', () =>
  rolledBack(db, async (tx) => {
    const made = await sampledDistrict(tx);
    const { id, version } = await firstRow(tx, made);
    const check = { placement: id, version, kind: 'C2', channel: 'OFFICE', result: 'PASSED' } as const;
    expect(refusedWith(await recordCheck(tx, { ...check, checkedOn: '2026-11-25' }, by(made.officer)))).toBe('CHECK_IN_FUTURE');
    expect(refusedWith(await recordCheck(tx, { ...check, version: version + 1, checkedOn: TODAY }, by(made.officer)))).toBe(
      'STALE_VERSION',
    );
  }));
