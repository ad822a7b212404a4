import { accountStateUnchanged } from '@fuzhi/domain/account/rejections.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { emit } from '../../../platform/outbox.ts';
import { administeredAccount } from '../guard.ts';
import { updateAccount } from '../repository.ts';

/** Lets a switched-off account in again, with the password and grants it has. */
export const enableAccount = async (tx: Tx, input: { id: string }, by: CommandContext): Promise<Result<{ id: string }, Rejection>> => {
  const held = await administeredAccount(tx, by, input.id);
  if (!held.ok) return held;
  const { account, orgUnitId } = held.value;
  if (account.disabled_at === null) return err(accountStateUnchanged({ disabled: false }));
  await updateAccount(tx, account.id, { disabledAt: null }, by.now);
  await recordChange(tx, by, [
    { noun: 'account', recordId: account.id, orgUnitId, before: { disabledAt: account.disabled_at }, after: { disabledAt: null } },
  ]);
  await emit(tx, by, { topic: 'account.enabled', noun: 'account', recordId: account.id, orgUnitId, payload: {} });
  return ok({ id: account.id });
};
