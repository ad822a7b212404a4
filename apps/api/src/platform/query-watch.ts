import { AsyncLocalStorage } from 'node:async_hooks';

/** One finished statement. Never its parameters: they are people's data. */
export type QueryReport = {
  /** from the comment that a statement starts with, slash-star placements star-slash; else as `asOperation` says */
  readonly operation: string;
  readonly text: string;
  readonly ms: number;
  readonly failed: boolean;
};
export type QueryWatcher = (report: QueryReport) => void;

const currentOperation = new AsyncLocalStorage<string>();

/** Names the statements that `work` runs, for the slow-query log: commands and jobs, whose SQL carries no comment. */
export const asOperation = <T>(name: string, work: () => T): T => currentOperation.run(name, work);

/** The name of the operation a statement belongs to: from its leading comment, else from `asOperation`, else 'unnamed'. */
export const operationOf = (text: string): string =>
  /^\s*\/\*\s*([\w.:-]{1,80})\s*\*\//u.exec(text)?.[1] ?? currentOperation.getStore() ?? 'unnamed';
