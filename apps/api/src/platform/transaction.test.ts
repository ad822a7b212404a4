import { sql } from 'kysely';
import { expect, test } from 'vitest';

import { err, ok } from '@fuzhi/domain/kernel/result.ts';

import { testDatabase } from '../testkit/database.ts';
import type { Db, Tx } from './database.ts';
import { inSnapshot, inTransaction } from './transaction.ts';

const { db, pool } = await testDatabase();

const REFUSAL = { kind: 'RULE', code: 'NO', message: { zh: '不', en: 'no' }, howToFix: { zh: '', en: '' } } as const;
const put = (tx: Tx, name: string, value: number): Promise<unknown> =>
  tx
    .insertInto('setting')
    .values({ name, value: String(value) })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: String(value) }))
    .execute();
const get = async (handle: Db, name: string): Promise<unknown> =>
  (await handle.selectFrom('setting').select('value').where('name', '=', name).executeTakeFirst())?.value;
const add = (tx: Tx, name: string): Promise<unknown> =>
  sql`update setting set value = to_jsonb((value::text)::int + 1) where name = ${name}`.execute(tx);

test('a value commits, a refusal and a throw roll back', async () => {
  expect(await inTransaction(db, async (tx) => ok(await put(tx, 'a', 1)))).toMatchObject({ ok: true });
  expect(await get(db, 'a')).toBe(1);

  const refused = await inTransaction(db, async (tx) => {
    await put(tx, 'a', 2);
    return err(REFUSAL);
  });
  expect(refused).toEqual({ ok: false, error: REFUSAL });
  expect(await get(db, 'a')).toBe(1);

  const thrown = inTransaction(db, async (tx) => {
    await put(tx, 'a', 3);
    throw new Error('bug');
  });
  await expect(thrown).rejects.toThrow('bug');
  expect(await get(db, 'a')).toBe(1);
});

test('a serialization failure and a deadlock are tried again, five times at most', async () => {
  for (const code of ['40001', '40P01']) {
    let tries = 0;
    const done = await inTransaction(db, async (tx) => {
      tries += 1;
      if (tries < 4) await sql.raw(`do $$ begin raise exception 'again' using errcode = '${code}'; end $$`).execute(tx);
      return ok(tries);
    });
    expect(done).toEqual({ ok: true, value: 4 });
  }
  let tries = 0;
  const hopeless = inTransaction(db, async (tx) => {
    tries += 1;
    await sql`do $$ begin raise exception 'never' using errcode = '40001'; end $$`.execute(tx);
    return ok(null);
  });
  await expect(hopeless).rejects.toMatchObject({ code: '40001' });
  expect(tries).toBe(6);
});

test('two transactions that lock one another both succeed', async () => {
  await inTransaction(db, async (tx) => ok([await put(tx, 'x', 0), await put(tx, 'y', 0)]));
  const both = (first: string, second: string) =>
    inTransaction(db, async (tx) => {
      await add(tx, first);
      await sql`select pg_sleep(0.2)`.execute(tx);
      await add(tx, second);
      return ok(true);
    });
  // PostgreSQL looks for a deadlock after a second; the pool's lock limit is two
  expect(await Promise.all([both('x', 'y'), both('y', 'x')])).toEqual([ok(true), ok(true)]);
  expect([await get(db, 'x'), await get(db, 'y')]).toEqual([2, 2]);
});

test('a statement may be given more time, for that transaction alone', async () => {
  const limit = async (handle: Db): Promise<string | undefined> =>
    (await sql<{ statement_timeout: string }>`show statement_timeout`.execute(handle)).rows[0]?.statement_timeout;
  expect(await inTransaction(db, async (tx) => ok(await limit(tx)), { statementTimeoutMs: 60_000 })).toEqual(ok('1min'));
  expect(await limit(db)).toBe('5s');
});

test('a snapshot sees no later change and writes nothing', async () => {
  await inTransaction(db, async (tx) => ok(await put(tx, 's', 1)));
  await inSnapshot(db, async (snapshot) => {
    expect(await get(snapshot, 's')).toBe(1);
    await inTransaction(db, async (tx) => ok(await put(tx, 's', 2)));
    expect(await get(snapshot, 's')).toBe(1);
  });
  await expect(inSnapshot(db, (snapshot) => put(snapshot as Tx, 's', 3))).rejects.toMatchObject({ code: '25006' });
  expect(await get(db, 's')).toBe(2);
});

test('whatever ends a transaction, the next user of the connection is in none', async () => {
  const random = (() => {
    let state = 7;
    return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  })();
  await Promise.all(
    Array.from({ length: 300 }, async () => {
      const fate = random();
      await inTransaction(db, async (tx) => {
        await put(tx, 'bleed', 1);
        if (fate < 0.3) throw new Error('bug');
        if (fate < 0.6) await sql`select 1/0`.execute(tx);
        return fate < 0.8 ? err(REFUSAL) : ok(null);
      }).catch(() => undefined);
      const { rows } = await pool.query(`select now() = statement_timestamp() as outside`);
      expect(rows).toEqual([{ outside: true }]);
    }),
  );
  expect(pool.waitingCount).toBe(0);
});
