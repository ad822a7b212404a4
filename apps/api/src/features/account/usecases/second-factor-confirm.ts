import { secondFactorOn, secondFactorWrong } from '@fuzhi/domain/account/rejections.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';
import { confirmSecondFactor } from '../../../platform/auth-second-factor.ts';
import { endSessions, rotateSession } from '../../../platform/auth-session.ts';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { notFound } from '../../../platform/rejection.ts';
import { lockAccount } from '../repository.ts';

/** Switches the own one-time codes on. Sessions opened with the password alone end; this one gets a new value (`session`). */
export const confirmFactor = async (
  tx: Tx,
  input: { code: string },
  by: CommandContext,
): Promise<Result<{ backupCodes: string[]; session: string | null }, Rejection>> => {
  const account = await lockAccount(tx, by.accountId);
  if (account === undefined) return err(notFound());
  if (account.two_factor_enabled) return err(secondFactorOn({}));
  const backupCodes = await confirmSecondFactor(tx, by.keys, account.id, input.code, by.now);
  if (backupCodes === null) return err(secondFactorWrong({}));
  const ended = await endSessions(tx, account.id, by.sessionId);
  const rotated = by.sessionId === null ? null : await rotateSession(tx, by.sessionId, by.now);
  await recordChange(tx, by, [
    { noun: 'account', recordId: account.id, before: { secondFactor: false }, after: { secondFactor: true, sessionsEnded: ended.length } },
  ]);
  return ok({ backupCodes, session: rotated?.value ?? null });
};
