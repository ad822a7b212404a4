/** The thread of the imports' long steps (src/import/step-thread.ts): wires what main.ts wires, as far as a step needs it. */
import { parentPort, workerData } from 'node:worker_threads';
import { sheetHandlers } from '../features/sheets.ts';
import type { ImportDeps } from '../import/deps.ts';
import type { StepAnswer, StepOrder, ThreadData } from '../import/step-thread.ts';
import { doStep } from '../import/steps.ts';
import { createDb, createPool } from '../platform/database.ts';
import { createLog } from '../platform/log.ts';
import { createStorage } from '../platform/storage.ts';

const { connectionString, keys, folder, logLevel } = workerData as ThreadData;
const log = createLog(logLevel);
// two steps at a time, each with its transaction and its progress beside it
const pool = createPool({
  connectionString,
  max: 4,
  applicationName: 'fuzhi-import',
  onConnectionError: (error) => log.warn({ err: error }, 'database connection lost'),
});
const deps: Omit<ImportDeps, 'clock'> = {
  db: createDb(pool),
  pool,
  keys,
  storage: createStorage({ folder, keys }),
  log,
  handlers: sheetHandlers,
};

parentPort?.on('message', ({ batchId, now }: StepOrder) => {
  doStep({ ...deps, clock: () => now }, batchId).then(
    () => parentPort?.postMessage({ batchId, isDone: true } satisfies StepAnswer),
    () => parentPort?.postMessage({ batchId, isDone: false } satisfies StepAnswer),
  );
});
