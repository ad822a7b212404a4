import type pg from 'pg';
import { afterAll, inject } from 'vitest';

import { createDb, createPool, type Db, type Tx } from '../platform/database.ts';
import type {} from './global-setup.ts';
import { copyTemplate } from './server.ts';

export type TestDatabase = { readonly url: string; readonly pool: pg.Pool; readonly db: Db };

/**
 * A database of its own for the calling test file, migrated and with the code lists, dropped after its last test:
 * `const { db } = await testDatabase();` at the top of the file.
 */
export const testDatabase = async (): Promise<TestDatabase> => {
  const { url, drop } = await copyTemplate(inject('testServer'));
  const pool = createPool({ connectionString: url, max: 5 });
  afterAll(async () => {
    if (!pool.ended) await pool.end();
    await drop();
  });
  return { url, pool, db: createDb(pool) };
};

class Undo extends Error {}

/** Runs `work` in a transaction that is always rolled back, and returns what it returned. */
export const rolledBack = async <T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> => {
  let outcome: { value: T } | undefined;
  try {
    await db.transaction().execute(async (tx) => {
      outcome = { value: await work(tx) };
      throw new Undo('rolled back on purpose');
    });
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
  }
  if (!outcome) throw new Error('the transaction ended without a result');
  return outcome.value;
};
