import { expect, test } from 'vitest';
import { openSession, principalOfSession } from '../../../platform/auth-session.ts';
import { testDatabase } from '../../../testkit/database.ts';
import { TEST_PASSWORD, asCommand, makePerson } from '../../../testkit/people.ts';
import { grantOf, inWorld } from '../testkit/world.ts';
import { createAccount } from './create.ts';
import { disableAccount } from './disable.ts';
import { addGrant } from './grant-add.ts';
import { finishGrant } from './grant-end.ts';
import { changePassword } from './password-change.ts';
import { resetPassword } from './password-reset.ts';
import { makeToken } from './token-create.ts';
import { changeAccount } from './update.ts';
import { saveView } from './view-save.ts';

const { db } = await testDatabase();
const code = async (result: Promise<{ ok: boolean; error?: { code: string } }>) => (await result).error?.code ?? 'ok';

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
    expect(await code(createAccount(tx, input, by))).toBe('ACCOUNT_USERNAME_TAKEN');
    expect(await code(createAccount(tx, { ...input, username: 'other', role: 'BUREAU_VOC' }, by))).toBe('ROLE_MISPLACED');
  }));

test('nobody disables himself, and the last administrator of a unit stays', () =>
  inWorld(db, async (tx, world) => {
    const by = asCommand(world.root);
    expect(await code(disableAccount(tx, { id: world.root.id }, by))).toBe('ACCOUNT_IS_ONESELF');
    expect(await code(finishGrant(tx, await grantOf(tx, world.root.id), by))).toBe('LAST_ADMINISTRATOR');
    // the district's administrator covers the school
    expect(await code(finishGrant(tx, await grantOf(tx, world.adminA.id), by))).toBe('ok');
    const second = await makePerson(tx, 'second', [{ role: 'ADMIN', unit: world.district }]);
    expect(await code(finishGrant(tx, await grantOf(tx, world.root.id), by))).toBe('ok');
    expect(await code(disableAccount(tx, { id: second.id }, by))).toBe('LAST_ADMINISTRATOR');
  }));

test('whoever keeps a school cannot take over an account that also stands above it', () =>
  inWorld(db, async (tx, world) => {
    const by = asCommand(world.adminA);
    expect(await code(resetPassword(tx, { id: world.both.id }, by))).toBe('FORBIDDEN');
    expect(await code(disableAccount(tx, { id: world.both.id }, by))).toBe('FORBIDDEN');
    expect(await code(resetPassword(tx, { id: world.both.id }, asCommand(world.root)))).toBe('ok');
  }));

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
    expect(await code(changePassword(tx, { current: TEST_PASSWORD, next: 'a new long one' }, own))).toBe('ACCOUNT_PASSWORD_WRONG');
    const { oneTimePassword } = reset.value;
    expect(await code(changePassword(tx, { current: oneTimePassword, next: oneTimePassword }, own))).toBe('ACCOUNT_PASSWORD_REFUSED');
    expect(await code(changePassword(tx, { current: oneTimePassword, next: 'target123' }, own))).toBe('ACCOUNT_PASSWORD_REFUSED');
    const changed = await changePassword(tx, { current: oneTimePassword, next: 'a new long one' }, own);
    if (!changed.ok || changed.value.session === null) throw new Error('not changed');
    expect(await principalOfSession(tx, fresh.value, by.now, by.today)).toBeNull();
    expect(await principalOfSession(tx, other.value, by.now, by.today)).toBeNull();
    expect(await principalOfSession(tx, changed.value.session, by.now, by.today)).toMatchObject({
      mustChangePassword: false,
      actor: { grants: [{ role: 'VOC_CLERK' }] },
    });
  }));

test('a grant holds and ends with the next request', () =>
  inWorld(db, async (tx, world) => {
    const by = asCommand(world.root);
    const session = await openSession(tx, { accountId: world.target.id, ipAddress: null, userAgent: null, now: by.now });
    const roles = async () => (await principalOfSession(tx, session.value, by.now, by.today))?.actor.grants.map((grant) => grant.role);
    const grant = { account: world.target.id, role: 'PRINCIPAL', orgUnit: world.schoolA.id };
    const added = await addGrant(tx, grant, by);
    if (!added.ok) throw new Error(added.error.code);
    expect(await roles()).toEqual(['VOC_CLERK', 'PRINCIPAL']);
    expect(await code(addGrant(tx, grant, by))).toBe('GRANT_OVERLAPS');
    expect(await code(addGrant(tx, { ...grant, validFrom: '2026-12-01', validTo: '2026-11-30' }, by))).toBe('GRANT_DATES_REVERSED');
    expect(await code(finishGrant(tx, { id: added.value.id, version: 2 }, by))).toBe('STALE_VERSION');
    expect(await code(finishGrant(tx, { id: added.value.id, version: 1 }, by))).toBe('ok');
    expect(await roles()).toEqual(['VOC_CLERK']);
    expect(await code(finishGrant(tx, await grantOf(tx, world.target.id), by))).toBe('ok');
    expect(await roles()).toEqual([]);
    expect(await code(finishGrant(tx, await grantOf(tx, world.target.id), by))).toBe('GRANT_ENDED');
  }));

test('a stale version is refused; a token ends within a year; a view has one name', () =>
  inWorld(db, async (tx, world) => {
    const by = asCommand(world.root);
    expect(await code(changeAccount(tx, { id: world.target.id, version: 1, name: '一' }, by))).toBe('ok');
    expect(await code(changeAccount(tx, { id: world.target.id, version: 1, name: '二' }, by))).toBe('STALE_VERSION');
    const token = { name: '对接', orgUnit: world.schoolA.id, scopes: ['placement:read'] };
    for (const expiresOn of ['2026-11-24', '2020-01-01', '2028-01-01']) {
      expect(await code(makeToken(tx, { ...token, expiresOn }, by))).toBe('TOKEN_EXPIRY');
    }
    const view = { list: 'placements', name: '我的', state: { columns: ['name'] } };
    expect(await code(saveView(tx, view, by))).toBe('ok');
    expect(await code(saveView(tx, view, by))).toBe('VIEW_NAME_TAKEN');
    expect(await code(saveView(tx, { ...view, name: '大', state: { x: 'x'.repeat(9000) } }, by))).toBe('VIEW_TOO_LARGE');
  }));
