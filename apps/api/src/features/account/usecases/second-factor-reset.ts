import { secondFactorOff } from '@fuzhi/domain/account/rejections.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';
import { removeSecondFactor } from '../../../platform/auth-second-factor.ts';
import { endSessions } from '../../../platform/auth-session.ts';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { administeredAccount, notOneself } from '../guard.ts';

/** Switches one-time codes off for an account that the actor administers; all its sessions end. */
export const resetFactor = async (tx: Tx, input: { id: string }, by: CommandContext): Promise<Result<{ id: string }, Rejection>> => {
  const held = await administeredAccount(tx, by, input.id);
  if (!held.ok) return held;
  const { account, orgUnitId } = held.value;
  // the own ones are switched off by password and code, or an unattended screen would be enough
  const refused = notOneself(by, account.id);
  if (refused !== undefined) return err(refused);
  if (!account.two_factor_enabled) return err(secondFactorOff({}));
  await removeSecondFactor(tx, account.id, by.now);
  const ended = await endSessions(tx, account.id);
  await recordChange(tx, by, [
    {
      noun: 'account',
      recordId: account.id,
      orgUnitId,
      before: { secondFactor: true },
      after: { secondFactor: false, sessionsEnded: ended.length },
    },
  ]);
  return ok({ id: account.id });
};
