import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { err, ok } from '@fuzhi/domain/kernel/result.ts';
import type { Result } from '@fuzhi/domain/kernel/result.ts';
import type { CommandContext } from '../platform/command-context.ts';
import type { Tx } from '../platform/database.ts';
import { notFound } from '../platform/rejection.ts';
import { handlerOf } from './deps.ts';
import type { SheetHandlers } from './handler.ts';
import { type Batch, type BatchState, callWorkers, type CommitMode, lockBatch, saveBatch } from './repository.ts';

/** The batch, held, when the actor may handle imports of its unit; not there for anybody else. */
export const holdBatch = async (tx: Tx, by: CommandContext, handlers: SheetHandlers, id: string): Promise<Result<Batch, Rejection>> => {
  const batch = await lockBatch(tx, id);
  if (batch === undefined || by.actor.kind === 'TOKEN' || !handlerOf(handlers, batch).mayImport(by.actor, batch.orgPath))
    return err(notFound());
  return ok(batch);
};

const work = (by: CommandContext) => ({ actor: by.actor, accountId: by.accountId, requestId: by.requestId, operation: by.operation });

/** Hands the batch to a worker, who acts for whoever asked. */
export const startStep = async (
  tx: Tx,
  by: CommandContext,
  batch: Batch,
  from: BatchState,
  to: BatchState,
  mode?: CommitMode,
): Promise<Result<{ id: string }, Rejection>> => {
  await saveBatch(
    tx,
    batch.id,
    from,
    { state: to, failure: null, progress: 0, work: work(by), ...(mode !== undefined && { commit_mode: mode }) },
    by.now,
  );
  await callWorkers(tx, batch.id);
  return ok({ id: batch.id });
};
