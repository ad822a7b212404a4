import type { CombinedError } from '@urql/core';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { onDataChanged } from './graph-client.ts';
import { nodeOf } from './graph-document.ts';
import type { GraphDocument } from './graph-document.ts';

export type GraphState<Data> = { data: Data | undefined; loading: boolean; error: CombinedError | undefined; reload: () => void };

/** Reads one operation; reads again after commands. `pause` waits. */
export const useGraph = <Data, Variables extends object>(
  document: GraphDocument<Data, Variables>,
  variables: NoInfer<Variables>,
  pause = false,
): GraphState<Data> => {
  const [{ data, fetching, error }, again] = useQuery<Data>({ query: nodeOf(document), variables, pause });
  const reload = () => again({ requestPolicy: 'network-only' });
  useEffect(() => (pause ? undefined : onDataChanged(() => again({ requestPolicy: 'network-only' }))), [again, pause]);
  return { data, loading: fetching, error, reload };
};

/** A value that follows another after a pause in typing. */
export const useDebounced = <Value>(value: Value, milliseconds = 250): Value => {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLate(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return late;
};
