import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { testApp } from '../testkit/app.ts';
import { testDatabase } from '../testkit/database.ts';
import { TEST_PASSWORD, makePerson, makeUnit } from '../testkit/people.ts';
import { principalOfSession } from './auth-session.ts';
import { ensureSetUpSecret } from './auth-set-up.ts';
import { dayInChina } from '../context.ts';

const database = await testDatabase();
const { db } = database;
const { fastify, signIn, cookieOf, app, later } = await testApp(database);

const page = { 'x-requested-with': 'fuzhi' };
const valueOf = (cookie: string): string => cookie.slice(cookie.indexOf('=') + 1);
const principal = (cookie: string) => principalOfSession(db, valueOf(cookie), app.clock(), dayInChina(app.clock()));

test('an empty install is set up once, with the printed secret only', async () => {
  const secret = await ensureSetUpSecret(db);
  expect(secret).toMatch(/^[\w-]{24}$/u);
  const second = await ensureSetUpSecret(db);
  const payload = { secret: second, username: 'root', name: '系统管理员', password: 'a long enough one' };
  const send = (body: object) => fastify.inject({ method: 'POST', url: '/auth/set-up', headers: page, payload: body });
  expect((await send({ ...payload, secret })).statusCode).toBe(403);
  expect((await send({ ...payload, password: 'short' })).json()).toMatchObject({
    code: 'SET_UP_INPUT_INVALID',
    message: expect.stringContaining('密码'),
  });
  for (const password of ['root', 'the ROOT of all', 'uprooted trees fall'])
    expect((await send({ ...payload, password })).json()).toMatchObject({ code: 'SET_UP_INPUT_INVALID' });
  expect((await send({ ...payload, password: 'the ROOT of all' })).json()).toMatchObject({
    messageZh: '密码中含有用户名。',
    messageEn: 'The password contains the user name.',
    howToFix: '请换一个不含用户名的密码。',
  });
  expect((await fastify.inject('/auth/status')).json()).toEqual({ isDemo: false, needsSetUp: true });
  expect((await send(payload)).statusCode).toBe(204);
  expect((await send(payload)).statusCode).toBe(403);
  expect(await ensureSetUpSecret(db)).toBeNull();
  expect((await fastify.inject('/auth/status')).json()).toEqual({ isDemo: false, needsSetUp: false });
  const answer = await signIn('root', 'a long enough one');
  expect(answer.statusCode).toBe(204);
  expect(await db.selectFrom('access_grant').select('role').execute()).toEqual([{ role: 'ADMIN' }]);
});

const unit = await makeUnit(db, 'district');
const person = (name: string) => makePerson(db, name, [{ role: 'BUREAU_VOC', unit }]);

test('the cookie: HttpOnly, Lax, whole site; over https also Secure and __Host-', async () => {
  await person('cookie');
  const [plain] = [(await signIn('cookie')).headers['set-cookie']].flat();
  expect(plain).toMatch(/^fuzhi_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/u);
  const behind = await testApp(database, { trustProxy: true });
  const [secure] = [(await behind.signIn('cookie', TEST_PASSWORD, { 'x-forwarded-proto': 'https' })).headers['set-cookie']].flat();
  expect(secure).toMatch(/^__Host-fuzhi_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/u);
});

test('only a hash of the value is stored, and the answer holds the value nowhere else', async () => {
  await person('hashed');
  const answer = await signIn('hashed');
  const cookie = String([answer.headers['set-cookie']].flat()[0]).split(';', 1)[0] ?? '';
  const stored = await db.selectFrom('session').select('token').execute();
  expect(stored.map((row) => row.token)).toContain(createHash('sha256').update(valueOf(cookie)).digest('hex'));
  expect(JSON.stringify(stored)).not.toContain(valueOf(cookie));
  expect(answer.body).toBe('');
});

test('unknown, wrong, locked and disabled get the same answer', async () => {
  await person('wrong');
  await person('disabled');
  await db.updateTable('account').set({ disabled_at: new Date() }).where('username', '=', 'disabled').execute();
  const answers = [await signIn('nobody', 'whatever it is'), await signIn('wrong', 'whatever it is'), await signIn('disabled')];
  for (let at = 0; at < 5; at += 1) answers.push(await signIn('wrong', `wrong password ${at}`));
  answers.push(await signIn('wrong'));
  const bodies = answers.map((answer) => ({ status: answer.statusCode, ...answer.json<object>(), requestId: '' }));
  expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
  expect(bodies[0]).toMatchObject({ status: 401, code: 'SIGN_IN_REFUSED', messageZh: expect.any(String), messageEn: expect.any(String) });
  expect(answers.every((answer) => answer.headers['set-cookie'] === undefined)).toBe(true);
});

test('of 30 wrong tries at once five are evaluated; the lock opens after 15 minutes, and the fifth may still be right', async () => {
  const actor = await person('locked');
  await Promise.all(Array.from({ length: 30 }, (_, at) => signIn('locked', `guess number ${at}`)));
  const row = await db
    .selectFrom('account')
    .select(['failed_attempts', 'locked_until'])
    .where('id', '=', actor.id)
    .executeTakeFirstOrThrow();
  expect(row.failed_attempts).toBe(5);
  expect((await signIn('locked')).statusCode).toBe(401);
  const locks = await db
    .selectFrom('audit_entry')
    .select('id')
    .where('record_id', '=', actor.id)
    .where('operation', '=', 'signInLocked')
    .execute();
  expect(locks).toHaveLength(1);
  later(15 * 60_000 + 1000);
  expect((await signIn('locked')).statusCode).toBe(204);
  for (let at = 0; at < 4; at += 1) await signIn('locked', 'wrong once more');
  expect((await signIn('locked')).statusCode).toBe(204);
  expect(
    (await db.selectFrom('account').select('failed_attempts').where('id', '=', actor.id).executeTakeFirstOrThrow()).failed_attempts,
  ).toBe(0);
});

test('each sign-in is a new session, and the one whose cookie came along ends: nothing can be planted', async () => {
  await person('rotation');
  const first = await cookieOf('rotation');
  const answer = await signIn('rotation', TEST_PASSWORD, { cookie: first });
  const second = String([answer.headers['set-cookie']].flat()[0]).split(';', 1)[0] ?? '';
  expect(valueOf(second)).not.toBe(valueOf(first));
  expect(await principal(first)).toBeNull();
  expect((await principal(second))?.actor.name).toBe('测试rotation');
  const planted = `fuzhi_session=${'A'.repeat(43)}`;
  await signIn('rotation', TEST_PASSWORD, { cookie: planted });
  expect(await principal(planted)).toBeNull();
});

test('idle for 30 minutes, older than 12 hours, signed out, disabled: nobody', async () => {
  const actor = await person('ends');
  const idle = await cookieOf('ends');
  later(29 * 60_000);
  expect(await principal(idle)).not.toBeNull();
  later(31 * 60_000);
  expect(await principal(idle)).toBeNull();
  const long = await cookieOf('ends');
  for (let at = 0; at < 25; at += 1) {
    expect(await principal(long)).not.toBeNull();
    later(28 * 60_000);
  }
  later(20 * 60_000);
  expect(await principal(long)).toBeNull();
  const out = await cookieOf('ends');
  const answer = await fastify.inject({ method: 'POST', url: '/auth/sign-out', headers: { ...page, cookie: out } });
  expect(answer.statusCode).toBe(204);
  expect(answer.headers['set-cookie']).toContain('Max-Age=0');
  expect(await principal(out)).toBeNull();
  const disabled = await cookieOf('ends');
  await db.updateTable('account').set({ disabled_at: new Date() }).where('id', '=', actor.id).execute();
  expect(await principal(disabled)).toBeNull();
  const operations = await db.selectFrom('audit_entry').select('operation').where('record_id', '=', actor.id).execute();
  expect(operations.map((row) => row.operation).sort()).toEqual(['signIn', 'signIn', 'signIn', 'signIn', 'signOut']);
});

test('without our header, or from a foreign page, nothing is done', async () => {
  await person('foreign');
  const send = (headers: { [name: string]: string }) =>
    fastify.inject({ method: 'POST', url: '/auth/sign-in', headers, payload: { username: 'foreign', password: TEST_PASSWORD } });
  for (const headers of [
    {},
    { ...page, origin: 'https://evil.example' },
    { ...page, origin: 'null' },
    { ...page, 'sec-fetch-site': 'cross-site' },
  ]) {
    const answer = await send({ ...headers });
    expect(answer.statusCode).toBe(403);
    expect(answer.json()).toMatchObject({ code: 'FOREIGN_ORIGIN' });
    expect(answer.headers['set-cookie']).toBeUndefined();
  }
  expect((await send({ ...page, origin: 'http://localhost:80' })).statusCode).toBe(204);
});

test('odd bodies are refused with what to send', async () => {
  for (const payload of [
    '{}',
    '[]',
    '"x"',
    'null',
    JSON.stringify({ username: ['a'], password: { $ne: '' } }),
    JSON.stringify({ username: 'a', password: 'x'.repeat(201) }),
  ]) {
    const answer = await fastify.inject({
      method: 'POST',
      url: '/auth/sign-in',
      headers: { ...page, 'content-type': 'application/json', 'accept-language': 'en' },
      payload,
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ code: 'SIGN_IN_INPUT_INVALID', howToFix: 'Send JSON with username and password.' });
  }
});
