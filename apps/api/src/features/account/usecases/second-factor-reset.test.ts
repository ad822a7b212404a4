import { expect, test } from 'vitest';
import { openSession, principalOfSession } from '../../../platform/auth-session.ts';
import { testDatabase } from '../../../testkit/database.ts';
import { asCommand } from '../../../testkit/people.ts';
import { codeOf, inWorld, switchOn } from '../testkit/world.ts';
import { resetFactor } from './second-factor-reset.ts';

const { db } = await testDatabase();

test('an administrator lets in whoever lost the telephone, never himself, and never somebody who also stands above him', () =>
  inWorld(db, async (tx, world) => {
    const by = asCommand(world.adminA);
    expect(await codeOf(resetFactor(tx, { id: world.target.id }, by))).toBe('SECOND_FACTOR_OFF');
    await switchOn(tx, asCommand(world.target));
    const session = await openSession(tx, { accountId: world.target.id, ipAddress: null, userAgent: null, now: by.now });
    expect(await codeOf(resetFactor(tx, { id: world.target.id }, by))).toBe('ok');
    expect(await principalOfSession(tx, session.value, by.now, by.today)).toBeNull();
    await switchOn(tx, by);
    expect(await codeOf(resetFactor(tx, { id: world.adminA.id }, by))).toBe('ACCOUNT_IS_ONESELF');
    await switchOn(tx, asCommand(world.both));
    expect(await codeOf(resetFactor(tx, { id: world.both.id }, by))).toBe('FORBIDDEN');
  }));
