import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { err, ok } from '@fuzhi/domain/kernel/result.ts';
import type { Result } from '@fuzhi/domain/kernel/result.ts';
import { recordChange } from '../platform/audit.ts';
import type { CommandContext } from '../platform/command-context.ts';
import type { Tx } from '../platform/database.ts';
import { notFound } from '../platform/rejection.ts';
import { handlerOf } from './deps.ts';
import type { SheetHandlers } from './handler.ts';
import { importHasWrongRows, importNotNow } from './rejections.ts';
import { type Batch, type BatchState, callWorkers, type CommitMode, deleteRows, lockBatch, saveBatch } from './repository.ts';

/** The batch, held, when the actor may handle imports of its unit; not there for anybody else. */
export const holdBatch = async (tx: Tx, by: CommandContext, handlers: SheetHandlers, id: string): Promise<Result<Batch, Rejection>> => {
  const batch = await lockBatch(tx, id);
  if (batch === undefined || by.actor.kind === 'TOKEN' || !handlerOf(handlers, batch).mayImport(by.actor, batch.orgPath)) return err(notFound());
  return ok(batch);
};

const work = (by: CommandContext) => ({ actor: by.actor, accountId: by.accountId, requestId: by.requestId, operation: by.operation });

const startStep = async (tx: Tx, by: CommandContext, batch: Batch, from: BatchState, to: BatchState, mode?: CommitMode): Promise<Result<{ id: string }, Rejection>> => {
  await saveBatch(tx, batch.id, from, { state: to, failure: null, progress: 0, work: work(by), ...(mode !== undefined && { commit_mode: mode }) }, by.now);
  await callWorkers(tx, batch.id);
  return ok({ id: batch.id });
};

/** Asks for the taking over of a checked batch; a worker does it. Asked twice, the answer is the same. */
export const importCommit = async (tx: Tx, input: { batchId: string; mode: CommitMode }, by: CommandContext, handlers: SheetHandlers): Promise<Result<{ id: string }, Rejection>> => {
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

/** Asks for a whole batch to be taken back; a worker does it. */
export const importUndo = async (tx: Tx, input: { batchId: string }, by: CommandContext, handlers: SheetHandlers): Promise<Result<{ id: string }, Rejection>> => {
  const held = await holdBatch(tx, by, handlers, input.batchId);
  if (!held.ok) return held;
  const batch = held.value;
  if (batch.state === 'UNDOING' || batch.state === 'UNDONE') return ok({ id: batch.id });
  if (batch.state !== 'COMMITTED') return err(importNotNow({ state: batch.state }));
  const scope = await handlerOf(handlers, batch).open(tx, by, batch, false);
  if (!scope.ok) return scope;
  return startStep(tx, by, batch, 'COMMITTED', 'UNDOING');
};

/** Throws a batch away before it was taken over; its rows go, the file stays in the record of uploads. */
export const importDiscard = async (tx: Tx, input: { batchId: string }, by: CommandContext, handlers: SheetHandlers): Promise<Result<{ id: string }, Rejection>> => {
  const held = await holdBatch(tx, by, handlers, input.batchId);
  if (!held.ok) return held;
  const batch = held.value;
  if (batch.state === 'DISCARDED') return ok({ id: batch.id });
  if (batch.state !== 'READY' && batch.state !== 'FAILED') return err(importNotNow({ state: batch.state }));
  await deleteRows(tx, batch.id);
  await saveBatch(tx, batch.id, batch.state, { state: 'DISCARDED' }, by.now);
  await recordChange(tx, by, [{ noun: 'import', recordId: batch.id, orgUnitId: batch.orgUnitId, before: { state: batch.state }, after: { state: 'DISCARDED' } }]);
  return ok({ id: batch.id });
};
