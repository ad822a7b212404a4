import { type Actor, type Role, holdsRole } from '../kernel/actor.ts';
import { type AvailableAction, NO_ROLE, notNow } from '../kernel/available-action.ts';
import { mayRead } from '../kernel/scope.ts';
import { DECISION_ACTIONS, type DecisionAction, decideRefusal } from './verification-lifecycle.ts';
import { DECISION_STATE_NAMES, type DecisionState } from './verification-model.ts';

/** Who draws, sends links, calls and refuses, and who keeps the roll of graduates. */
export const VERIFIERS: readonly Role[] = ['BUREAU_VOC'];
/** Who decides finally. The director too, so that a section of one person has somebody else. */
export const DECIDERS: readonly Role[] = ['BUREAU_VOC', 'BUREAU_DIR'];
/** Who answers a refusal for the school. */
export const APPELLANTS: readonly Role[] = ['VOC_CLERK', 'PRINCIPAL'];
/** Who reads what graduates and employers said themselves: never the school that claims, nor anybody's token. */
export const ANSWER_READERS: readonly Role[] = ['BUREAU_VOC', 'BUREAU_DIR', 'BUREAU_SUP', 'AUDITOR'];

const DECISION_ROLES: { readonly [A in DecisionAction]: readonly Role[] } = {
  appeal: APPELLANTS,
  confirm: DECIDERS,
  reject: DECIDERS,
  reopenDecision: DECIDERS,
};

/** Tokens only read. */
const acts = (actor: Actor, roles: readonly Role[], orgPath: string): boolean => actor.kind !== 'TOKEN' && holdsRole(actor, roles, orgPath);

export const mayVerify = (actor: Actor, orgPath: string): boolean => acts(actor, VERIFIERS, orgPath);

export const mayDecide = (actor: Actor, action: DecisionAction, orgPath: string): boolean => acts(actor, DECISION_ROLES[action], orgPath);

export const mayReadAnswers = (actor: Actor, orgPath: string): boolean =>
  actor.kind !== 'TOKEN' && mayRead(actor, 'placement', ANSWER_READERS, orgPath);

export type DecisionRow = {
  readonly state: DecisionState;
  readonly refusedBy: string;
  readonly appealUntil: string;
  readonly today: string;
  /** path of the school */
  readonly orgPath: string;
};

/** Every action on a refusal, with the reason where it cannot be taken. */
export const availableDecisions = (actor: Actor, row: DecisionRow): AvailableAction<DecisionAction>[] =>
  DECISION_ACTIONS.map((action) => {
    if (!mayDecide(actor, action, row.orgPath)) return { action, allowed: false, reason: NO_ROLE };
    const decided = decideRefusal(row, action, actor.id, row.today);
    if (decided.ok) return { action, allowed: true };
    const reason = decided.error.code === 'DECISION_IMPOSSIBLE' ? notNow(DECISION_STATE_NAMES[row.state]) : decided.error.message;
    return { action, allowed: false, reason };
  });
