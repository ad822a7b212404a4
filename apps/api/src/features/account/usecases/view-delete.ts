import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { notFound } from '../../../platform/rejection.ts';
import { deleteView, lockView } from '../repository.ts';

/** Removes an own view, for those it was shared with too. */
export const removeView = async (tx: Tx, input: { id: string }, by: CommandContext): Promise<Result<{ id: string }, Rejection>> => {
  const view = await lockView(tx, input.id);
  if (view === undefined || view.account_id !== by.accountId) return err(notFound('id'));
  await deleteView(tx, view.id);
  await recordChange(tx, by, [
    { noun: 'view', recordId: view.id, orgUnitId: view.shared_with, before: { list: view.list, name: view.name }, after: null },
  ]);
  return ok({ id: view.id });
};
