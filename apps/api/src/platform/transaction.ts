import { setTimeout as sleep } from 'node:timers/promises';

import { sql } from 'kysely';

import { err, type Result } from '@fuzhi/domain/kernel/result.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';

import type { Db, Tx } from './database.ts';

/** Thrown inside Kysely's transaction to make it roll back for a refusal, and caught right outside of it. */
class RolledBack extends Error {
  readonly rejection: Rejection;
  constructor(rejection: Rejection) {
    super(rejection.code);
    this.rejection = rejection;
  }
}

export type TransactionOptions = {
  /** one statement may take so long, when the pool's 5 s are too few; for named jobs only */
  readonly statementTimeoutMs?: number;
};

const MAX_RETRIES = 5;
/** serialization failure and deadlock: PostgreSQL rolled everything back, and the same work may succeed the next time */
const RETRYABLE: ReadonlySet<unknown> = new Set(['40001', '40P01']);

const isRetryable = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && RETRYABLE.has(error.code);

const retried = async <T>(attempt: () => Promise<T>): Promise<T> => {
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tries >= MAX_RETRIES || !isRetryable(error)) throw error;
      // jitter, or two that met once meet again
      await sleep(5 * 2 ** tries + Math.random() * 20 * (tries + 1));
    }
  }
};

/** `set local` takes no parameters; the value is a number of ours. */
const setTimeouts = async (tx: Tx, options: TransactionOptions): Promise<void> => {
  if (options.statementTimeoutMs === undefined) return;
  const ms = Math.trunc(options.statementTimeoutMs);
  await sql`set local statement_timeout = ${sql.lit(ms)}`.execute(tx);
  await sql`set local idle_in_transaction_session_timeout = ${sql.lit(ms)}`.execute(tx);
};

/**
 * Runs `work` in one transaction. A value commits; a refusal or a throw rolls back. Serialization failures and deadlocks are tried again,
 * up to five times: so `work` must touch nothing but its `tx`. Throws what `work` or the database throws.
 */
export const inTransaction = async <T>(
  db: Db,
  work: (tx: Tx) => Promise<Result<T, Rejection>>,
  options: TransactionOptions = {},
): Promise<Result<T, Rejection>> => {
  try {
    return await retried(() =>
      db.transaction().execute(async (tx) => {
        await setTimeouts(tx, options);
        const result = await work(tx);
        if (!result.ok) throw new RolledBack(result.error);
        return result;
      }),
    );
  } catch (error) {
    if (error instanceof RolledBack) return err(error.rejection);
    throw error;
  }
};

/**
 * Runs `read` on one unchanging picture of the database (read only, repeatable read), for exports that take several statements. The
 * handle is a `Db`, so nothing that writes accepts it.
 */
export const inSnapshot = <T>(db: Db, read: (snapshot: Db) => Promise<T>, options: TransactionOptions = {}): Promise<T> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      await setTimeouts(tx, options);
      return read(tx);
    });
