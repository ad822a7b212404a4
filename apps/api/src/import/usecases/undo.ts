import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { err, ok } from '@fuzhi/domain/kernel/result.ts';
import type { Result } from '@fuzhi/domain/kernel/result.ts';
import type { CommandContext } from '../../platform/command-context.ts';
import type { Tx } from '../../platform/database.ts';
import { handlerOf } from '../deps.ts';
import type { SheetHandlers } from '../handler.ts';
import { holdBatch, startStep } from '../hold.ts';
import { importNotNow } from '../rejections.ts';

/** Asks for a whole batch to be taken back; a worker does it. */
export const importUndo = async (
  tx: Tx,
  input: { batchId: string },
  by: CommandContext,
  handlers: SheetHandlers,
): Promise<Result<{ id: string }, Rejection>> => {
  const held = await holdBatch(tx, by, handlers, input.batchId);
  if (!held.ok) return held;
  const batch = held.value;
  if (batch.state === 'UNDOING' || batch.state === 'UNDONE') return ok({ id: batch.id });
  if (batch.state !== 'COMMITTED') return err(importNotNow({ state: batch.state }));
  const scope = await handlerOf(handlers, batch).open(tx, by, batch, false);
  if (!scope.ok) return scope;
  return startStep(tx, by, batch, 'COMMITTED', 'UNDOING');
};
