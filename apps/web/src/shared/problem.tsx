import { ErrorState, Skeleton } from '@fuzhi/ui/states.tsx';
import type { CombinedError } from '@urql/core';
import type { ReactNode } from 'react';
import { commonTexts } from './common-texts.ts';
import { translate, useLocale } from './i18n.ts';
import type { GraphState } from './use-graph.ts';

export type Problem = { title: string; hint: string; requestId: string | undefined };
type Words = { title: keyof typeof commonTexts.zh; hint: keyof typeof commonTexts.zh };

const UNKNOWN: Words = { title: 'failed', hint: 'failedHint' };
const OFFLINE: Words = { title: 'offline', hint: 'offlineHint' };
/** A gateway before the server answers 502 and 504 for it, without a word for people. */
const BY_STATUS: { readonly [status: number]: Words } = {
  429: { title: 'tooMany', hint: 'tooManyHint' },
  502: OFFLINE,
  503: { title: 'busy', hint: 'busyHint' },
  504: OFFLINE,
};

/** Words for an answer that brought none of its own; undefined status: there was no answer. */
export const wordsOfStatus = (status: number | undefined): { title: string; hint: string } => {
  const words = status === undefined ? OFFLINE : (BY_STATUS[status] ?? UNKNOWN);
  return { title: translate(commonTexts, words.title), hint: translate(commonTexts, words.hint) };
};

/** What an error says to a person. The server's own messages are written for people; anything else is not shown. */
export const problemOf = (error: CombinedError): Problem => {
  const first = error.graphQLErrors[0];
  const requestId = first?.extensions['requestId'];
  const howToFix = first?.extensions['howToFix'];
  const response = error.response as Response | undefined;
  const words =
    first === undefined || response?.status === 429
      ? wordsOfStatus(response?.status)
      : { title: first.message, hint: typeof howToFix === 'string' ? howToFix : translate(commonTexts, 'failedHint') };
  return { ...words, requestId: typeof requestId === 'string' ? requestId : (response?.headers?.get('x-request-id') ?? undefined) };
};

export const ProblemState = ({ error, onRetry }: { error: CombinedError; onRetry?: () => void }) => {
  useLocale();
  const problem = problemOf(error);
  return <ErrorState title={problem.title} hint={problem.hint} requestId={problem.requestId} onRetry={onRetry} />;
};

/** Skeleton, error or the page, whichever it is time for. */
export const Loaded = <Data,>({
  state,
  lines = 6,
  children,
}: {
  state: GraphState<Data>;
  lines?: number;
  children: (data: Data) => ReactNode;
}) => {
  if (state.data !== undefined) return <>{children(state.data)}</>;
  if (state.error !== undefined) return <ProblemState error={state.error} onRetry={state.reload} />;
  return <Skeleton lines={lines} />;
};
