import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from './database.ts';

const { db, url } = await testDatabase();

test('each file has a database of its own with the structure in it', async () => {
  const { count } = await db
    .selectFrom('audit_chain')
    .select((eb) => eb.fn.countAll<bigint>().as('count'))
    .executeTakeFirstOrThrow();
  expect(count).toBe(16n);
  expect(new URL(url).pathname).toMatch(/^\/fuzhi_test_[0-9a-f]{12}$/u);
});

test('rolledBack leaves nothing', async () => {
  const name = 'probe';
  const seen = await rolledBack(db, async (tx) => {
    await tx.insertInto('setting').values({ name, value: '1' }).execute();
    return tx.selectFrom('setting').select('value').where('name', '=', name).execute();
  });
  expect(seen).toEqual([{ value: 1 }]);
  expect(await db.selectFrom('setting').selectAll().where('name', '=', name).execute()).toEqual([]);
});

test('rolledBack passes errors on', async () => {
  await expect(rolledBack(db, () => Promise.reject(new Error('from inside')))).rejects.toThrow('from inside');
});
