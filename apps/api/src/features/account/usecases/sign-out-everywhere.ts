import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, ok } from '@fuzhi/domain/kernel/result.ts';
import { recordChange } from '../../../platform/audit.ts';
import { endSessions } from '../../../platform/auth-session.ts';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { administeredAccount } from '../guard.ts';

/** Ends all sessions of the own account, this one included, or of an account that the actor administers. */
export const signOutEverywhere = async (
  tx: Tx,
  input: { account?: string | undefined },
  by: CommandContext,
): Promise<Result<{ count: number; own: boolean }, Rejection>> => {
  const accountId = input.account ?? by.accountId;
  if (accountId !== by.accountId) {
    const held = await administeredAccount(tx, by, accountId, 'account');
    if (!held.ok) return held;
  }
  const ended = await endSessions(tx, accountId);
  await recordChange(tx, by, [{ noun: 'account', recordId: accountId, before: null, after: { sessionsEnded: ended.length } }]);
  return ok({ count: ended.length, own: accountId === by.accountId });
};
