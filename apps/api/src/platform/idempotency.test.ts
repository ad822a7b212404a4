import { ok } from '@fuzhi/domain/kernel/result.ts';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../testkit/database.ts';
import { newId } from './id.ts';
import { type KeyClaim, bodyHash, claimKey, forgetOldKeys, keepResponse } from './idempotency.ts';
import { emit } from './outbox.ts';
import { inTransaction } from './transaction.ts';

const { db } = await testDatabase();

const once = (principal: string, key: string, body: unknown, effect: string, answer: unknown) =>
  inTransaction<{ kind: 'DONE' } | KeyClaim>(db, async (tx) => {
    const claim = await claimKey(tx, principal, key, bodyHash('test', body));
    if (claim.kind !== 'FRESH') return ok(claim);
    await emit(tx, { now: new Date() }, { topic: 'test.happened', noun: effect, recordId: newId(), payload: { at: new Date(0), fen: 5n } });
    await keepResponse(tx, principal, key, answer);
    return ok({ kind: 'DONE' });
  });
const effects = async (noun: string) => (await db.selectFrom('outbox_event').select('id').where('noun', '=', noun).execute()).length;

test('twenty at once: one effect, and the others get its answer', async () => {
  const principal = newId();
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => once(principal, 'k1', { b: 1, a: 2n }, 'twenty', { id: 'x' })));
  const kinds = outcomes.map((outcome) => (outcome.ok ? outcome.value.kind : 'refused'));
  expect(kinds.filter((kind) => kind === 'DONE')).toHaveLength(1);
  expect(kinds.filter((kind) => kind === 'REPEAT')).toHaveLength(19);
  expect(outcomes.find((outcome) => outcome.ok && outcome.value.kind === 'REPEAT')).toEqual({
    ok: true,
    value: { kind: 'REPEAT', response: { id: 'x' } },
  });
  expect(await effects('twenty')).toBe(1);
});

test('the order of members is no difference, another value is', async () => {
  const principal = newId();
  await once(principal, 'k', { a: 1, b: [1, 2] }, 'order', 1);
  expect(await once(principal, 'k', { b: [1, 2], a: 1 }, 'order', 1)).toMatchObject({ value: { kind: 'REPEAT' } });
  expect(await once(principal, 'k', { b: [2, 1], a: 1 }, 'order', 1)).toMatchObject({ value: { kind: 'REUSED' } });
  expect(await once(newId(), 'k', { b: [2, 1], a: 1 }, 'order', 1)).toMatchObject({ value: { kind: 'DONE' } });
});

test('a failed first request leaves no key', async () => {
  const principal = newId();
  await expect(
    inTransaction(db, async (tx) => {
      await claimKey(tx, principal, 'k', bodyHash('test', 1));
      throw new Error('crash');
    }),
  ).rejects.toThrow('crash');
  expect(await once(principal, 'k', 2, 'crash', null)).toMatchObject({ value: { kind: 'DONE' } });
});

test('a key is free again after a day, and old ones are forgotten', async () => {
  const principal = newId();
  await once(principal, 'k', 1, 'day', null);
  await sql`UPDATE idempotency_key SET created_at = now() - interval '25 hours' WHERE principal_id = ${principal}`.execute(db);
  expect(await once(principal, 'k', 2, 'day', null)).toMatchObject({ value: { kind: 'DONE' } });
  await sql`UPDATE idempotency_key SET created_at = now() - interval '25 hours' WHERE principal_id = ${principal}`.execute(db);
  expect(await forgetOldKeys(db)).toBe(1);
});
