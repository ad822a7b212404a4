import { secondFactorOff } from '@fuzhi/domain/account/rejections.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';
import { removeSecondFactor } from '../../../platform/auth-second-factor.ts';
import { endSessions, rotateSession } from '../../../platform/auth-session.ts';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { notFound } from '../../../platform/rejection.ts';
import { lockAccount } from '../repository.ts';

/** Switches the own one-time codes off; password and a code are proven before. */
export const disableFactor = async (
  tx: Tx,
  _input: object,
  by: CommandContext,
): Promise<Result<{ id: string; session: string | null }, Rejection>> => {
  const account = await lockAccount(tx, by.accountId);
  if (account === undefined) return err(notFound());
  if (!account.two_factor_enabled) return err(secondFactorOff({}));
  await removeSecondFactor(tx, account.id, by.now);
  const ended = await endSessions(tx, account.id, by.sessionId);
  const rotated = by.sessionId === null ? null : await rotateSession(tx, by.sessionId, by.now);
  await recordChange(tx, by, [
    { noun: 'account', recordId: account.id, before: { secondFactor: true }, after: { secondFactor: false, sessionsEnded: ended.length } },
  ]);
  return ok({ id: account.id, session: rotated?.value ?? null });
};
