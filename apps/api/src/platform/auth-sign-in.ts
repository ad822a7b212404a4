import { ok } from '@fuzhi/domain/kernel/result.ts';
import { sql } from 'kysely';
import { recordChange } from './audit.ts';
import { type AuthError, authErrors } from './auth-answer.ts';
import { verifyPassword } from './auth-password.ts';
import { spendSecondFactor } from './auth-second-factor.ts';
import { ABSOLUTE_MS, IDLE_MS, type NewSession, hashSessionToken, openSession } from './auth-session.ts';
import { MAX_TRIES, giveTryBack, recordLock, takeTry } from './auth-tries.ts';
import type { Db, Tx } from './database.ts';
import type { Keys } from './keys.ts';
import { inTransaction } from './transaction.ts';

export type SignIn = {
  readonly username: string;
  readonly password: string;
  readonly code?: string | undefined;
  readonly ipAddress: string | null;
  readonly userAgent: string | null;
  /** value of the session cookie that came with the request: that session ends, so a planted one gains nothing */
  readonly oldSession: string | null;
  readonly requestId: string;
  readonly now: Date;
};

type Account = { id: string; name: string; password: string | null; disabled: boolean; twoFactor: boolean };

const findAccount = (db: Db, username: string): Promise<Account | undefined> =>
  db
    .selectFrom('account as a')
    .leftJoin('credential as c', (join) => join.onRef('c.account_id', '=', 'a.id').on('c.provider_id', '=', 'credential'))
    .select(['a.id', 'a.name', 'c.password', 'a.two_factor_enabled as twoFactor'])
    .select(sql<boolean>`a.disabled_at IS NOT NULL`.as('disabled'))
    .where('a.username', '=', username)
    .executeTakeFirst();

/**
 * Checks name and password and opens a session. Unknown, wrong, locked and disabled get the same answer after the same work. Writes the
 * audit row of a sign-in, and of the try that locked an account.
 */
export const signIn = async (
  deps: { readonly db: Db; readonly keys: Keys },
  facts: SignIn,
): Promise<{ ok: true; session: NewSession } | { ok: false; error: AuthError }> => {
  const refused = { ok: false, error: authErrors.credentials } as const;
  const username = facts.username.normalize('NFKC').trim().toLowerCase();
  const account = await findAccount(deps.db, username);
  const attempt = await takeTry(deps.db, account?.id, facts.now);
  const right = await verifyPassword(account?.password ?? null, facts.password).catch(async (error: unknown) => {
    // too many wait: nobody looked at this one, so it does not count
    if (account !== undefined && attempt !== undefined) await giveTryBack(deps.db, account.id);
    throw error;
  });
  if (account === undefined || attempt === undefined || !right || account.disabled) {
    if (account !== undefined && attempt?.tries === MAX_TRIES) await recordLock(deps.db, account, facts);
    return refused;
  }
  if (account.twoFactor) {
    if (facts.code === undefined || facts.code === '') {
      // the password was right: this try does not count, the one with the code will
      await giveTryBack(deps.db, account.id);
      return { ok: false, error: authErrors.secondFactor };
    }
    if (!(await spendSecondFactor(deps, account.id, facts.code, facts.now))) {
      if (attempt.tries === MAX_TRIES) await recordLock(deps.db, account, facts);
      return refused;
    }
  }
  const opened = await inTransaction(deps.db, async (tx) => ok(await open(tx, account, facts)));
  if (!opened.ok) throw new Error(opened.error.code);
  return { ok: true, session: opened.value };
};

const open = async (tx: Tx, account: Account, facts: SignIn): Promise<NewSession> => {
  await tx.updateTable('account').set({ failed_attempts: 0, locked_until: null }).where('id', '=', account.id).execute();
  await tx
    .deleteFrom('session')
    .where((where) =>
      where.or([
        ...(facts.oldSession === null ? [] : [where('token', '=', hashSessionToken(facts.oldSession))]),
        where.and([
          where('account_id', '=', account.id),
          where.or([
            where('expires_at', '<=', facts.now),
            where('last_seen_at', '<=', new Date(facts.now.getTime() - IDLE_MS)),
            where('created_at', '<=', new Date(facts.now.getTime() - ABSOLUTE_MS)),
          ]),
        ]),
      ]),
    )
    .execute();
  const session = await openSession(tx, { ...facts, accountId: account.id });
  await recordChange(tx, by(account, facts, 'signIn'), [
    { noun: 'account', recordId: account.id, before: null, after: { session: session.id, ipAddress: facts.ipAddress } },
  ]);
  return session;
};

const by = (account: Account, facts: { requestId: string; now: Date }, operation: string) => ({
  actor: { kind: 'ACCOUNT' as const, id: account.id, name: account.name, grants: [] },
  requestId: facts.requestId,
  now: facts.now,
  operation,
});

/** Ends the session of a cookie and writes its audit row. A session that is gone already is no error. */
export const signOut = async (db: Db, value: string, facts: { requestId: string; now: Date }): Promise<void> => {
  await inTransaction(db, async (tx) => {
    const ended = await tx
      .deleteFrom('session as s')
      .using('account as a')
      .whereRef('a.id', '=', 's.account_id')
      .where('s.token', '=', hashSessionToken(value))
      .returning(['s.id as session', 'a.id', 'a.name'])
      .executeTakeFirst();
    if (ended !== undefined) {
      const account = { id: ended.id, name: ended.name, password: null, disabled: false, twoFactor: false };
      await recordChange(tx, by(account, facts, 'signOut'), [
        { noun: 'account', recordId: ended.id, before: { session: ended.session }, after: null },
      ]);
    }
    return ok(null);
  });
};
