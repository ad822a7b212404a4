import type { savedViewSaveInput } from '@fuzhi/domain/account/input.ts';
import { isWithin } from '@fuzhi/domain/kernel/actor.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';
import type { z } from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { newId } from '../../../platform/id.ts';
import { notFound, staleVersion } from '../../../platform/rejection.ts';
import { viewNameTaken, viewTooLarge } from '../rejections.ts';
import { findUnit, lockView, viewNamed, writeView } from '../repository.ts';

const MOST_BYTES = 8192;
/** Keeps filter, order and columns of a list under a name; shared, if wished, with a unit at or below one's own. */
export const saveView = async (
  tx: Tx,
  input: z.output<typeof savedViewSaveInput>,
  by: CommandContext,
): Promise<Result<{ id: string }, Rejection>> => {
  if (Buffer.byteLength(JSON.stringify(input.state)) > MOST_BYTES) return err(viewTooLarge);
  const known = input.id === undefined ? undefined : await lockView(tx, input.id);
  if (input.id !== undefined && (known === undefined || known.account_id !== by.accountId)) return err(notFound('id'));
  if (known !== undefined && known.version !== input.version) return err(staleVersion({ type: 'SavedView', id: known.id }));
  const sharedWith = input.sharedWith ?? null;
  if (sharedWith !== null) {
    const unit = await findUnit(tx, sharedWith);
    if (unit === undefined || !by.actor.grants.some((grant) => isWithin(unit.path, grant.orgPath))) return err(notFound('sharedWith'));
  }
  const list = known?.list ?? input.list;
  const sameName = await viewNamed(tx, by.accountId, list, input.name);
  if (sameName !== undefined && sameName.id !== known?.id) return err(viewNameTaken);
  const view = { id: known?.id ?? newId(), accountId: by.accountId, list, name: input.name, state: input.state, sharedWith };
  await writeView(tx, view, by.now);
  const before = known === undefined ? null : { name: known.name, sharedWith: known.shared_with };
  await recordChange(tx, by, [
    { noun: 'view', recordId: view.id, orgUnitId: sharedWith, before, after: { list, name: view.name, sharedWith } },
  ]);
  return ok({ id: view.id });
};
