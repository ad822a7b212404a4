import { ok } from '@fuzhi/domain/kernel/result.ts';
import type { Db } from './database.ts';
import type { Logger } from './log.ts';
import { asOperation } from './query-watch.ts';
import type { Storage } from './storage.ts';
import { inTransaction } from './transaction.ts';
import { dropExpired } from './upload-session.ts';

const HOUR_MS = 3_600_000;

export type UploadSweep = { readonly db: Db; readonly storage: Storage; readonly log: Logger; readonly clock: () => Date };

/** Takes away uploads that were left half done a week ago, rows first: a file without a row is harmless, a row without its file is not. */
export const sweepUploads = async ({ db, storage, clock }: UploadSweep): Promise<number> => {
  const swept = await inTransaction(db, async (tx) => ok(await dropExpired(tx, clock())));
  const pieces = swept.ok ? swept.value : [];
  for (const piece of pieces) await storage.remove(piece);
  return pieces.length;
};

/** Sweeps each hour. `stop` waits for a sweep at work. */
export const startUploadSweep = (sweep: UploadSweep): { stop: () => Promise<void> } => {
  let atWork: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    atWork = asOperation('housekeeping', () => sweepUploads(sweep)).catch((error: unknown) =>
      sweep.log.warn({ err: error }, 'upload sweep'),
    );
  }, HOUR_MS);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await atWork;
    },
  };
};
