import { expect, test } from 'vitest';
import { openSession, principalOfSession } from '../../../platform/auth-session.ts';
import { testDatabase } from '../../../testkit/database.ts';
import { asCommand } from '../../../testkit/people.ts';
import { codeOf, inWorld, switchOn } from '../testkit/world.ts';
import { disableFactor } from './second-factor-disable.ts';

const { db } = await testDatabase();

test('forgets key and backup codes, ends all other sessions, and says so when there is nothing to switch off', () =>
  inWorld(db, async (tx, world) => {
    const { now, today } = asCommand(world.target);
    expect(await codeOf(disableFactor(tx, {}, asCommand(world.target)))).toBe('SECOND_FACTOR_OFF');
    await switchOn(tx, asCommand(world.target));
    const open = () => openSession(tx, { accountId: world.target.id, ipAddress: null, userAgent: null, now });
    const [own, other] = [await open(), await open()];
    const off = await disableFactor(tx, {}, asCommand(world.target, 'secondFactorDisable', { sessionId: own.id }));
    if (!off.ok || off.value.session === null) throw new Error('still on');
    expect(await tx.selectFrom('two_factor').select('id').where('account_id', '=', world.target.id).execute()).toEqual([]);
    expect(await principalOfSession(tx, other.value, now, today)).toBeNull();
    expect(await principalOfSession(tx, off.value.session, now, today)).not.toBeNull();
  }));
