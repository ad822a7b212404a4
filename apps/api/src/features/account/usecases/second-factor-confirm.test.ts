import { expect, test } from 'vitest';
import { codeAt } from '../../../platform/auth-second-factor.ts';
import { openSession, principalOfSession } from '../../../platform/auth-session.ts';
import { testDatabase } from '../../../testkit/database.ts';
import { asCommand } from '../../../testkit/people.ts';
import { codeOf, inWorld } from '../testkit/world.ts';
import { confirmFactor } from './second-factor-confirm.ts';
import { enrolFactor } from './second-factor-enrol.ts';

const { db } = await testDatabase();

test('a wrong code switches nothing on; the right one ends all other sessions and gives this one a new value', () =>
  inWorld(db, async (tx, world) => {
    const { now, today } = asCommand(world.target);
    const open = () => openSession(tx, { accountId: world.target.id, ipAddress: null, userAgent: null, now });
    const [own, other] = [await open(), await open()];
    const by = asCommand(world.target, 'secondFactorConfirm', { sessionId: own.id });
    expect(await codeOf(confirmFactor(tx, { code: '123456' }, by))).toBe('SECOND_FACTOR_WRONG');
    const enrolled = await enrolFactor(tx, {}, by);
    if (!enrolled.ok) throw new Error(enrolled.error.code);
    const code = codeAt(enrolled.value.secret, now);
    expect(await codeOf(confirmFactor(tx, { code: code === '000000' ? '000001' : '000000' }, by))).toBe('SECOND_FACTOR_WRONG');
    expect(await principalOfSession(tx, other.value, now, today)).not.toBeNull();
    const confirmed = await confirmFactor(tx, { code }, by);
    if (!confirmed.ok || confirmed.value.session === null) throw new Error('not confirmed');
    expect(confirmed.value.backupCodes).toHaveLength(10);
    expect(await principalOfSession(tx, other.value, now, today)).toBeNull();
    expect(await principalOfSession(tx, own.value, now, today)).toBeNull();
    expect(await principalOfSession(tx, confirmed.value.session, now, today)).not.toBeNull();
    expect(await codeOf(confirmFactor(tx, { code }, by))).toBe('SECOND_FACTOR_ON');
  }));
