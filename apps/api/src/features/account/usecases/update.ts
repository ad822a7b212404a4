import type { accountUpdateInput } from '@fuzhi/domain/account/input.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';
import type { z } from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { staleVersion } from '../../../platform/rejection.ts';
import { administeredAccount } from '../guard.ts';
import { updateAccount } from '../repository.ts';

/** Corrects the name of a person. The user name stays: it stands in what others wrote down. */
export const changeAccount = async (
  tx: Tx,
  input: z.output<typeof accountUpdateInput>,
  by: CommandContext,
): Promise<Result<{ id: string }, Rejection>> => {
  const held = await administeredAccount(tx, by, input.id);
  if (!held.ok) return held;
  const { account, orgUnitId } = held.value;
  if (account.version !== input.version) return err(staleVersion({ type: 'Account', id: account.id }));
  await updateAccount(tx, account.id, { name: input.name }, by.now);
  await recordChange(tx, by, [
    { noun: 'account', recordId: account.id, orgUnitId, before: { name: account.name }, after: { name: input.name } },
  ]);
  return ok({ id: account.id });
};
