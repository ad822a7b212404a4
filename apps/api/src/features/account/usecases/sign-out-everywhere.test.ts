import { expect, test } from 'vitest';
import { openSession, principalOfSession } from '../../../platform/auth-session.ts';
import { testDatabase } from '../../../testkit/database.ts';
import { asCommand } from '../../../testkit/people.ts';
import { inWorld } from '../testkit/world.ts';
import { signOutEverywhere } from './sign-out-everywhere.ts';

const { db } = await testDatabase();

test('all sessions of the account end, nobody else’s', () =>
  inWorld(db, async (tx, world) => {
    const by = asCommand(world.root);
    const open = (accountId: string) => openSession(tx, { accountId, ipAddress: null, userAgent: null, now: by.now });
    const [one, two, other] = [await open(world.target.id), await open(world.target.id), await open(world.bureau.id)];
    expect(await signOutEverywhere(tx, { account: world.target.id }, by)).toEqual({ ok: true, value: { count: 2, own: false } });
    const alive = await Promise.all([one, two, other].map((session) => principalOfSession(tx, session.value, by.now, by.today)));
    expect(alive.map((principal) => principal !== null)).toEqual([false, false, true]);
  }));
