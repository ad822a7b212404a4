import { Worker } from 'node:worker_threads';
import type { Keys } from '../platform/keys.ts';

/** What the thread needs to work like the process: it makes its own connections. */
export type ThreadData = { readonly connectionString: string; readonly keys: Keys; readonly folder: string; readonly logLevel: string };
export type StepOrder = { readonly batchId: string; readonly now: Date };
export type StepAnswer = { readonly batchId: string; readonly isDone: boolean };

export type StepThread = {
  /** rejects when the step failed or the thread ended; what was wrong stands in the log */
  readonly doStep: (batchId: string) => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** The thread goes when it had nothing to do for so long, and its memory with it. */
const QUIET_MS = 60_000;

type Waiting = { readonly resolve: () => void; readonly reject: (cause: Error) => void };

/**
 * A thread beside the one that answers requests, for the long steps of imports: reading and sealing 20,000 rows takes seconds of
 * computing, during which nobody else may wait. Started with the first step. A thread that breaks takes its steps with it, not the process.
 */
export const createStepThread = (script: URL, data: ThreadData, clock: () => Date): StepThread => {
  const waiting = new Map<string, Waiting>();
  let thread: Worker | undefined;
  let quiet: NodeJS.Timeout | undefined;

  const settle = (batchId: string, cause?: Error): void => {
    const one = waiting.get(batchId);
    waiting.delete(batchId);
    if (cause === undefined) one?.resolve();
    else one?.reject(cause);
    if (waiting.size > 0) return;
    quiet = setTimeout(() => void stop(), QUIET_MS);
    quiet.unref();
  };

  const start = (): Worker => {
    const fresh = new Worker(script, { workerData: data, name: 'imports' });
    let cause = new Error('the import thread ended');
    fresh.on('message', ({ batchId, isDone }: StepAnswer) => settle(batchId, isDone ? undefined : new Error('the import step failed')));
    fresh.once('error', (error) => {
      cause = error;
    });
    fresh.once('exit', () => {
      if (thread !== fresh) return;
      thread = undefined;
      for (const batchId of waiting.keys()) settle(batchId, cause);
    });
    return fresh;
  };

  const stop = async (): Promise<void> => {
    clearTimeout(quiet);
    const last = thread;
    thread = undefined;
    await last?.terminate();
    for (const batchId of waiting.keys()) settle(batchId, new Error('the import thread was stopped'));
    clearTimeout(quiet);
  };

  return {
    stop,
    doStep: (batchId) => {
      clearTimeout(quiet);
      thread ??= start();
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      waiting.set(batchId, { resolve, reject });
      thread.postMessage({ batchId, now: clock() } satisfies StepOrder);
      return promise;
    },
  };
};
