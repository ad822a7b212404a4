import { AsyncLocalStorage } from 'node:async_hooks';

import type { ClientBase } from 'pg';

/** One finished statement. Never its parameters: they are people's data. */
export type QueryReport = {
  /** from the comment that a statement starts with, slash-star placements star-slash; else as `asOperation` says */
  readonly operation: string;
  readonly text: string;
  readonly ms: number;
  readonly failed: boolean;
};
export type QueryWatcher = (report: QueryReport) => void;

type Callback = (error: unknown, result: unknown) => void;
type AnyQuery = (...args: unknown[]) => unknown;

const textOf = (query: unknown): string | undefined => {
  if (typeof query === 'string') return query;
  if (typeof query !== 'object' || query === null) return undefined;
  // cursors and COPY streams bring their own way to run
  if ('submit' in query) return undefined;
  return 'text' in query && typeof query.text === 'string' ? query.text : undefined;
};

const currentOperation = new AsyncLocalStorage<string>();

/** Names the statements that `work` runs, for the slow-query log: commands and jobs, whose SQL carries no comment. */
export const asOperation = <T>(name: string, work: () => T): T => currentOperation.run(name, work);

/** The name of the operation a statement belongs to: from its leading comment, else from `asOperation`, else 'unnamed'. */
export const operationOf = (text: string): string =>
  /^\s*\/\*\s*([\w.:-]{1,80})\s*\*\//u.exec(text)?.[1] ?? currentOperation.getStore() ?? 'unnamed';

/** Lets `watcher` know of every statement that a client runs. Called once for a client, when it connects. */
export const watchQueries = (client: ClientBase, watcher: QueryWatcher): void => {
  const run = client.query.bind(client) as AnyQuery;
  const watched: AnyQuery = (...args) => {
    const text = textOf(args[0]);
    if (text === undefined) return run(...args);
    const start = performance.now();
    const operation = operationOf(text);
    const done = (failed: boolean): void => watcher({ operation, text, ms: performance.now() - start, failed });
    const last = args.at(-1);
    if (typeof last === 'function') {
      const callback = last as Callback;
      args[args.length - 1] = ((error, result) => {
        done(Boolean(error));
        callback(error, result);
      }) satisfies Callback;
      return run(...args);
    }
    const outcome = run(...args);
    if (outcome instanceof Promise) {
      return outcome.then(
        (result: unknown) => {
          done(false);
          return result;
        },
        (error: unknown) => {
          done(true);
          throw error;
        },
      );
    }
    return outcome;
  };
  client.query = watched as typeof client.query;
};
