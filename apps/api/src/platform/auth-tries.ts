import { ok } from '@fuzhi/domain/kernel/result.ts';
import { sql } from 'kysely';
import { recordChange } from './audit.ts';
import type { Db } from './database.ts';
import { inTransaction } from './transaction.ts';

export const MAX_TRIES = 5;
export const LOCK_MS = 15 * 60_000;

/** The request in which a password or code is tried, for the audit trail. */
export type TryFacts = { readonly requestId: string; readonly now: Date; readonly ipAddress: string | null };

/**
 * Takes one of the account's tries before any password or code is looked at, in one atomic statement: however many arrive at once, five are
 * evaluated. The fifth try locks at once; a right one opens the lock again. Undefined: the account is locked.
 */
export const takeTry = async (db: Db, accountId: string | undefined, now: Date): Promise<{ tries: number } | undefined> => {
  const tries = sql<number>`CASE WHEN locked_until IS NULL THEN failed_attempts ELSE 0 END + 1`;
  return (
    db
      .updateTable('account')
      .set({
        failed_attempts: tries,
        locked_until: sql<Date | null>`CASE WHEN ${tries} >= ${sql.lit(MAX_TRIES)} THEN ${new Date(now.getTime() + LOCK_MS)}::timestamptz END`,
      })
      // a name nobody has runs the same statement, against no row
      .where('id', '=', accountId ?? '00000000-0000-0000-0000-000000000000')
      .where((where) => where.or([where('locked_until', 'is', null), where('locked_until', '<=', now)]))
      .returning('failed_attempts as tries')
      .executeTakeFirst()
  );
};

/** Gives a try back that turned out right, and opens the lock it may have set. Earlier wrong ones stay counted. */
export const giveTryBack = async (db: Db, accountId: string): Promise<void> => {
  await db
    .updateTable('account')
    .set({ failed_attempts: sql<number>`greatest(failed_attempts - 1, 0)`, locked_until: null })
    .where('id', '=', accountId)
    .execute();
};

/** Writes the audit row of the try that locked an account. */
export const recordLock = async (db: Db, account: { id: string; name: string }, facts: TryFacts): Promise<void> => {
  const actor = { kind: 'ACCOUNT' as const, id: account.id, name: account.name, grants: [] };
  await inTransaction(db, async (tx) => {
    await recordChange(tx, { actor, requestId: facts.requestId, now: facts.now, operation: 'signInLocked' }, [
      { noun: 'account', recordId: account.id, before: null, after: { triesFailed: MAX_TRIES, ipAddress: facts.ipAddress } },
    ]);
    return ok(null);
  });
};
