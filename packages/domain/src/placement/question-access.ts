import { type Actor, type Role, holdsRole } from '../kernel/actor.ts';
import { type AvailableAction, NO_ROLE, notNow } from '../kernel/available-action.ts';
import { nextState } from '../kernel/lifecycle.ts';
import type { Text } from '../kernel/rejection.ts';
import { mayRead } from '../kernel/scope.ts';
import { PLACEMENT_ACTION_ROLES, PLACEMENT_READERS } from './access.ts';
import { type QuestionAction, questionLifecycle } from './question-lifecycle.ts';
import type { QuestionState } from './question-model.ts';
import { QUESTION_STATE_NAMES } from './question-words.ts';

/** A question is between the school and those who supervise it: it does not travel to partners' systems. */
export const QUESTION_READERS: readonly Role[] = PLACEMENT_READERS.filter((role) => role !== 'INTEGRATOR');

/** What people do with questions; `clear` is left out, it happens. */
export const QUESTION_DEEDS = ['answer', 'settle', 'uphold', 'ask'] as const satisfies readonly QuestionAction[];
export type QuestionDeed = (typeof QUESTION_DEEDS)[number];

export const QUESTION_ACTION_ROLES: { readonly [D in QuestionDeed]: readonly Role[] } = {
  answer: PLACEMENT_ACTION_ROLES.submit,
  settle: PLACEMENT_ACTION_ROLES.accept,
  uphold: PLACEMENT_ACTION_ROLES.accept,
  ask: PLACEMENT_ACTION_ROLES.accept,
};

export const mayReadQuestions = (actor: Actor, orgPath: string): boolean => mayRead(actor, 'placement', QUESTION_READERS, orgPath);

/** Tokens only read. */
export const mayActOnQuestion = (actor: Actor, deed: QuestionDeed, orgPath: string): boolean =>
  actor.kind !== 'TOKEN' && holdsRole(actor, QUESTION_ACTION_ROLES[deed], orgPath);

export type QuestionFacts = {
  readonly state: QuestionState;
  /** path of the school */
  readonly orgPath: string;
  /** account that answered last */
  readonly answeredBy: string | null;
};

const OWN_ANSWER: Text = { zh: '答复人不能处理自己的答复。', en: 'Whoever answered does not decide on the answer.' };

/** Every action on a question, with the reason where it cannot be done. */
export const availableQuestionActions = (actor: Actor, question: QuestionFacts): AvailableAction<QuestionDeed>[] =>
  QUESTION_DEEDS.map((action) => {
    if (!mayActOnQuestion(actor, action, question.orgPath)) return { action, allowed: false, reason: NO_ROLE };
    if (nextState(questionLifecycle, question.state, action) === undefined)
      return { action, allowed: false, reason: notNow(QUESTION_STATE_NAMES[question.state]) };
    if (action !== 'answer' && question.answeredBy === actor.id) return { action, allowed: false, reason: OWN_ANSWER };
    return { action, allowed: true };
  });
