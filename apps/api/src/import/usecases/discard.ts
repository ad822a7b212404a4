import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { err, ok } from '@fuzhi/domain/kernel/result.ts';
import type { Result } from '@fuzhi/domain/kernel/result.ts';
import { recordChange } from '../../platform/audit.ts';
import type { CommandContext } from '../../platform/command-context.ts';
import type { Tx } from '../../platform/database.ts';
import type { SheetHandlers } from '../handler.ts';
import { holdBatch } from '../hold.ts';
import { importNotNow } from '../rejections.ts';
import { deleteRows, saveBatch } from '../repository.ts';

/** Throws a batch away before it was taken over; its rows go, the file stays in the record of uploads. */
export const importDiscard = async (
  tx: Tx,
  input: { batchId: string },
  by: CommandContext,
  handlers: SheetHandlers,
): Promise<Result<{ id: string }, Rejection>> => {
  const held = await holdBatch(tx, by, handlers, input.batchId);
  if (!held.ok) return held;
  const batch = held.value;
  if (batch.state === 'DISCARDED') return ok({ id: batch.id });
  if (batch.state !== 'READY' && batch.state !== 'FAILED') return err(importNotNow({ state: batch.state }));
  await deleteRows(tx, batch.id);
  await saveBatch(tx, batch.id, batch.state, { state: 'DISCARDED' }, by.now);
  await recordChange(tx, by, [
    { noun: 'import', recordId: batch.id, orgUnitId: batch.orgUnitId, before: { state: batch.state }, after: { state: 'DISCARDED' } },
  ]);
  return ok({ id: batch.id });
};
