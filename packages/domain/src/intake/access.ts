import { type Actor, type Role, holdsRole } from '../kernel/actor.ts';
import { type AvailableAction, NO_ROLE, notNow } from '../kernel/available-action.ts';
import { type Lifecycle, nextState } from '../kernel/lifecycle.ts';
import { mayRead } from '../kernel/scope.ts';
import {
  APPLICANT_ACTIONS,
  type ApplicantAction,
  type ApplicantState,
  applicantLifecycle,
  INTAKE_STATE_NAMES,
  OFFER_ACTIONS,
  type OfferAction,
  type OfferState,
  offerLifecycle,
  PLAN_ACTIONS,
  type PlanAction,
  type PlanState,
  planLifecycle,
} from './lifecycle.ts';

/** Who enters majors, classes, plans and entrants of a school. */
const SCHOOL: readonly Role[] = ['VOC_CLERK', 'PRINCIPAL'];
/** Who approves majors and plans. */
const BUREAU: readonly Role[] = ['BUREAU_VOC'];

/** Who sees them within the own unit. Identity numbers are shown by their last four digits only. */
export const INTAKE_READERS: readonly Role[] = [...SCHOOL, ...BUREAU, 'BUREAU_DIR', 'DIST_HEAD', 'BUREAU_SUP', 'AUDITOR', 'INTEGRATOR'];
/** Who enters something at all: for the buttons of lists. */
export const INTAKE_WRITERS: readonly Role[] = SCHOOL;
/** Who approves majors and plans. */
export const INTAKE_APPROVERS: readonly Role[] = BUREAU;

export const mayReadIntake = (actor: Actor, orgPath: string): boolean => mayRead(actor, 'intake', INTAKE_READERS, orgPath);

const OFFER_ROLES: { readonly [A in OfferAction]: readonly Role[] } = {
  edit: SCHOOL,
  approve: BUREAU,
  suspend: BUREAU,
  resume: BUREAU,
  withdraw: [...SCHOOL, ...BUREAU],
};
const PLAN_ROLES: { readonly [A in PlanAction]: readonly Role[] } = { edit: SCHOOL, approve: BUREAU, reopen: BUREAU };

/** Tokens only read. */
const holds = (actor: Actor, roles: readonly Role[], orgPath: string): boolean =>
  actor.kind !== 'TOKEN' && holdsRole(actor, roles, orgPath);

/** A school withdraws its own draft; what the bureau has approved is withdrawn by the bureau. */
export const mayActOnOffer = (actor: Actor, action: OfferAction, state: OfferState, orgPath: string): boolean =>
  holds(actor, action === 'withdraw' && state !== 'DRAFT' ? BUREAU : OFFER_ROLES[action], orgPath);
export const mayActOnPlan = (actor: Actor, action: PlanAction, orgPath: string): boolean => holds(actor, PLAN_ROLES[action], orgPath);
/** Classes and entrants are the school's own. */
export const mayKeepPupils = (actor: Actor, orgPath: string): boolean => holds(actor, SCHOOL, orgPath);

/** Who may have a whole identity number shown, with a reason that is recorded: people, never tokens. */
export const mayRevealApplicant = (actor: Actor, orgPath: string): boolean =>
  actor.kind === 'ACCOUNT' && holdsRole(actor, [...SCHOOL, ...BUREAU], orgPath);

const available = <S extends keyof typeof INTAKE_STATE_NAMES, A extends string>(
  actions: readonly A[],
  lifecycle: Lifecycle<S, A>,
  state: S,
  may: (action: A) => boolean,
): AvailableAction<A>[] =>
  actions.map((action) => {
    if (!may(action)) return { action, allowed: false, reason: NO_ROLE };
    if (nextState(lifecycle, state, action) === undefined) return { action, allowed: false, reason: notNow(INTAKE_STATE_NAMES[state]) };
    return { action, allowed: true };
  });

export const availableOfferActions = (actor: Actor, row: { readonly state: OfferState; readonly orgPath: string }) =>
  available(OFFER_ACTIONS, offerLifecycle, row.state, (action) => mayActOnOffer(actor, action, row.state, row.orgPath));
export const availablePlanActions = (actor: Actor, row: { readonly state: PlanState; readonly orgPath: string }) =>
  available(PLAN_ACTIONS, planLifecycle, row.state, (action) => mayActOnPlan(actor, action, row.orgPath));
export const availableApplicantActions = (
  actor: Actor,
  row: { readonly state: ApplicantState; readonly orgPath: string },
): AvailableAction<ApplicantAction>[] =>
  available(APPLICANT_ACTIONS, applicantLifecycle, row.state, () => mayKeepPupils(actor, row.orgPath));
export const availableClassActions = (actor: Actor, orgPath: string): AvailableAction<'edit'>[] =>
  mayKeepPupils(actor, orgPath) ? [{ action: 'edit', allowed: true }] : [{ action: 'edit', allowed: false, reason: NO_ROLE }];
