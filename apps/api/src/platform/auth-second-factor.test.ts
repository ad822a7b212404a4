import { expect, test } from 'vitest';
import { testApp } from '../testkit/app.ts';
import { testDatabase } from '../testkit/database.ts';
import { TEST_PASSWORD, makePerson, makeUnit, testKeys } from '../testkit/people.ts';
import { codeAt, confirmSecondFactor, enrolSecondFactor, stepOfCode } from './auth-second-factor.ts';
import { inTransaction } from './transaction.ts';
import { ok } from '@fuzhi/domain/kernel/result.ts';

const database = await testDatabase();
const { db } = database;
const server = await testApp(database);
const unit = await makeUnit(db, 'district');

/** An account with one-time codes switched on a minute ago. */
const person = async (name: string) => {
  const { id } = await makePerson(db, name, [{ role: 'BUREAU_VOC', unit }]);
  const { secret } = await enrolSecondFactor(db as never, testKeys, { id, username: name });
  const before = new Date(server.app.clock().getTime() - 60_000);
  const done = await inTransaction(db, async (tx) => ok(await confirmSecondFactor(tx, testKeys, id, codeAt(secret, before), before)));
  if (!done.ok || done.value === null) throw new Error('not confirmed');
  return { id, secret, backupCodes: done.value, code: () => codeAt(secret, server.app.clock()) };
};
const signIn = (username: string, code?: string, password = TEST_PASSWORD) =>
  server.fastify.inject({
    method: 'POST',
    url: '/auth/sign-in',
    headers: { 'x-requested-with': 'fuzhi' },
    payload: { username, password, ...(code === undefined ? {} : { code }) },
  });
const statuses = async (tries: Promise<{ statusCode: number }>[]) =>
  (await Promise.all(tries)).map((answer) => answer.statusCode).toSorted((a, b) => a - b);

test('codes are those of RFC 6238, appendix B', () => {
  // '12345678901234567890' in base32; the RFC prints eight digits, of which six are shown
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  const vectors: readonly [seconds: number, code: string][] = [
    [59, '94287082'],
    [1_111_111_109, '07081804'],
    [1_111_111_111, '14050471'],
    [1_234_567_890, '89005924'],
    [2_000_000_000, '69279037'],
    [20_000_000_000, '65353130'],
  ];
  for (const [seconds, code] of vectors) {
    const at = new Date(seconds * 1000);
    expect(codeAt(secret, at)).toBe(code.slice(2));
    expect(stepOfCode(secret, code.slice(2), at)).toBe(Math.floor(seconds / 30));
  }
});

test('a code holds for its half minute and one before and after; nothing else is a code', () => {
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  const code = codeAt(secret, new Date(59_000));
  const steps = [0, 29, 30, 59, 60, 89, 90, 119].map((seconds) => stepOfCode(secret, code, new Date(seconds * 1000)));
  expect(steps).toEqual([1, 1, 1, 1, 1, 1, null, null]);
  for (const text of ['', '28708', '2870822', ' 28708', '28708a', '287082']) {
    expect(stepOfCode(secret, text, new Date(59_000))).toBe(text === '287082' ? 1 : null);
  }
});

test('the password alone opens nothing; with the code it does, and neither secret nor codes are stored in plain', async () => {
  const one = await person('two-steps');
  const half = await signIn('two-steps');
  expect({ status: half.statusCode, ...half.json<object>() }).toMatchObject({ status: 401, code: 'SECOND_FACTOR_REQUIRED' });
  expect(half.headers['set-cookie']).toBeUndefined();
  expect((await signIn('two-steps', one.code(), 'a wrong password')).json()).toMatchObject({ code: 'SIGN_IN_REFUSED' });
  expect((await signIn('two-steps', ` ${one.code().slice(0, 3)} ${one.code().slice(3)}`)).statusCode).toBe(204);
  const stored = JSON.stringify(await db.selectFrom('two_factor').select(['secret', 'backup_codes']).execute());
  for (const text of [one.secret, ...one.backupCodes, ...one.backupCodes.map((code) => code.replace('-', ''))])
    expect(stored).not.toContain(text);
});

test('a code works once: of five who send it at the same moment one gets in, and it stays used in every process', async () => {
  const one = await person('replay');
  const code = one.code();
  expect(await statuses(Array.from({ length: 5 }, () => signIn('replay', code)))).toEqual([204, 401, 401, 401, 401]);
  server.later(15 * 60_000 + 1000);
  const other = await testApp(database);
  other.later(15 * 60_000 + 1000);
  const next = one.code();
  expect((await signIn('replay', next)).statusCode).toBe(204);
  const again = await other.fastify.inject({
    method: 'POST',
    url: '/auth/sign-in',
    headers: { 'x-requested-with': 'fuzhi' },
    payload: { username: 'replay', password: TEST_PASSWORD, code: next },
  });
  expect(again.statusCode).toBe(401);
});

test('a code older than the last one used is worth nothing, though its half minute is not over', async () => {
  const one = await person('older');
  const now = server.app.clock().getTime();
  const [before, after] = [codeAt(one.secret, new Date(now - 30_000)), codeAt(one.secret, new Date(now + 30_000))];
  expect((await signIn('older', after)).statusCode).toBe(204);
  expect((await signIn('older', before)).statusCode).toBe(401);
});

test('a backup code works once, however it is typed', async () => {
  const one = await person('backup');
  const [first = '', second = ''] = one.backupCodes;
  expect(new Set(one.backupCodes).size).toBe(10);
  expect(await statuses(Array.from({ length: 4 }, () => signIn('backup', first)))).toEqual([204, 401, 401, 401]);
  expect((await signIn('backup', second.toUpperCase().replace('-', ' '))).statusCode).toBe(204);
  expect((await signIn('backup', second)).statusCode).toBe(401);
  // one person's code is nobody else's
  await person('backup-other');
  expect((await signIn('backup-other', one.backupCodes[2])).statusCode).toBe(401);
});

test('of 30 wrong codes at once five are looked at, and the right one does not help after that', async () => {
  const one = await person('guess');
  const wrong = Array.from({ length: 30 }, (_, at) => String(at).padStart(6, '0')).filter((code) => code !== one.code());
  await Promise.all(wrong.map((code) => signIn('guess', code)));
  const row = await db.selectFrom('account').select('failed_attempts').where('id', '=', one.id).executeTakeFirstOrThrow();
  expect(row.failed_attempts).toBe(5);
  expect((await signIn('guess', one.code())).json()).toMatchObject({ code: 'SIGN_IN_REFUSED' });
  server.later(15 * 60_000 + 1000);
  expect((await signIn('guess', one.code())).statusCode).toBe(204);
});

test('asking for the code by the password alone gives no wrong code back', async () => {
  const one = await person('alternate');
  for (let at = 0; at < 4; at += 1) {
    expect((await signIn('alternate', '000000')).statusCode).toBe(401);
    expect((await signIn('alternate')).json()).toMatchObject({ code: 'SECOND_FACTOR_REQUIRED' });
  }
  await signIn('alternate', '000001');
  expect((await signIn('alternate', one.code())).statusCode).toBe(401);
});
