import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { err, ok } from '@fuzhi/domain/kernel/result.ts';
import type { Result } from '@fuzhi/domain/kernel/result.ts';
import { recordChange } from '../platform/audit.ts';
import type { CommandContext } from '../platform/command-context.ts';
import type { Tx } from '../platform/database.ts';
import { emit } from '../platform/outbox.ts';
import { inTransaction } from '../platform/transaction.ts';
import { handlerOf, type ImportDeps } from './deps.ts';
import type { SheetHandler } from './handler.ts';
import { CHUNK, type DraftRow, judgeRead, judgeRows, type JudgedRow, type ReadDraft, readDrafts, storedRows } from './judge.ts';
import { importHasWrongRows, toStored } from './rejections.ts';
import { type Batch, countRows, readRows, saveApplied, saveBatch, saveJudgements, saveProgress, type StoredRow } from './repository.ts';
import { breathe, openRow, sealBefore } from './row-data.ts';
import { placesOf } from './understood.ts';

const draftsOf = (deps: ImportDeps, rows: readonly StoredRow[]): DraftRow[] =>
  rows.map((row) => ({ id: row.id, rowNo: row.row_no, data: openRow(deps.keys, row.id, row.data) }));

type Work = {
  readonly deps: ImportDeps;
  readonly batch: Batch;
  readonly by: CommandContext;
  readonly handler: SheetHandler;
  readonly tx: Tx;
  readonly scope: unknown;
};

const applyGood = async ({ deps, by, handler, tx, scope }: Work, judged: readonly JudgedRow[]): Promise<void> => {
  const good = judged.filter((row) => row.judged.verdict === 'NEW' || row.judged.verdict === 'CHANGED');
  if (good.length === 0) return;
  const applied = await handler.apply(
    tx,
    by,
    scope,
    good.map((row) => ({ ...row.source, judged: row.judged })),
  );
  const idByRow = new Map(good.map((row) => [row.draft.rowNo, row.draft.id]));
  await breathe();
  await saveApplied(
    tx,
    applied.map((row) => {
      const id = idByRow.get(row.rowNo);
      if (id === undefined) throw new Error(`apply answered for row ${row.rowNo}, which it was not given`);
      return {
        id,
        recordId: row.recordId,
        versionAfter: row.versionAfter,
        before: row.before === null ? null : sealBefore(deps.keys, id, row.before),
      };
    }),
  );
};

type Chunk = { readonly rows: readonly StoredRow[]; readonly read: Promise<readonly ReadDraft[]> };

/** The rows after a row number; they are read by the form's rules while the database writes those before. */
const nextChunk = async ({ deps, batch, handler, tx }: Work, after: number): Promise<Chunk> => {
  const rows = await readRows(tx, batch.id, after, CHUNK, 'GOOD');
  const read = readDrafts(handler, draftsOf(deps, rows), placesOf(batch.understood), new Map());
  // looked at when its turn comes; a fault before that ends the step anyway
  read.catch(() => {});
  return { rows, read };
};

/** Takes over chunk after chunk; answers with the number of rows that turned out wrong since the dry run. */
const takeOver = async (work: Work): Promise<number> => {
  const { deps, batch, by, handler, tx, scope } = work;
  let [wrong, done] = [0, 0];
  for (let chunk = await nextChunk(work, 0); chunk.rows.length > 0;) {
    const { rows } = chunk;
    // records may have changed since the dry run, so each row is judged again, against the report that is held now
    const judged = await judgeRead(tx, by, handler, scope, await chunk.read);
    const stale = judged.filter((row, index) => row.judged.verdict !== rows[index]?.verdict);
    wrong += judged.filter((row) => row.judged.verdict === 'WRONG').length;
    if (stale.length > 0) await saveJudgements(tx, await storedRows(deps.keys, handler, placesOf(batch.understood), stale));
    chunk = await nextChunk(work, rows.at(-1)?.row_no ?? 0);
    await applyGood(work, judged);
    done += rows.length;
    await saveProgress(deps.db, batch.id, done);
  }
  return wrong;
};

const commit = (deps: ImportDeps, batch: Batch, by: CommandContext, handler: SheetHandler): Promise<Result<null, Rejection>> =>
  inTransaction(
    deps.db,
    async (tx) => {
      const scope = await handler.open(tx, by, batch, true);
      if (!scope.ok) return scope;
      const wrong = await takeOver({ deps, batch, by, handler, tx, scope: scope.value });
      if (wrong > 0 && batch.commitMode === 'ALL') return err(importHasWrongRows({ count: wrong }));
      const counts = await countRows(tx, batch.id);
      const change = { state: 'COMMITTED', committed_at: deps.clock(), failure: null, work: null, ...counts } as const;
      if (!(await saveBatch(tx, batch.id, 'COMMITTING', change, deps.clock())))
        throw new Error('the batch was taken away while it was taken over');
      const after = {
        state: 'COMMITTED',
        mode: batch.commitMode,
        new: counts.rows_new,
        changed: counts.rows_changed,
        wrong: counts.rows_wrong,
      };
      await recordChange(tx, by, [{ noun: 'import', recordId: batch.id, orgUnitId: batch.orgUnitId, before: { state: 'READY' }, after }]);
      await emit(tx, by, {
        topic: `${batch.noun}.imported`,
        noun: 'import',
        recordId: batch.id,
        orgUnitId: batch.orgUnitId,
        payload: after,
      });
      return ok(null);
    },
    { statementTimeoutMs: 120_000 },
  );

/** Judges the rows that were good again and keeps the verdicts: after a commit that was refused, the list shows why. */
const judgeAgain = (deps: ImportDeps, batch: Batch, by: CommandContext, handler: SheetHandler): Promise<Result<null, Rejection>> =>
  inTransaction(
    deps.db,
    async (tx) => {
      const scope = await handler.open(tx, by, batch, false);
      if (!scope.ok) return scope;
      const places = placesOf(batch.understood);
      for (let after = 0; ;) {
        const rows = await readRows(tx, batch.id, after, CHUNK, 'GOOD');
        const last = rows.at(-1);
        if (last === undefined) return ok(null);
        after = last.row_no;
        const judged = await judgeRows(tx, by, handler, scope.value, draftsOf(deps, rows), places, new Map());
        await saveJudgements(tx, await storedRows(deps.keys, handler, places, judged));
      }
    },
    { statementTimeoutMs: 120_000 },
  );

/**
 * Takes a checked batch over: everything in one transaction, so a crash, a refusal or a second one at the same time leaves nothing half
 * done. COMMITTING → COMMITTED, or back to READY with the reason.
 */
export const commitStep = async (deps: ImportDeps, batch: Batch, by: CommandContext): Promise<void> => {
  const handler = handlerOf(deps.handlers, batch);
  const outcome = await commit(deps, batch, by, handler);
  if (outcome.ok) return;
  if (outcome.error.code === 'IMPORT_HAS_WRONG_ROWS') await judgeAgain(deps, batch, by, handler);
  const counts = await countRows(deps.db, batch.id);
  await saveBatch(
    deps.db,
    batch.id,
    'COMMITTING',
    { state: 'READY', failure: toStored(outcome.error), work: null, progress: 0, ...counts },
    deps.clock(),
  );
};
