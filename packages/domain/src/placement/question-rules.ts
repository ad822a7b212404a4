import { nextState } from '../kernel/lifecycle.ts';
import type { Rejection } from '../kernel/rejection.ts';
import { type Result, err, ok } from '../kernel/result.ts';
import type { QuestionDeed } from './question-access.ts';
import { questionLifecycle } from './question-lifecycle.ts';
import { type Question, questionKey, type QuestionParams, type QuestionState } from './question-model.ts';
import * as why from './question-rejections.ts';

/** Decides an action on a question. Who may do it is asked in question-access.ts. Whoever answered never decides on the answer. */
export const decideQuestion = (
  deed: QuestionDeed,
  question: { readonly state: QuestionState; readonly answeredBy: string | null },
  actorId: string,
): Result<QuestionState, Rejection> => {
  const state = nextState(questionLifecycle, question.state, deed);
  if (state === undefined) return err(why.questionActionImpossible({ state: question.state }));
  if (deed !== 'answer' && question.answeredBy === actorId) return err(why.questionOwnAnswer({}));
  return ok(state);
};

/** A question as it was asked before. */
export type AskedQuestion = {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly state: QuestionState;
  readonly rows: readonly string[];
  readonly params: QuestionParams;
  readonly answered: boolean;
};

/** What is to be done so that what is on record agrees with what there is to ask now. */
export type Reconciled<Asked extends AskedQuestion> = {
  readonly fresh: readonly Question[];
  /** asked before and still there; the state it takes, with its numbers of now */
  readonly kept: readonly { readonly asked: Asked; readonly now: Question; readonly state: QuestionState; readonly changed: boolean }[];
  /** no longer there */
  readonly cleared: readonly Asked[];
};

/** The state of a question that holds again: what was said still stands, unless it now concerns rows that nobody spoke about. */
const stateNow = (asked: AskedQuestion, now: Question): QuestionState => {
  const known = new Set(asked.rows);
  if (asked.state !== 'OPEN' && now.rows.some((row) => !known.has(row))) return 'OPEN';
  return asked.state === 'CLEARED' ? (asked.answered ? 'ANSWERED' : 'OPEN') : asked.state;
};

const sameNumbers = (a: QuestionParams, b: QuestionParams): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((name) => a[name] === b[name]);

/**
 * Compares the questions there are with those asked before. The same thing is not asked twice: a question that was answered or settled
 * stays so as long as it concerns no further row. What no longer holds is cleared, unless it was settled: that is history.
 */
export const reconcileQuestions = <Asked extends AskedQuestion>(asked: readonly Asked[], live: readonly Question[]): Reconciled<Asked> => {
  const before = new Map(asked.map((question) => [questionKey(question), question]));
  const now = new Set(live.map(questionKey));
  return {
    fresh: live.filter((question) => !before.has(questionKey(question))),
    kept: live.flatMap((question) => {
      const known = before.get(questionKey(question));
      if (known === undefined) return [];
      const state = stateNow(known, question);
      const changed = state !== known.state || known.rows.join() !== question.rows.join() || !sameNumbers(known.params, question.params);
      return [{ asked: known, now: question, state, changed }];
    }),
    cleared: asked.filter(
      (question) => !now.has(questionKey(question)) && nextState(questionLifecycle, question.state, 'clear') !== undefined,
    ),
  };
};
