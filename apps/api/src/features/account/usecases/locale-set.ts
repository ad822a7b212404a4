import type { localeSetInput } from '@fuzhi/domain/account/input.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';
import type { z } from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { notFound } from '../../../platform/rejection.ts';
import { lockAccount, updateAccount } from '../repository.ts';

/** Sets the language of the own messages. */
export const setLocale = async (
  tx: Tx,
  input: z.output<typeof localeSetInput>,
  by: CommandContext,
): Promise<Result<{ id: string }, Rejection>> => {
  const account = await lockAccount(tx, by.accountId);
  if (account === undefined) return err(notFound());
  await updateAccount(tx, account.id, { locale: input.locale }, by.now);
  await recordChange(tx, by, [
    { noun: 'account', recordId: account.id, before: { locale: account.locale }, after: { locale: input.locale } },
  ]);
  return ok({ id: account.id });
};
