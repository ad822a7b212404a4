import { type Actor, type Role, holdsRole } from '../kernel/actor.ts';
import { nextState } from '../kernel/lifecycle.ts';
import { mayRead } from '../kernel/scope.ts';
import { type AvailableAction, REPORTERS, ROUND_MANAGERS, ROUND_READERS } from '../round/access.ts';
import type { ReportState } from '../round/lifecycle.ts';
import { NO_ROLE, notNow } from '../round/words.ts';
import { PLACEMENT_ACTIONS, type PlacementAction, type PlacementState, placementLifecycle } from './lifecycle.ts';

/** Who sees graduates and placements within the own unit. Names are shown, numbers only masked. */
export const PLACEMENT_READERS: readonly Role[] = ROUND_READERS;
/** Who may have a whole identity number or phone shown, with a reason that is recorded. */
export const IDENTITY_REVEALERS: readonly Role[] = ['VOC_CLERK', 'PRINCIPAL', 'BUREAU_VOC'];

export const PLACEMENT_ACTION_ROLES: { readonly [A in PlacementAction]: readonly Role[] } = {
  edit: REPORTERS, submit: REPORTERS, return: ROUND_MANAGERS, accept: ROUND_MANAGERS, lock: ROUND_MANAGERS, reopen: ROUND_MANAGERS,
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

/** Every action on a placement, with the reason where it cannot be done. Buttons and refusals both come from here. */
export const availableActions = (actor: Actor, row: PlacementRowFacts): AvailableAction<PlacementAction>[] =>
  PLACEMENT_ACTIONS.map((action) => {
    if (!mayActOnPlacement(actor, action, row.orgPath)) return { action, allowed: false, reason: NO_ROLE };
    if (nextState(placementLifecycle, row.state, action) === undefined) return { action, allowed: false, reason: notNow(row.state) };
    if (!PLACEMENT_ACTION_REPORT_STATES[action].includes(row.reportState)) {
      return { action, allowed: false, reason: { zh: `本校报表的状态不允许:${notNow(row.reportState).zh}`, en: `The school's report: ${notNow(row.reportState).en}` } };
    }
    if (row.roundClosed && (action === 'edit' || action === 'submit') && row.reportState !== 'RETURNED') {
      return { action, allowed: false, reason: { zh: '本轮填报已截止。', en: 'The round is closed.' } };
    }
    return { action, allowed: true };
  });
