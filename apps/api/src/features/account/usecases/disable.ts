import { accountStateUnchanged } from '@fuzhi/domain/account/rejections.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';
import { recordChange } from '../../../platform/audit.ts';
import { endSessions } from '../../../platform/auth-session.ts';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { emit } from '../../../platform/outbox.ts';
import { administeredAccount, keepsAdministrator, notOneself } from '../guard.ts';
import { updateAccount } from '../repository.ts';

/** Switches an account off: its sessions end now, its tokens stop working, its records stay. */
export const disableAccount = async (tx: Tx, input: { id: string }, by: CommandContext): Promise<Result<{ id: string }, Rejection>> => {
  const held = await administeredAccount(tx, by, input.id);
  if (!held.ok) return held;
  const { account, grants, orgUnitId } = held.value;
  const refused = notOneself(by, account.id);
  if (refused !== undefined) return err(refused);
  if (account.disabled_at !== null) return err(accountStateUnchanged({ disabled: true }));
  const last = await keepsAdministrator(tx, by, grants, { accountId: account.id });
  if (last !== undefined) return err(last);
  await updateAccount(tx, account.id, { disabledAt: by.now }, by.now);
  const ended = await endSessions(tx, account.id);
  await recordChange(tx, by, [
    {
      noun: 'account',
      recordId: account.id,
      orgUnitId,
      before: { disabledAt: null },
      after: { disabledAt: by.now, sessionsEnded: ended.length },
    },
  ]);
  await emit(tx, by, { topic: 'account.disabled', noun: 'account', recordId: account.id, orgUnitId, payload: {} });
  return ok({ id: account.id });
};
