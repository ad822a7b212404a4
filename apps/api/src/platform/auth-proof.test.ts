import { expect, test } from 'vitest';
import { testDatabase } from '../testkit/database.ts';
import { TEST_PASSWORD, makePerson, makeUnit, testKeys } from '../testkit/people.ts';
import { hashPassword } from './auth-password.ts';
import { checkProof } from './auth-proof.ts';
import { newId } from './id.ts';

const { db } = await testDatabase();
const unit = await makeUnit(db, 'district');
const start = new Date('2026-11-24T02:00:00Z');
const prove = async (id: string, password: string, now = start) => {
  const outcome = await checkProof({ db, keys: testKeys }, id, { password }, { requestId: newId(), now, ipAddress: null });
  return outcome.ok ? 'ok' : outcome.error.code;
};

test('of 30 wrong passwords at once five are looked at; then even the right one proves nothing for 15 minutes', async () => {
  const { id } = await makePerson(db, 'proof', [{ role: 'BUREAU_VOC', unit }]);
  const codes = await Promise.all(Array.from({ length: 30 }, (_, at) => prove(id, `guess number ${at}`)));
  expect(codes.filter((code) => code === 'ACCOUNT_PASSWORD_WRONG')).toHaveLength(5);
  expect(codes.filter((code) => code === 'ACCOUNT_LOCKED')).toHaveLength(25);
  expect(await prove(id, TEST_PASSWORD)).toBe('ACCOUNT_LOCKED');
  const locks = await db
    .selectFrom('audit_entry')
    .select('id')
    .where('record_id', '=', id)
    .where('operation', '=', 'signInLocked')
    .execute();
  expect(locks).toHaveLength(1);
  expect(await prove(id, TEST_PASSWORD, new Date(start.getTime() + 15 * 60_000 + 1000))).toBe('ok');
});

test('a right one is not counted, and takes back no wrong one', async () => {
  const { id } = await makePerson(db, 'proof-right', [{ role: 'BUREAU_VOC', unit }]);
  for (let at = 0; at < 6; at += 1) expect(await prove(id, TEST_PASSWORD)).toBe('ok');
  for (let at = 0; at < 4; at += 1) {
    expect(await prove(id, 'wrong once more')).toBe('ACCOUNT_PASSWORD_WRONG');
    expect(await prove(id, TEST_PASSWORD)).toBe('ok');
  }
  expect(await prove(id, 'wrong once more')).toBe('ACCOUNT_PASSWORD_WRONG');
  expect(await prove(id, TEST_PASSWORD)).toBe('ACCOUNT_LOCKED');
});

test('when too many checks wait, the try is refused as such and not counted', async () => {
  const { id } = await makePerson(db, 'proof-busy', [{ role: 'BUREAU_VOC', unit }]);
  // two at work and 200 in the queue, each coming back as soon as it is served
  let isOpen = true;
  const crowd = Array.from({ length: 202 }, async () => {
    while (isOpen) await hashPassword('somebody else');
  });
  expect(await prove(id, TEST_PASSWORD)).toBe('SIGN_IN_BUSY');
  const row = await db.selectFrom('account').select(['failed_attempts', 'locked_until']).where('id', '=', id).executeTakeFirstOrThrow();
  expect(row).toEqual({ failed_attempts: 0, locked_until: null });
  isOpen = false;
  await Promise.all(crowd);
  expect(await prove(id, TEST_PASSWORD)).toBe('ok');
}, 60_000);
