import type { QuestionKind } from './question-codes.ts';

/** LOW: there often is an honest reason; NORMAL: look at it first. Neither says that anything is wrong. */
export const QUESTION_WEIGHTS = ['NORMAL', 'LOW'] as const;
export type QuestionWeight = (typeof QUESTION_WEIGHTS)[number];

/** The numbers and names that the sentence of a question is made of; never anything personal. */
export type QuestionParams = { readonly [name: string]: string | number };

/** Something about a report that a careful reader would ask about. */
export type Question = {
  readonly kind: QuestionKind;
  /** what it is about within its kind: an employer and a class, a file, …; empty where the report has at most one of the kind */
  readonly subject: string;
  readonly weight: QuestionWeight;
  readonly params: QuestionParams;
  /** ids of the placements concerned, in order; empty: the whole report */
  readonly rows: readonly string[];
};

/** OPEN waits for the school, ANSWERED for the bureau. CLEARED: the rows changed and there is nothing left to ask. */
export const QUESTION_STATES = ['OPEN', 'ANSWERED', 'SETTLED', 'UPHELD', 'CLEARED'] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];

/** Names a question within its report: kind and subject. */
export const questionKey = (question: { readonly kind: string; readonly subject: string }): string =>
  question.subject === '' ? question.kind : `${question.kind}:${question.subject}`;
