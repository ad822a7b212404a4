import { ErrorState, Skeleton } from '@fuzhi/ui/states.tsx';
import type { CombinedError } from '@urql/core';
import type { ReactNode } from 'react';
import { commonTexts } from './common-texts.ts';
import { useT } from './i18n.ts';
import type { GraphState } from './use-graph.ts';

export type Problem = { title: string | undefined; requestId: string | undefined; offline: boolean };

/** What an error says to a person. The server's own messages are written for people; anything else is not shown. */
export const problemOf = (error: CombinedError): Problem => {
  const first = error.graphQLErrors[0];
  const requestId = first?.extensions['requestId'];
  const response = error.response as Response | undefined;
  return {
    title: first === undefined ? undefined : first.message,
    requestId: typeof requestId === 'string' ? requestId : (response?.headers?.get('x-request-id') ?? undefined),
    offline: error.networkError !== undefined && response === undefined,
  };
};

export const ProblemState = ({ error, onRetry }: { error: CombinedError; onRetry?: () => void }) => {
  const t = useT(commonTexts);
  const problem = problemOf(error);
  return <ErrorState title={problem.offline ? t('offline') : (problem.title ?? t('failed'))} hint={problem.offline ? t('offlineHint') : t('failedHint')} requestId={problem.requestId} onRetry={onRetry} />;
};

/** Skeleton, error or the page, whichever it is time for. */
export const Loaded = <Data,>({ state, lines = 6, children }: { state: GraphState<Data>; lines?: number; children: (data: Data) => ReactNode }) => {
  if (state.data !== undefined) return <>{children(state.data)}</>;
  if (state.error !== undefined) return <ProblemState error={state.error} onRetry={state.reload} />;
  return <Skeleton lines={lines} />;
};
