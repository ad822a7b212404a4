import { expect, test } from 'vitest';
import { openSession, principalOfSession } from '../../../platform/auth-session.ts';
import { testDatabase } from '../../../testkit/database.ts';
import { asCommand } from '../../../testkit/people.ts';
import { codeOf, inWorld } from '../testkit/world.ts';
import { changePassword } from './password-change.ts';
import { resetPassword } from './password-reset.ts';

const { db } = await testDatabase();

test('a reset ends all sessions; a one-time password opens nothing but its own replacement', () =>
  inWorld(db, async (tx, world) => {
    const by = asCommand(world.root);
    const open = () => openSession(tx, { accountId: world.target.id, ipAddress: null, userAgent: null, now: by.now });
    const old = await open();
    const reset = await resetPassword(tx, { id: world.target.id }, by);
    if (!reset.ok) throw new Error(reset.error.code);
    expect(await principalOfSession(tx, old.value, by.now, by.today)).toBeNull();
    const fresh = await open();
    expect(await principalOfSession(tx, fresh.value, by.now, by.today)).toMatchObject({ mustChangePassword: true, actor: { grants: [] } });
    const own = asCommand(world.target, 'passwordChange', { sessionId: fresh.id });
    const other = await open();
    const { oneTimePassword } = reset.value;
    expect(await codeOf(changePassword(tx, { current: oneTimePassword, next: oneTimePassword }, own))).toBe('ACCOUNT_PASSWORD_REFUSED');
    expect(await codeOf(changePassword(tx, { current: oneTimePassword, next: 'target123' }, own))).toBe('ACCOUNT_PASSWORD_REFUSED');
    const changed = await changePassword(tx, { current: oneTimePassword, next: 'a new long one' }, own);
    if (!changed.ok || changed.value.session === null) throw new Error('not changed');
    expect(await principalOfSession(tx, fresh.value, by.now, by.today)).toBeNull();
    expect(await principalOfSession(tx, other.value, by.now, by.today)).toBeNull();
    expect(await principalOfSession(tx, changed.value.session, by.now, by.today)).toMatchObject({
      mustChangePassword: false,
      actor: { grants: [{ role: 'VOC_CLERK' }] },
    });
  }));
