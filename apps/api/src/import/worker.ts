import type { ImportDeps } from './deps.ts';
import { serverStopped, toStored } from './rejections.ts';
import { type Batch, batchesAtWork, deleteRows, findBatch, saveBatch } from './repository.ts';
import { listen } from './repository-listen.ts';
import { sheetFailure } from '../platform/sheet/failure.ts';
import { doStep } from './steps.ts';

/** Steps at a time in one process; each may keep a core busy with reading. */
const AT_ONCE = 2;
/** A batch that nobody works on and that did not move for so long was left by a process that died. */
const ABANDONED_MS = 60_000;
/** An upload that takes longer has lost its sender. */
const ABANDONED_UPLOAD_MS = 15 * 60_000;

/** What becomes of a batch whose process died: nothing was written, so it goes back to where it was. */
const giveUp = async (deps: ImportDeps, batch: Batch): Promise<void> => {
  const now = deps.clock();
  if (batch.state === 'READING') {
    await deleteRows(deps.db, batch.id);
    await saveBatch(
      deps.db,
      batch.id,
      'READING',
      { state: 'FAILED', failure: toStored(sheetFailure('SHEET_SERVER_STOPPED')), work: null },
      now,
    );
  } else if (batch.state === 'COMMITTING') {
    await saveBatch(
      deps.db,
      batch.id,
      'COMMITTING',
      { state: 'READY', failure: toStored(serverStopped({})), work: null, progress: 0 },
      now,
    );
  } else if (batch.state === 'UNDOING') {
    await saveBatch(
      deps.db,
      batch.id,
      'UNDOING',
      { state: 'COMMITTED', failure: toStored(serverStopped({})), work: null, progress: 0 },
      now,
    );
  }
};

export type ImportWorker = {
  /** settles when nothing is at work in this process */
  readonly idle: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/**
 * Does the long steps of imports. Any number of processes may run one: each batch is held by an advisory lock of the database, which goes
 * with the process that held it; what a dead process left is put back at the start and once a minute. `work` does a batch's step and
 * rejects when it failed.
 */
export const startImportWorker = async (
  deps: ImportDeps,
  work: (batchId: string) => Promise<void> = (id) => doStep(deps, id),
): Promise<ImportWorker> => {
  const waiting: string[] = [];
  const running = new Set<Promise<void>>();
  let stopped = false;

  const runStep = async (id: string): Promise<void> => {
    if (!(await listener.lock(id))) return;
    try {
      await work(id);
    } catch {
      // the step has told why; whatever it wrote was rolled back
      const batch = await findBatch(deps.db, id);
      if (batch !== undefined) await giveUp(deps, batch);
    } finally {
      await listener.unlock(id);
    }
  };

  const next = (): void => {
    while (!stopped && running.size < AT_ONCE && waiting.length > 0) {
      const id = waiting.shift() ?? '';
      const step: Promise<void> = runStep(id)
        .catch((error: unknown) => deps.log.error({ err: error, batchId: id }, 'import worker failed'))
        .finally(() => {
          running.delete(step);
          next();
        });
      running.add(step);
    }
  };

  const recover = async (quietMs: number): Promise<void> => {
    for (const { id } of await batchesAtWork(deps.db, new Date(deps.clock().getTime() - quietMs))) {
      if (!(await listener.lock(id))) continue;
      try {
        const batch = await findBatch(deps.db, id);
        if (batch !== undefined) await giveUp(deps, batch);
      } finally {
        await listener.unlock(id);
      }
    }
  };

  const listener = await listen(deps.pool, deps.log, (id) => {
    waiting.push(id);
    next();
  });
  await recover(0);
  await deps.storage.sweep(ABANDONED_UPLOAD_MS);
  const sweep = setInterval(() => {
    recover(ABANDONED_MS).catch((error: unknown) => deps.log.error({ err: error }, 'import recovery failed'));
  }, ABANDONED_MS);
  sweep.unref();

  const idle = async (): Promise<void> => {
    while (running.size > 0 || (waiting.length > 0 && !stopped)) await Promise.all(running);
  };
  return {
    idle,
    stop: async () => {
      stopped = true;
      clearInterval(sweep);
      await idle();
      await listener.close();
    },
  };
};
