import type { passwordChangeInput } from '@fuzhi/domain/account/input.ts';
import { passwordFault } from '@fuzhi/domain/account/password.ts';
import { passwordRefused } from '@fuzhi/domain/account/rejections.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';
import type { z } from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import { replacePassword } from '../../../platform/auth-account.ts';
import { hashPassword } from '../../../platform/auth-password.ts';
import { endSessions, rotateSession } from '../../../platform/auth-session.ts';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { notFound } from '../../../platform/rejection.ts';
import { grantsOfAccount, lockAccount } from '../repository.ts';

/** Replaces the own password; the present one is proven before. All other sessions end, and this one gets a new value (`session`, null when there is none). */
export const changePassword = async (
  tx: Tx,
  input: z.output<typeof passwordChangeInput>,
  by: CommandContext,
): Promise<Result<{ id: string; session: string | null }, Rejection>> => {
  const account = await lockAccount(tx, by.accountId);
  if (account === undefined) return err(notFound());
  const fault = input.next === input.current ? 'TOO_SIMPLE' : passwordFault(input.next, account.username);
  if (fault !== null) return err(passwordRefused({ fault }));
  await replacePassword(tx, account.id, await hashPassword(input.next), { mustChange: false, now: by.now });
  const ended = await endSessions(tx, account.id, by.sessionId);
  const rotated = by.sessionId === null ? null : await rotateSession(tx, by.sessionId, by.now);
  const [grant] = await grantsOfAccount(tx, account.id, by.today);
  await recordChange(tx, by, [
    {
      noun: 'account',
      recordId: account.id,
      orgUnitId: grant?.org_unit_id ?? null,
      before: null,
      after: { passwordChanged: true, sessionsEnded: ended.length },
    },
  ]);
  return ok({ id: account.id, session: rotated?.value ?? null });
};
