import { Client, cacheExchange, fetchExchange, makeOperation, mapExchange } from '@urql/core';
import { hashOf } from './graph-document.ts';
import { graphFetch } from './graph-fetch.ts';

const listeners = new Set<() => void>();
/** Calls back after each command that was carried out, so that lists read again. Returns what ends it. */
export const onDataChanged = (act: () => void): (() => void) => {
  listeners.add(act);
  return () => listeners.delete(act);
};
export const dataChanged = (): void => {
  for (const act of listeners) act();
};

export const makeClient = (): Client =>
  new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetch: graphFetch,
    exchanges: [
      // before the cache, which puts a copy in the document's place that has no hash
      mapExchange({
        onOperation: (operation) => {
          const sha256Hash = hashOf(operation.query);
          return sha256Hash === undefined || operation.kind === 'teardown'
            ? operation
            : makeOperation(
                operation.kind,
                { ...operation, extensions: { ...operation.extensions, persistedQuery: { version: 1, sha256Hash } } },
                operation.context,
              );
        },
        onResult: (result) => {
          if (result.operation.kind === 'mutation' && result.error === undefined) queueMicrotask(dataChanged);
        },
      }),
      cacheExchange,
      fetchExchange,
    ],
  });

let client = makeClient();
export const graphClient = (): Client => client;
/** After signing in or out: nothing of the other person may be left in memory. */
export const resetClient = (): void => {
  client = makeClient();
};
