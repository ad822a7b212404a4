import { createHash } from 'node:crypto';

import type { ClientBase, QueryResult } from 'pg';

import { type QueryWatcher, operationOf } from './query-watch.ts';

type AnyQuery = (...args: unknown[]) => unknown;
type Settle = (error: unknown, result: QueryResult) => void;

// a prepared statement stays with its connection for good, so only what comes again gets one, and not without end
const PREPARE_AFTER = 2;
const MAX_PREPARED = 300;
const MAX_SEEN = 2_000;
/** Statements with more values are bulk writes, whose text is another one for each number of rows. */
const MAX_VALUES = 60;

const seen = new Map<string, { uses: number; name: string | undefined }>();
let prepared = 0;

/** A name for a text that the process sends again and again. */
const nameOf = (text: string): string | undefined => {
  const known = seen.get(text);
  if (known === undefined) {
    if (seen.size < MAX_SEEN) seen.set(text, { uses: 1, name: undefined });
    return undefined;
  }
  known.uses += 1;
  if (known.name === undefined && known.uses > PREPARE_AFTER && prepared < MAX_PREPARED) {
    prepared += 1;
    known.name = `q_${createHash('sha256').update(text).digest('base64url').slice(0, 20)}`;
  }
  return known.name;
};

type Config = { readonly text: string; readonly name?: string; readonly values?: readonly unknown[] };

/** The statement as a configuration, named where it repeats; undefined for cursors and COPY streams, which bring their own way to run. */
const configOf = (first: unknown, second: unknown): Config | undefined => {
  if (typeof first === 'string') {
    if (!Array.isArray(second)) return { text: first };
    const name = second.length > 0 && second.length <= MAX_VALUES ? nameOf(first) : undefined;
    return name === undefined ? { text: first, values: second } : { name, text: first, values: second };
  }
  if (typeof first !== 'object' || first === null || 'submit' in first || !('text' in first) || typeof first.text !== 'string')
    return undefined;
  return Array.isArray(second) ? { ...(first as Config), values: second } : (first as Config);
};

/**
 * Sees to every statement a client runs; called once for a client, when it connects. Three things are done here that the driver leaves open:
 * - what repeats is prepared. Kysely names no statement, and planning the look-up of a session costs four times what running it does;
 * - `watcher` is told of every finished statement;
 * - the driver is asked by callback. Its own promise ties each query to the one before, so that the young garbage collection keeps all answers:
 *   at 90 KB each that cost a sixth of the server's time (`node --trace-gc` shows it).
 */
export const tendQueries = (client: ClientBase, watcher?: QueryWatcher): void => {
  const run = client.query.bind(client) as AnyQuery;
  const tended: AnyQuery = (...args) => {
    const config = configOf(args[0], args[1]);
    if (config === undefined) return run(...args);
    const start = performance.now();
    const operation = watcher === undefined ? '' : operationOf(config.text);
    const done = (failed: boolean): void => watcher?.({ operation, text: config.text, ms: performance.now() - start, failed });
    const last = args.at(-1);
    if (typeof last === 'function') {
      const settle = last as Settle;
      return run(config, (error: unknown, result: QueryResult) => {
        done(Boolean(error));
        settle(error, result);
      });
    }
    return new Promise((resolve, reject) => {
      run(config, (error: unknown, result: QueryResult) => {
        done(Boolean(error));
        // the driver's stack leads to its socket; ours to whoever asked
        if (error instanceof Error) Error.captureStackTrace(error);
        if (error) reject(error);
        else resolve(result);
      });
    });
  };
  client.query = tended as typeof client.query;
};
