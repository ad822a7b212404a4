import { type Lifecycle, nextState } from '../kernel/lifecycle.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import type { Rejection } from '../kernel/rejection.ts';
import { type Result, err, ok } from '../kernel/result.ts';
import type { CheckResult } from './model.ts';
import type { PlacementState } from './lifecycle.ts';
import type { DecisionState } from './verification-model.ts';
import * as why from './verification-rejections.ts';

export const DECISION_ACTIONS = ['appeal', 'confirm', 'reject', 'reopenDecision'] as const;
export type DecisionAction = (typeof DECISION_ACTIONS)[number];

/**
 * A refusal lives beside the row's own life, whose states stay as they are: a refused row remains submitted, accepted or locked, and cannot
 * be sent back, locked or reopened until it is decided. Reopening is the recorded exception to "final is final".
 */
export const decisionLifecycle: Lifecycle<DecisionState, DecisionAction> = {
  REFUSED: { appeal: 'APPEALED', confirm: 'CONFIRMED', reject: 'REJECTED' },
  APPEALED: { confirm: 'CONFIRMED', reject: 'REJECTED' },
  CONFIRMED: { reopenDecision: 'APPEALED' },
  REJECTED: { reopenDecision: 'APPEALED' },
};

/** Undecided: the row waits for the school or for the bureau. */
export const isOpenDecision = (state: DecisionState | null): boolean => state === 'REFUSED' || state === 'APPEALED';

/** States of a row that the bureau may refuse: the school has handed it over. */
const REFUSABLE: ReadonlySet<PlacementState> = new Set(['SUBMITTED', 'ACCEPTED', 'LOCKED']);

export type RefusalFacts = {
  readonly state: PlacementState;
  readonly isSampled: boolean;
  /** results that stand */
  readonly checks: readonly CheckResult[];
  readonly decision: DecisionState | null;
};

/** A row of the sample one of whose checks failed can be refused, once. */
export const whyNotRefused = (row: RefusalFacts): Rejection | undefined => {
  if (row.decision !== null) return why.alreadyRefused({ state: row.decision });
  if (!REFUSABLE.has(row.state)) return why.notHandedOver({});
  if (!row.isSampled) return why.notSampled({});
  return row.checks.includes('FAILED') ? undefined : why.noFailedCheck({});
};

export type DecisionFacts = {
  readonly state: DecisionState;
  /** account that refused */
  readonly refusedBy: string;
  /** last day on which the school may answer before it is decided without */
  readonly appealUntil: LocalDate;
};

/**
 * Moves a refusal on. It is decided by somebody other than who refused, and without the school's answer only after the days it has for one.
 * A late answer is taken as long as nobody has decided.
 */
export const decideRefusal = (
  decision: DecisionFacts,
  action: DecisionAction,
  actorId: string,
  today: LocalDate,
): Result<DecisionState, Rejection> => {
  const next = nextState(decisionLifecycle, decision.state, action);
  if (next === undefined) return err(why.decisionImpossible({ state: decision.state }));
  if (action === 'confirm' || action === 'reject') {
    if (actorId === decision.refusedBy) return err(why.decidedByRefuser({}));
    if (decision.state === 'REFUSED' && today <= decision.appealUntil) return err(why.appealStillOpen({ until: decision.appealUntil }));
  }
  return ok(next);
};
