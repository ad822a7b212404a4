import { expect, test } from 'vitest';
import { oneTimePassword } from '../../../platform/auth-password.ts';
import { testDatabase } from '../../../testkit/database.ts';
import { asCommand } from '../../../testkit/people.ts';
import { codeOf, inWorld } from '../testkit/world.ts';
import { createAccount } from './create.ts';
import { changePassword } from './password-change.ts';

const { db } = await testDatabase();

test('a new account has a one-time password, its role, and a trail; a taken name is refused', () =>
  inWorld(db, async (tx, world) => {
    const by = asCommand(world.root, 'accountCreate');
    const input = { username: 'fresh', name: '赵芳', role: 'VOC_CLERK', orgUnit: world.schoolA.id };
    const made = await createAccount(tx, input, by);
    if (!made.ok) throw new Error(made.error.code);
    expect(made.value.oneTimePassword).toMatch(/^(?:[A-Za-z2-9]{4}-){3}[A-Za-z2-9]{4}$/u);
    const row = await tx.selectFrom('account').selectAll().where('id', '=', made.value.accountId).executeTakeFirstOrThrow();
    expect(row).toMatchObject({ must_change_password: true, name_initials: 'zf', version: 1 });
    const stored = await tx.selectFrom('credential').select('password').where('account_id', '=', row.id).executeTakeFirstOrThrow();
    expect(stored.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/u);
    const trail = await tx
      .selectFrom('audit_entry')
      .select(['noun', 'operation', 'after'])
      .where('request_id', '=', by.requestId)
      .execute();
    expect(trail.map((entry) => entry.noun).sort()).toEqual(['account', 'grant']);
    expect(JSON.stringify(trail)).not.toContain(made.value.oneTimePassword);
    expect(await codeOf(createAccount(tx, input, by))).toBe('ACCOUNT_USERNAME_TAKEN');
    expect(await codeOf(createAccount(tx, { ...input, username: 'other', role: 'BUREAU_VOC' }, by))).toBe('ROLE_MISPLACED');
  }));

test('the user name is in no password of a new account: not in the one it is given, not in the one it sets', () =>
  inWorld(db, async (tx, world) => {
    // two letters: one draw in sixty has them somewhere
    for (let at = 0; at < 1000; at += 1) expect(oneTimePassword('ab').toLowerCase()).not.toContain('ab');
    const input = { username: 'lixia', name: '李夏', role: 'VOC_CLERK', orgUnit: world.schoolA.id };
    const made = await createAccount(tx, input, asCommand(world.root, 'accountCreate'));
    if (!made.ok) throw new Error(made.error.code);
    const { accountId, oneTimePassword: current } = made.value;
    const own = { ...asCommand(world.target, 'passwordChange'), accountId };
    for (const next of ['lixia-lixia', 'in summer LiXia sings', 'abclixiadef1'])
      expect(await changePassword(tx, { current, next }, own)).toMatchObject({
        ok: false,
        error: { code: 'ACCOUNT_PASSWORD_REFUSED', field: 'next', message: { zh: '密码中含有用户名。' } },
      });
    expect(await codeOf(changePassword(tx, { current, next: 'in summer she sings' }, own))).toBe('ok');
  }));
