import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Actor } from '@fuzhi/domain/kernel/actor.ts';
import { ok } from '@fuzhi/domain/kernel/result.ts';
import { afterAll } from 'vitest';
import { by, done, keys, testDistrict } from '../../features/placement/testkit/district.ts';
import { sheetHandlers } from '../../features/sheets.ts';
import { createLog } from '../../platform/log.ts';
import { createStorage } from '../../platform/storage.ts';
import { inTransaction } from '../../platform/transaction.ts';
import type { TestDatabase } from '../../testkit/database.ts';
import type { ImportDeps } from '../deps.ts';
import type { SheetHandler } from '../handler.ts';
import { receiveImport } from '../receive.ts';
import { type CommitMode } from '../repository.ts';
import { importCommit } from '../usecases/commit.ts';
import { importDiscard } from '../usecases/discard.ts';
import { importRowFix } from '../usecases/row-fix.ts';
import { importUndo } from '../usecases/undo.ts';
import { startImportWorker } from '../worker.ts';

/** A district with an open round, a storage folder and a worker: imports as they run in the server, without HTTP. */
export const workshop = async ({ db, pool }: TestDatabase, options: { graduates?: number } = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'fuzhi-import-'));
  const deps: ImportDeps = {
    db,
    pool,
    keys,
    storage: createStorage({ folder, keys }),
    log: createLog('silent'),
    handlers: sheetHandlers,
    clock: () => new Date('2026-11-24T02:00:00Z'),
  };
  const district = done(await inTransaction(db, async (tx) => ok(await testDistrict(tx, options))));
  const worker = await startImportWorker(deps);
  afterAll(async () => {
    await worker.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const handler = sheetHandlers.get('placement') as SheetHandler;
  const batchOf = (id: string) => db.selectFrom('import_batch').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const settled = async (id: string) => {
    for (let tries = 0; tries < 2400; tries += 1) {
      const batch = await batchOf(id);
      if (!['READING', 'COMMITTING', 'UNDOING'].includes(batch.state)) return batch;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('the batch does not settle');
  };
  const target = (school: { id: string } = district.first) => ({ roundId: district.round, orgUnitId: school.id });
  const receive = (
    bytes: Buffer | Readable,
    fileName: string,
    actor: Actor = district.first.clerk,
    school: { id: string } = district.first,
  ) =>
    receiveImport(
      deps,
      by(actor, 'importUpload'),
      handler,
      target(school),
      { fileName },
      bytes instanceof Readable ? bytes : Readable.from([bytes]),
    );
  return {
    deps,
    district,
    worker,
    folder,
    handler,
    target,
    batchOf,
    settled,
    receive,
    /** uploads, waits for the dry run */
    upload: async (bytes: Buffer, fileName = '登记表.xlsx', actor: Actor = district.first.clerk) =>
      settled(done(await receive(bytes, fileName, actor)).batchId),
    rows: (id: string) => db.selectFrom('import_row').selectAll().where('batch_id', '=', id).orderBy('row_no').execute(),
    commit: (batchId: string, mode: CommitMode = 'ALL', actor: Actor = district.first.clerk) =>
      inTransaction(db, (tx) => importCommit(tx, { batchId, mode }, by(actor, 'importCommit'), sheetHandlers)),
    undo: (batchId: string, actor: Actor = district.first.clerk) =>
      inTransaction(db, (tx) => importUndo(tx, { batchId }, by(actor, 'importUndo'), sheetHandlers)),
    discard: (batchId: string, actor: Actor = district.first.clerk) =>
      inTransaction(db, (tx) => importDiscard(tx, { batchId }, by(actor, 'importDiscard'), sheetHandlers)),
    fix: (rowId: string, column: string, value: string, actor: Actor = district.first.clerk) =>
      inTransaction(db, (tx) => importRowFix(tx, { rowId, column, value }, by(actor, 'importRowFix'), sheetHandlers)),
  };
};
export type Workshop = Awaited<ReturnType<typeof workshop>>;
