import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { returnPlacements } from './return.ts';
import { auditOf, by, done, openInbox, outboxTopics, refusedWith } from '../testkit/district.ts';
import { called, decisionOf, firstRow, refused, rowOf, sampledDistrict } from '../testkit/verification.ts';
import { refusePlacement } from './refuse.ts';

const { db } = await testDatabase();

test('a refused row goes to the school with the reason; its own state stays, and it cannot be sent back as well', () =>
  rolledBack(db, async (tx) => {
    const made = await sampledDistrict(tx);
    const { row, decision } = await refused(tx, made);
    expect(decision).toMatchObject({ state: 'REFUSED', refused_by: made.officer.id, appeal_until: '2026-12-04', version: 1 });
    expect(row.state).toBe('SUBMITTED');
    expect(await openInbox(tx, made.first)).toContain('placement.refused');
    expect((await auditOf(tx, 'placement', row.id)).at(-1)).toMatchObject({ reason: '本人说没有工作', after: { decision: 'REFUSED' } });
    expect(await outboxTopics(tx)).toContain('placement.decision.refused');
    const again = { rows: [{ id: row.id, version: row.version, reason: '请核对' }] };
    expect(refusedWith(await returnPlacements(tx, again, by(made.officer)))).toBe('DECISION_STANDS');
  }));

test('not without a failed check, not outside the sample, not twice, not on what somebody changed meanwhile', () =>
  rolledBack(db, async (tx) => {
    const made = await sampledDistrict(tx);
    const row = await firstRow(tx, made);
    const refuse = async () =>
      refusePlacement(tx, { placement: row.id, version: (await rowOf(tx, row.id)).version, reason: '不实' }, by(made.officer));
    expect(refusedWith(await refuse())).toBe('DECISION_NO_FAILED_CHECK');
    await called(tx, made, row.id);
    expect(refusedWith(await refusePlacement(tx, { placement: row.id, version: row.version, reason: '不实' }, by(made.officer)))).toBe(
      'STALE_VERSION',
    );
    done(await refuse());
    expect(refusedWith(await refuse())).toBe('DECISION_EXISTS');
    expect((await decisionOf(tx, row.id)).reason).toBe('不实');
  }));
