import { accountLocked, passwordWrong, secondFactorWrong } from '@fuzhi/domain/account/rejections.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';
import { authErrors } from './auth-answer.ts';
import { verifyPassword } from './auth-password.ts';
import { spendSecondFactor } from './auth-second-factor.ts';
import { BusyError } from './auth-semaphore.ts';
import { LOCK_MS, MAX_TRIES, type TryFacts, giveTryBack, recordLock, takeTry } from './auth-tries.ts';
import type { Db } from './database.ts';
import type { Keys } from './keys.ts';
import { rule } from './rejection.ts';

/** What shows that it is the person who asks and not a screen left open: the present password, and a one-time code where it is wanted. */
export type Proof = { readonly password: string; readonly code?: string };

/**
 * Checks a proof of a signed-in account. Each wrong one is counted like a failed sign-in, the fifth locks; so this runs before and outside
 * the command's transaction, whose refusal would roll the count back. When too many checks wait, nothing is counted.
 */
export const checkProof = async (
  deps: { readonly db: Db; readonly keys: Keys },
  accountId: string,
  proof: Proof,
  facts: TryFacts,
): Promise<Result<null, Rejection>> => {
  const attempt = await takeTry(deps.db, accountId, facts.now);
  if (attempt === undefined) return err(accountLocked({ minutes: LOCK_MS / 60_000 }));
  const account = await deps.db
    .selectFrom('account as a')
    .innerJoin('credential as c', (join) => join.onRef('c.account_id', '=', 'a.id').on('c.provider_id', '=', 'credential'))
    .select(['a.id', 'a.name', 'c.password'])
    .where('a.id', '=', accountId)
    .executeTakeFirst();
  const right = await verifyPassword(account?.password ?? null, proof.password).catch((error: unknown) => {
    if (error instanceof BusyError) return 'BUSY' as const;
    throw error;
  });
  if (right === 'BUSY') {
    await giveTryBack(deps.db, accountId);
    return err(rule(authErrors.busy.code, authErrors.busy.message, authErrors.busy.howToFix));
  }
  const refused = !right
    ? passwordWrong({})
    : proof.code !== undefined && !(await spendSecondFactor(deps, accountId, proof.code, facts.now))
      ? secondFactorWrong({})
      : undefined;
  if (refused === undefined) {
    await giveTryBack(deps.db, accountId);
    return ok(null);
  }
  if (account !== undefined && attempt.tries === MAX_TRIES) await recordLock(deps.db, account, facts);
  return err(refused);
};
