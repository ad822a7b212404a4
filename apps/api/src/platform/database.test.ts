import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';

import { testDatabase } from '../testkit/database.ts';
import { createDb, createPool } from './database.ts';
import { asOperation, type QueryReport } from './query-watch.ts';

const { url, pool: admin } = await testDatabase();

const kill = (name: string): Promise<unknown> =>
  admin.query('select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1', [name]);

test('values arrive as the types say', async () => {
  const { rows } = await admin.query(`select 9007199254740993::int8 as big, '2026-02-28'::date as day, 3500.50::numeric(9,2) as amount,
    '{"a": 1}'::jsonb as data, 'a.b'::ltree as path, '2026-02-28T08:00:00+08'::timestamptz as at, array[1, null]::int8[] as bigs, array['2026-01-01']::date[] as days`);
  expect(rows).toEqual([
    {
      big: 9_007_199_254_740_993n,
      day: '2026-02-28',
      amount: '3500.50',
      data: { a: 1 },
      path: 'a.b',
      at: new Date('2026-02-28T00:00:00Z'),
      bigs: [1n, null],
      days: ['2026-01-01'],
    },
  ]);
});

test('connections killed while idle, in a query and in a transaction end no process, and the pool goes on', async () => {
  const name = 'fuzhi-killed';
  const lost: string[] = [];
  const pool = createPool({ connectionString: url, max: 4, applicationName: name, onConnectionError: (error) => lost.push(error.message) });
  const db = createDb(pool);
  // as when a rejection that nobody handles would end the process
  const strays: unknown[] = [];
  const note = (reason: unknown): void => void strays.push(reason);
  process.on('unhandledRejection', note).on('uncaughtException', note);
  try {
    for (let round = 0; round < 6; round += 1) {
      await Promise.all([1, 2, 3, 4].map(() => pool.query('select pg_sleep(0.001)')));
      await kill(name);
      // the news travels by the socket: until it is here, a query may still be handed a dying connection
      await vi.waitFor(() => expect(pool.totalCount).toBe(0));

      const inQuery = pool.query('select pg_sleep(5)').catch((error: { code?: string }) => error.code ?? 'lost');
      const inTransaction = db
        .transaction()
        .execute(async (tx) => {
          await tx
            .insertInto('setting')
            .values({ name: `killed-${round}`, value: '1' })
            .execute();
          // by now the other connection is in its query
          await sql`select pg_sleep(0.1)`.execute(tx);
          await kill(name);
          await tx.selectFrom('setting').select('name').execute();
        })
        .catch((error: { code?: string }) => error.code ?? 'lost');
      expect(await inTransaction).toEqual(expect.any(String));
      expect(await inQuery).toEqual(expect.any(String));
      await vi.waitFor(() => expect(pool.totalCount).toBe(0));
    }
    // the killed transactions left nothing, and the next users of the pool get clean connections
    expect(await db.selectFrom('setting').select('name').where('name', 'like', 'killed-%').execute()).toEqual([]);
    expect(lost.length).toBeGreaterThan(0);
    expect(strays).toEqual([]);
  } finally {
    process.off('unhandledRejection', note).off('uncaughtException', note);
    await db.destroy();
  }
});

test('a statement, a lock and an idle transaction have their limits', async () => {
  const pool = createPool({ connectionString: url, statementTimeoutMs: 200, lockTimeoutMs: 100, idleInTransactionTimeoutMs: 200 });
  try {
    await expect(pool.query('select pg_sleep(2)')).rejects.toMatchObject({ code: '57014' });

    const holder = await admin.connect();
    await holder.query(`begin; lock table setting in access exclusive mode`);
    await expect(pool.query('select * from setting')).rejects.toMatchObject({ code: '55P03' });
    await holder.query('rollback');
    holder.release();

    const idler = await pool.connect();
    await idler.query('begin');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await expect(idler.query('select 1')).rejects.toThrow();
    idler.release(true);
  } finally {
    await pool.end();
  }
});

test('an exhausted pool says so in time instead of waiting for ever', async () => {
  const pool = createPool({ connectionString: url, max: 1, connectTimeoutMs: 200 });
  const held = await pool.connect();
  try {
    await expect(pool.query('select 1')).rejects.toThrow('timeout exceeded when trying to connect');
  } finally {
    held.release();
    await pool.end();
  }
});

test('every finished statement is reported with its operation, never with its values', async () => {
  const reports: QueryReport[] = [];
  const pool = createPool({ connectionString: url, onQuery: (report) => reports.push(report) });
  const db = createDb(pool);
  try {
    await pool.query('/* placements */ select $1::text', ['610902200801011234']);
    await pool.query({ name: 'p1', text: '/* schools */ select 1', values: [] });
    await asOperation('placementSubmit', () => db.selectFrom('setting').select('name').execute());
    await pool.query('select 1/0').catch(() => undefined);
    await new Promise((resolve) => pool.query('/* old */ select 1', resolve));
  } finally {
    await db.destroy();
  }
  expect(reports.map(({ operation, failed }) => [operation, failed])).toEqual([
    ['placements', false],
    ['schools', false],
    ['placementSubmit', false],
    ['unnamed', true],
    ['old', false],
  ]);
  expect(JSON.stringify(reports)).not.toContain('6109');
});
