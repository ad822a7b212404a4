import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { testDatabase } from '../testkit/database.ts';
import { runCancellable } from './cancellable.ts';

const { pool } = await testDatabase();
const slow = { text: 'SELECT pg_sleep(4) /* slow one */', values: [] };
const running = async (): Promise<number> => {
  const { rows } = await pool.query(
    `SELECT 1 FROM pg_stat_activity WHERE query LIKE '%slow one%' AND state = 'active' AND pid <> pg_backend_pid()`,
  );
  return rows.length;
};

test('when the client leaves, the database stops working for him', async () => {
  const controller = new AbortController();
  const work = runCancellable(pool, slow, controller.signal);
  const failed = work.catch((error: unknown) => error);
  while ((await running()) === 0) await sleep(10);
  controller.abort(new Error('the client left'));
  expect(await failed).toEqual(new Error('the client left'));
  // the answer leaves the back end a moment before its own state says so; without a cancel it sleeps on for seconds
  await vi.waitFor(async () => expect(await running()).toBe(0), { timeout: 1_000, interval: 20 });
});

test('a connection that was told to stop is not used again', async () => {
  for (let at = 0; at < 8; at += 1) {
    const controller = new AbortController();
    const work = runCancellable(pool, slow, controller.signal).catch(() => 'stopped');
    await sleep(at * 5);
    controller.abort();
    expect(await work).toBe('stopped');
    expect(
      (await runCancellable<{ one: number }>(pool, { text: 'SELECT 1 AS one', values: [] }, new AbortController().signal))[0]?.one,
    ).toBe(1);
  }
});

test('a request that is over starts nothing', async () => {
  await expect(runCancellable(pool, slow, AbortSignal.abort(new Error('over')))).rejects.toThrow('over');
});
