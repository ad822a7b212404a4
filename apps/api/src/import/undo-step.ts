import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { ok } from '@fuzhi/domain/kernel/result.ts';
import type { Result } from '@fuzhi/domain/kernel/result.ts';
import { recordChange } from '../platform/audit.ts';
import type { CommandContext } from '../platform/command-context.ts';
import { emit } from '../platform/outbox.ts';
import { inTransaction } from '../platform/transaction.ts';
import { handlerOf, type ImportDeps } from './deps.ts';
import type { SheetHandler, UndoRow } from './handler.ts';
import { CHUNK } from './judge.ts';
import { toStored } from './rejections.ts';
import { addIssues, type Batch, readRows, saveBatch, saveProgress, type StoredRow } from './repository.ts';
import { breathe, openBefore } from './row-data.ts';

const undoRowOf = (deps: ImportDeps, row: StoredRow): UndoRow => {
  if (row.record_id === null || row.version_after === null) throw new Error(`row ${row.id} was not taken over`);
  return {
    rowNo: row.row_no,
    recordId: row.record_id,
    versionAfter: row.version_after,
    before: row.before === null ? null : openBefore(deps.keys, row.id, row.before),
  };
};

const undo = (deps: ImportDeps, batch: Batch, by: CommandContext, handler: SheetHandler): Promise<Result<null, Rejection>> =>
  inTransaction(
    deps.db,
    async (tx) => {
      const scope = await handler.open(tx, by, batch, true);
      if (!scope.ok) return scope;
      let [restored, done] = [0, 0];
      const keptRows: number[] = [];
      for (let after = 0; ;) {
        const rows = await readRows(tx, batch.id, after, CHUNK, 'APPLIED');
        const last = rows.at(-1);
        if (last === undefined) break;
        after = last.row_no;
        const kept = await handler.undo(
          tx,
          by,
          scope.value,
          rows.map((row) => undoRowOf(deps, row)),
        );
        await addIssues(
          tx,
          batch.id,
          kept.map((row) => ({ rowNo: row.rowNo, issue: toStored(row.reason) })),
        );
        keptRows.push(...kept.map((row) => row.rowNo));
        restored += rows.length - kept.length;
        done += rows.length;
        await saveProgress(deps.db, batch.id, done);
        await breathe();
      }
      const summary = { restored, kept: keptRows };
      const change = { state: 'UNDONE', undone_at: deps.clock(), failure: null, work: null, understood: { undo: summary } } as const;
      if (!(await saveBatch(tx, batch.id, 'UNDOING', change, deps.clock())))
        throw new Error('the batch was taken away while it was undone');
      const after = { state: 'UNDONE', restored, kept: keptRows.length };
      await recordChange(tx, by, [
        { noun: 'import', recordId: batch.id, orgUnitId: batch.orgUnitId, before: { state: 'COMMITTED' }, after },
      ]);
      await emit(tx, by, {
        topic: `${batch.noun}.importUndone`,
        noun: 'import',
        recordId: batch.id,
        orgUnitId: batch.orgUnitId,
        payload: after,
      });
      return ok(null);
    },
    { statementTimeoutMs: 120_000 },
  );

/**
 * Takes a whole batch back: what it changed is restored, what it made is removed. A record that was changed since keeps its present
 * content; its row is listed under `understood.undo.kept` and carries the reason. UNDOING → UNDONE, or back to COMMITTED when refused.
 */
export const undoStep = async (deps: ImportDeps, batch: Batch, by: CommandContext): Promise<void> => {
  const outcome = await undo(deps, batch, by, handlerOf(deps.handlers, batch));
  if (outcome.ok) return;
  await saveBatch(
    deps.db,
    batch.id,
    'UNDOING',
    { state: 'COMMITTED', failure: toStored(outcome.error), work: null, progress: 0 },
    deps.clock(),
  );
};
