import type { Lifecycle } from '../kernel/lifecycle.ts';
import type { QuestionState } from './question-model.ts';

/** `clear` is done by nobody: the rows changed and the question no longer holds. */
export const QUESTION_ACTIONS = ['answer', 'settle', 'uphold', 'ask', 'clear'] as const;
export type QuestionAction = (typeof QUESTION_ACTIONS)[number];

/**
 * The life of a question. It is upheld only after the school was heard; it may be settled without an answer, when the bureau found out by
 * itself. A decision is undone by asking again, so that the school is heard again.
 */
export const questionLifecycle: Lifecycle<QuestionState, QuestionAction> = {
  OPEN: { answer: 'ANSWERED', settle: 'SETTLED', clear: 'CLEARED' },
  ANSWERED: { answer: 'ANSWERED', settle: 'SETTLED', uphold: 'UPHELD', ask: 'OPEN', clear: 'CLEARED' },
  SETTLED: { ask: 'OPEN' },
  UPHELD: { ask: 'OPEN', clear: 'CLEARED' },
  CLEARED: {},
};
