import { ok } from '@fuzhi/domain/kernel/result.ts';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../testkit/database.ts';
import { recordChange } from './audit.ts';
import { verifyChain } from './audit-verify.ts';
import { newId } from './id.ts';
import { inTransaction } from './transaction.ts';

const { db } = await testDatabase();

const by = (requestId = newId()) => ({
  actor: { kind: 'ACCOUNT' as const, id: newId(), name: '测试员', grants: [] },
  requestId,
  now: new Date('2026-11-24T01:02:03.456Z'),
  operation: 'test',
});
const change = (value: unknown) => ({
  noun: 'placement',
  recordId: newId(),
  before: { wage: 350000n, at: new Date(0) },
  after: { value, none: undefined },
});
const write = (count: number, requestId?: string) =>
  inTransaction(db, async (tx) => {
    const changes = Array.from({ length: count }, (_, at) =>
      change({ at, text: '汉字 "quoted" \u0000 ünï', nested: [1, 2.5, { z: 1, a: null }] }),
    );
    await recordChange(tx, by(requestId), changes);
    return ok(null);
  });

// the trail refuses changes; somebody with the database in his hands takes the trigger off first
const tamper = async (statement: ReturnType<typeof sql>) => {
  await db.transaction().execute(async (tx) => {
    await sql`ALTER TABLE audit_entry DISABLE TRIGGER USER`.execute(tx);
    await statement.execute(tx);
    await sql`ALTER TABLE audit_entry ENABLE TRIGGER USER`.execute(tx);
  });
};

test('what many transactions write at once stays one chain a shard', async () => {
  await Promise.all(Array.from({ length: 40 }, (_, at) => write(1 + (at % 3))));
  expect(await verifyChain(db)).toEqual({ ok: true, checked: 79 });
});

test('a bulk command is written in chunks, in order', async () => {
  const before = await verifyChain(db);
  await write(2500);
  const after = await verifyChain(db);
  expect(before.ok && after.ok && after.checked - before.checked).toBe(2500);
});

test('nothing of a transaction that rolled back is left, and the chain goes on', async () => {
  const before = await verifyChain(db);
  await expect(
    inTransaction(db, async (tx) => {
      await recordChange(tx, by(), [change(1)]);
      throw new Error('after the audit row');
    }),
  ).rejects.toThrow('after the audit row');
  expect(await verifyChain(db)).toEqual(before);
});

test('the trail cannot be changed, emptied or deleted from by statements', async () => {
  await expect(db.updateTable('audit_entry').set({ reason: 'x' }).execute()).rejects.toThrow('append-only');
  await expect(db.deleteFrom('audit_entry').execute()).rejects.toThrow('append-only');
  await expect(sql`TRUNCATE audit_entry`.execute(db)).rejects.toThrow('append-only');
});

test('changed content, a removed entry, a cut tail and a swapped link are found, and the first bad entry is named', async () => {
  const requestId = newId();
  await write(10, requestId);
  const rows = await db
    .selectFrom('audit_entry')
    .select(['id', 'shard', 'seq', 'after', 'hash', 'prev_hash'])
    .where('request_id', '=', requestId)
    .orderBy('seq')
    .execute();
  const [, , third, fourth] = rows;
  const last = rows.at(-1);
  if (!third || !fourth || !last) throw new Error('rows are missing');

  await tamper(sql`UPDATE audit_entry SET after = '{"value": "forged"}' WHERE id = ${third.id}`);
  expect(await verifyChain(db)).toEqual({ ok: false, shard: third.shard, seq: third.seq, id: third.id, problem: 'CONTENT' });
  await tamper(sql`UPDATE audit_entry SET after = ${JSON.stringify(third.after)}::jsonb WHERE id = ${third.id}`);
  expect((await verifyChain(db)).ok).toBe(true);

  await tamper(sql`UPDATE audit_entry SET prev_hash = ${third.prev_hash} WHERE id = ${fourth.id}`);
  expect(await verifyChain(db)).toMatchObject({ ok: false, id: fourth.id, problem: 'LINK' });
  await tamper(sql`UPDATE audit_entry SET prev_hash = ${fourth.prev_hash} WHERE id = ${fourth.id}`);

  await tamper(sql`DELETE FROM audit_entry WHERE id = ${last.id}`);
  expect(await verifyChain(db)).toMatchObject({ ok: false, shard: last.shard, seq: last.seq, problem: 'TAIL' });
  await tamper(sql`DELETE FROM audit_entry WHERE id = ${third.id}`);
  expect(await verifyChain(db)).toMatchObject({ ok: false, id: fourth.id, problem: 'GAP' });
});
