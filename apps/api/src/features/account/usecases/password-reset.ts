import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';
import { recordChange } from '../../../platform/audit.ts';
import { replacePassword } from '../../../platform/auth-account.ts';
import { hashPassword, oneTimePassword } from '../../../platform/auth-password.ts';
import { endSessions } from '../../../platform/auth-session.ts';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { administeredAccount, notOneself } from '../guard.ts';

/** Gives an account a one-time password, told once; all its sessions end and its lock is opened. */
export const resetPassword = async (
  tx: Tx,
  input: { id: string },
  by: CommandContext,
): Promise<Result<{ accountId: string; oneTimePassword: string }, Rejection>> => {
  const held = await administeredAccount(tx, by, input.id);
  if (!held.ok) return held;
  const { account, orgUnitId } = held.value;
  // the own password is changed by knowing it, or an unattended screen would be enough to take an account over
  const refused = notOneself(by, account.id);
  if (refused !== undefined) return err(refused);
  const password = oneTimePassword(account.username);
  await replacePassword(tx, account.id, await hashPassword(password), { mustChange: true, now: by.now });
  const ended = await endSessions(tx, account.id);
  await recordChange(tx, by, [
    { noun: 'account', recordId: account.id, orgUnitId, before: null, after: { passwordReset: true, sessionsEnded: ended.length } },
  ]);
  return ok({ accountId: account.id, oneTimePassword: password });
};
