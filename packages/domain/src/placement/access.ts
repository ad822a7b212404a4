import { type Actor, type Role, holdsRole } from '../kernel/actor.ts';
import { type AvailableAction, NO_ROLE, ROUND_IS_CLOSED, notNow } from '../kernel/available-action.ts';
import { nextState } from '../kernel/lifecycle.ts';
import type { Text } from '../kernel/rejection.ts';
import { mayRead } from '../kernel/scope.ts';
import { REPORT_STATE_NAMES, type ReportState } from '../round/model.ts';
import { PLACEMENT_ACTIONS, type PlacementAction, type PlacementState, placementLifecycle } from './lifecycle.ts';

/** Who reports the school's graduates. */
const REPORTERS: readonly Role[] = ['VOC_CLERK', 'PRINCIPAL'];
/** Who decides on them. */
const REVIEWERS: readonly Role[] = ['BUREAU_VOC'];

/** Who sees graduates and placements within the own unit. Names are shown, numbers only masked. */
export const PLACEMENT_READERS: readonly Role[] = [
  ...REPORTERS,
  ...REVIEWERS,
  'BUREAU_DIR',
  'DIST_HEAD',
  'BUREAU_SUP',
  'AUDITOR',
  'INTEGRATOR',
];
/** Who may have a whole identity number or phone shown, with a reason that is recorded. */
export const IDENTITY_REVEALERS: readonly Role[] = ['VOC_CLERK', 'PRINCIPAL', 'BUREAU_VOC'];

export const PLACEMENT_ACTION_ROLES: { readonly [A in PlacementAction]: readonly Role[] } = {
  edit: REPORTERS,
  submit: REPORTERS,
  return: REVIEWERS,
  accept: REVIEWERS,
  lock: REVIEWERS,
  reopen: REVIEWERS,
};

/** States of the school's report in which a row of it may be handled so. */
export const PLACEMENT_ACTION_REPORT_STATES: { readonly [A in PlacementAction]: readonly ReportState[] } = {
  edit: ['NOT_STARTED', 'DRAFT', 'RETURNED'],
  submit: ['DRAFT', 'RETURNED'],
  // one row sent back makes the report a returned one: the other rows may still be decided
  return: ['SUBMITTED', 'RETURNED', 'ACCEPTED'],
  accept: ['SUBMITTED', 'RETURNED'],
  lock: ['ACCEPTED'],
  reopen: ['LOCKED'],
};

export type PlacementRowFacts = {
  readonly state: PlacementState;
  readonly reportState: ReportState;
  readonly roundClosed: boolean;
  /** path of the school */
  readonly orgPath: string;
};

export const mayReadPlacements = (actor: Actor, orgPath: string): boolean => mayRead(actor, 'placement', PLACEMENT_READERS, orgPath);

export const mayRevealIdentity = (actor: Actor, orgPath: string): boolean =>
  actor.kind === 'ACCOUNT' && holdsRole(actor, IDENTITY_REVEALERS, orgPath);

/** Tokens only read. */
export const mayActOnPlacement = (actor: Actor, action: PlacementAction, orgPath: string): boolean =>
  actor.kind !== 'TOKEN' && holdsRole(actor, PLACEMENT_ACTION_ROLES[action], orgPath);

const reportNotNow = (state: ReportState): Text => ({
  zh: `本校报表当前为“${REPORT_STATE_NAMES[state].zh}”，不能进行此操作。`,
  en: `Not possible while the school's report is ${REPORT_STATE_NAMES[state].en}.`,
});

/** Every action on a placement, with the reason where it cannot be done. Buttons and refusals both come from here. */
export const availableActions = (actor: Actor, row: PlacementRowFacts): AvailableAction<PlacementAction>[] =>
  PLACEMENT_ACTIONS.map((action) => {
    if (!mayActOnPlacement(actor, action, row.orgPath)) return { action, allowed: false, reason: NO_ROLE };
    if (nextState(placementLifecycle, row.state, action) === undefined)
      return { action, allowed: false, reason: notNow(REPORT_STATE_NAMES[row.state]) };
    if (!PLACEMENT_ACTION_REPORT_STATES[action].includes(row.reportState)) {
      return { action, allowed: false, reason: reportNotNow(row.reportState) };
    }
    if (row.roundClosed && (action === 'edit' || action === 'submit') && row.reportState !== 'RETURNED') {
      return { action, allowed: false, reason: ROUND_IS_CLOSED };
    }
    return { action, allowed: true };
  });
