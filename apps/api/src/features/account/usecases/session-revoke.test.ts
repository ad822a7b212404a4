import { expect, test } from 'vitest';
import { openSession, principalOfSession } from '../../../platform/auth-session.ts';
import { testDatabase } from '../../../testkit/database.ts';
import { asCommand } from '../../../testkit/people.ts';
import { codeOf, inWorld } from '../testkit/world.ts';
import { revokeSession } from './session-revoke.ts';

const { db } = await testDatabase();

test('the session is refused from now on; the answer says whether it was the asking one', () =>
  inWorld(db, async (tx, world) => {
    const by = asCommand(world.target);
    const open = () => openSession(tx, { accountId: world.target.id, ipAddress: null, userAgent: null, now: by.now });
    const [here, there] = [await open(), await open()];
    const asking = { ...by, sessionId: here.id };
    expect(await revokeSession(tx, { id: there.id }, asking)).toEqual({ ok: true, value: { count: 1, own: false } });
    expect(await principalOfSession(tx, there.value, by.now, by.today)).toBeNull();
    expect(await revokeSession(tx, { id: here.id }, asking)).toEqual({ ok: true, value: { count: 1, own: true } });
    expect(await codeOf(revokeSession(tx, { id: here.id }, asking))).toBe('NOT_FOUND');
  }));
