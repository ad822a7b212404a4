import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { err, ok } from '@fuzhi/domain/kernel/result.ts';
import type { Result } from '@fuzhi/domain/kernel/result.ts';
import type { CommandContext } from '../../platform/command-context.ts';
import type { Tx } from '../../platform/database.ts';
import { handlerOf } from '../deps.ts';
import type { SheetHandlers } from '../handler.ts';
import { holdBatch, startStep } from '../hold.ts';
import { importHasWrongRows, importNotNow } from '../rejections.ts';
import type { CommitMode } from '../repository.ts';

/** Asks for the taking over of a checked batch; a worker does it. Asked twice, the answer is the same. */
export const importCommit = async (
  tx: Tx,
  input: { batchId: string; mode: CommitMode },
  by: CommandContext,
  handlers: SheetHandlers,
): Promise<Result<{ id: string }, Rejection>> => {
  const held = await holdBatch(tx, by, handlers, input.batchId);
  if (!held.ok) return held;
  const batch = held.value;
  if (batch.state === 'COMMITTING' || batch.state === 'COMMITTED') return ok({ id: batch.id });
  if (batch.state !== 'READY') return err(importNotNow({ state: batch.state }));
  if (input.mode === 'ALL' && batch.rowsWrong > 0) return err(importHasWrongRows({ count: batch.rowsWrong }));
  const scope = await handlerOf(handlers, batch).open(tx, by, batch, false);
  if (!scope.ok) return scope;
  return startStep(tx, by, batch, 'READY', 'COMMITTING', input.mode);
};
