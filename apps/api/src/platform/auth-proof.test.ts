import { expect, test } from 'vitest';
import { testDatabase } from '../testkit/database.ts';
import { TEST_PASSWORD, makePerson, makeUnit, testKeys } from '../testkit/people.ts';
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
