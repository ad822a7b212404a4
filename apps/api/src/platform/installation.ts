import type pg from 'pg';

import type { Db } from './database.ts';
import type { Keys } from './keys.ts';
import { StartProblem } from './start-problem.ts';

/** Runs `work` while no other process of this installation does the same: several may start at once on one database. */
export const oneAtATime = async <T>(pool: pg.Pool, lock: number, work: () => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    await client.query(`set statement_timeout = 0; set lock_timeout = '10min'`);
    await client.query('select pg_advisory_lock($1)', [lock]);
    return await work();
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    // the connection is thrown away: its lock and its settings go with it
    client.release(failure ?? true);
  }
};

/**
 * Binds the database to the secret that its fields are encrypted with, and refuses another one: it would write what nobody else can read
 * and fail on all there is.
 */
export const bindKeys = async (db: Db, keys: Keys): Promise<void> => {
  await db
    .insertInto('setting')
    .values({ name: 'key_id', value: JSON.stringify(keys.keyId) })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const { value } = await db.selectFrom('setting').select('value').where('name', '=', 'key_id').executeTakeFirstOrThrow();
  if (value === keys.keyId) return;
  throw new StartProblem(
    '数据库中的加密字段属于另一个密钥。请使用原来的 SECRET_KEY 或数据目录中原来的 secret.key。',
    'The encrypted fields of this database belong to another secret. Use the former SECRET_KEY, or the former secret.key of the data folder.',
  );
};

export type InstallationState = {
  /** what the demo's loader wrote about itself; undefined without a demo */
  readonly demo: unknown;
  readonly hasAccounts: boolean;
};

/** What this database holds so far. */
export const readInstallation = async (db: Db): Promise<InstallationState> => {
  const demo = await db.selectFrom('setting').select('value').where('name', '=', 'demo').executeTakeFirst();
  const account = await db.selectFrom('account').select('id').limit(1).executeTakeFirst();
  return { demo: demo?.value, hasAccounts: account !== undefined };
};
