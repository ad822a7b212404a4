import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { auditOf, by, done, outboxTopics, refusedWith, testDistrict } from '../../placement/testkit/district.ts';
import { AN_ORDER, agreementOf, anAgreement } from '../testkit/records.ts';
import { employerOf, insertEmployer } from '../testkit/story.ts';
import { cancelAgreement, confirmAgreement, endAgreement } from './agreement-decide.ts';
import { createAgreement, editAgreement } from './agreement-save.ts';
import { verifyEmployer } from './employer-decide.ts';

const { db } = await testDatabase();
const reason = '企业搬迁';

test('an employer is verified before its agreement is confirmed, and then is active', () =>
  rolledBack(db, async (tx) => {
    const { first, officer } = await testDistrict(tx, { open: false });
    const id = await anAgreement(tx, first);
    expect(refusedWith(await confirmAgreement(tx, { id, version: 1 }, by(officer)))).toBe('EMPLOYER_NOT_VERIFIED');
    const { employer_id } = await agreementOf(tx, id);
    done(await verifyEmployer(tx, { id: employer_id, version: 1 }, by(officer)));
    done(await confirmAgreement(tx, { id, version: 1 }, by(officer, 'cooperationConfirm')));
    expect(await agreementOf(tx, id)).toMatchObject({
      state: 'CONFIRMED',
      confirmed_by: officer.id,
      version: 2,
    });
    expect((await employerOf(tx, employer_id)).status).toBe('ACTIVE');
    expect(refusedWith(await editAgreement(tx, { id, version: 2, students: 1 }, by(first.clerk)))).toBe('COOPERATION_ACTION_IMPOSSIBLE');
    expect(await outboxTopics(tx)).toEqual(['cooperation.created', 'employer.verified', 'employer.activated', 'cooperation.confirmed']);
  }));

test('an early end frees the days after it; a cancelled one frees all', () =>
  rolledBack(db, async (tx) => {
    const { first, officer } = await testDistrict(tx, { open: false });
    await insertEmployer(tx);
    const id = await anAgreement(tx, first);
    done(await confirmAgreement(tx, { id, version: 1 }, by(officer)));
    done(await endAgreement(tx, { id, version: 2, endedOn: '2026-06-30', reason }, by(first.clerk)));
    expect(await agreementOf(tx, id)).toMatchObject({
      state: 'ENDED',
      ended_on: '2026-06-30',
      state_reason: reason,
    });
    const next = await createAgreement(tx, { school: first.id, ...AN_ORDER, from: '2026-07-01' }, by(first.clerk));
    const nextId = done(next).id;
    done(await cancelAgreement(tx, { id: nextId, version: 1, reason }, by(first.clerk)));
    expect((await auditOf(tx, 'cooperation', nextId)).at(-1)).toMatchObject({
      after: { state: 'CANCELLED' },
      reason,
    });
    done(await createAgreement(tx, { school: first.id, ...AN_ORDER, from: '2026-07-01' }, by(first.clerk)));
  }));

test('the school calls off its draft, not what the bureau has confirmed', () =>
  rolledBack(db, async (tx) => {
    const { first, officer } = await testDistrict(tx, { open: false });
    await insertEmployer(tx);
    const id = await anAgreement(tx, first);
    done(await confirmAgreement(tx, { id, version: 1 }, by(officer)));
    expect(refusedWith(await cancelAgreement(tx, { id, version: 2, reason }, by(first.clerk)))).toBe('FORBIDDEN');
    done(await cancelAgreement(tx, { id, version: 2, reason }, by(officer)));
    expect(refusedWith(await cancelAgreement(tx, { id, version: 2, reason }, by(officer)))).toBe('STALE_VERSION');
    expect(refusedWith(await endAgreement(tx, { id, version: 3, endedOn: '2026-06-30', reason }, by(officer)))).toBe(
      'COOPERATION_ACTION_IMPOSSIBLE',
    );
  }));
