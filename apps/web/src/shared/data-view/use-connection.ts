import type { CombinedError } from '@urql/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { graphClient, onDataChanged } from '../graph-client.ts';
import { nodeOf } from '../graph-document.ts';
import type { GraphDocument } from '../graph-document.ts';
import type { OrderBy, Where } from './filter-model.ts';

export type Connection<Row> = {
  nodes: readonly Row[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null | undefined };
  totalCount?: number | null | undefined;
};
/** Variables that every list operation takes; `withTotal` is true for the first page only. */
export type ListVariables = { first: number; after?: string | null | undefined; where?: unknown; orderBy?: unknown; withTotal: boolean };
export type ListSource<Data, Row> = {
  document: GraphDocument<Data, never>;
  /** further variables of the operation */
  variables?: { readonly [name: string]: unknown } | undefined;
  connection: (data: Data) => Connection<Row>;
};

const PAGE = 100;
/** most rows that one action takes at once */
const MOST = 50_000;

type State<Row> = {
  rows: Row[];
  total: number | undefined;
  cursor: string | undefined;
  more: boolean;
  busy: boolean;
  error: CombinedError | undefined;
};
const START = { rows: [], total: undefined, cursor: undefined, more: false, busy: true, error: undefined };

type Page<Data, Row> = { page: Connection<Row> | undefined; data: Data | null | undefined; error: CombinedError | undefined };

/** Reads one page by its key. */
const readPage = async <Data, Row>(source: ListSource<Data, Row>, variables: ListVariables): Promise<Page<Data, Row>> => {
  const result = await graphClient()
    .query(
      nodeOf(source.document as GraphDocument<Data, ListVariables>),
      { ...source.variables, ...variables },
      { requestPolicy: 'network-only' },
    )
    .toPromise();
  return {
    page: result.data === undefined || result.data === null ? undefined : source.connection(result.data),
    data: result.data,
    error: result.error,
  };
};

/** Rows of a list as far as they have been scrolled to. Starts again when filter or order change, and after each command. */
export const useConnection = <Data, Row>(
  source: ListSource<Data, Row>,
  where: Where | undefined,
  orderBy: readonly OrderBy[] | undefined,
) => {
  const [state, setState] = useState<State<Row>>(START);
  const [first, setFirst] = useState<Data | undefined>();
  const run = useRef(0);
  const key = JSON.stringify({ where, orderBy });
  // by its text: the same filter in a new object must not read again
  const base = useMemo(() => JSON.parse(key) as { where?: Where; orderBy?: readonly OrderBy[] }, [key]);
  const load = useCallback(
    async (after: string | undefined, size: number) => {
      const mine = ++run.current;
      setState((old) => ({ ...old, busy: true, error: undefined }));
      const { page, data, error } = await readPage(source, { ...base, first: size, after: after ?? null, withTotal: after === undefined });
      if (mine !== run.current) return;
      if (page === undefined) {
        setState((old) => ({ ...old, busy: false, error }));
        return;
      }
      if (after === undefined) setFirst(data ?? undefined);
      setState((old) => ({
        rows: after === undefined ? [...page.nodes] : [...old.rows, ...page.nodes],
        total: page.totalCount ?? old.total,
        cursor: page.pageInfo.endCursor ?? undefined,
        more: page.pageInfo.hasNextPage,
        busy: false,
        error: undefined,
      }));
    },
    [source, base],
  );
  useEffect(() => {
    void load(undefined, PAGE);
    return () => {
      run.current += 1;
    };
  }, [load]);
  useEffect(
    () =>
      onDataChanged(() => {
        void load(undefined, PAGE);
      }),
    [load],
  );
  const loadMore = useCallback(() => {
    if (state.more && !state.busy && state.cursor !== undefined) void load(state.cursor, 200);
  }, [state.more, state.busy, state.cursor, load]);
  /** Every row of the result, page by page; for actions on all of it. */
  const readAll = useCallback(async (): Promise<Row[]> => {
    const all: Row[] = [];
    let after: string | null = null;
    while (all.length < MOST) {
      const { page, error }: Page<Data, Row> = await readPage(source, { ...base, first: 200, after, withTotal: false });
      if (page === undefined) throw error ?? new Error('no page');
      all.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor ?? null;
    }
    return all;
  }, [source, base]);
  return {
    ...state,
    first,
    loadMore,
    readAll,
    reload: () => {
      void load(undefined, PAGE);
    },
  };
};
