import { type Actor, type Role, holdsRole } from '../kernel/actor.ts';
import { type AvailableAction, NO_ROLE, notNow } from '../kernel/available-action.ts';
import { nextState } from '../kernel/lifecycle.ts';
import { mayRead } from '../kernel/scope.ts';
import { EMPLOYER_STATUS_NAMES, type EmployerAction, type EmployerStatus, employerLifecycle } from './employer-lifecycle.ts';
import { INTERNSHIP_STATE_NAMES, type InternshipAction, type InternshipState, internshipLifecycle } from './internship-lifecycle.ts';
import {
  AGREEMENT_STATE_NAMES,
  type AgreementAction,
  type AgreementStanding,
  type AgreementState,
  agreementLifecycle,
} from './lifecycle.ts';

/** Who enters agreements and internships of a school. */
const SCHOOL: readonly Role[] = ['VOC_CLERK', 'PRINCIPAL'];
/** Who confirms them, and keeps the register of employers. */
const BUREAU: readonly Role[] = ['BUREAU_VOC'];

/** Who sees agreements and internships within the own unit. */
export const COOPERATION_READERS: readonly Role[] = [
  ...SCHOOL,
  ...BUREAU,
  'BUREAU_DIR',
  'DIST_HEAD',
  'BUREAU_SUP',
  'AUDITOR',
  'INTEGRATOR',
];

export const mayReadCooperations = (actor: Actor, orgPath: string): boolean => mayRead(actor, 'cooperation', COOPERATION_READERS, orgPath);

export const AGREEMENT_ROLES: { readonly [A in AgreementAction]: readonly Role[] } = {
  edit: SCHOOL,
  confirm: BUREAU,
  end: [...SCHOOL, ...BUREAU],
  cancel: [...SCHOOL, ...BUREAU],
};
const INTERNSHIP_ROLES: { readonly [A in InternshipAction]: readonly Role[] } = {
  edit: SCHOOL,
  confirm: BUREAU,
  end: [...SCHOOL, ...BUREAU],
  cancel: [...SCHOOL, ...BUREAU],
};

/** Tokens only read. */
export const mayActOnAgreement = (actor: Actor, action: AgreementAction, orgPath: string): boolean =>
  actor.kind !== 'TOKEN' && holdsRole(actor, AGREEMENT_ROLES[action], orgPath);
export const mayActOnInternship = (actor: Actor, action: InternshipAction, orgPath: string): boolean =>
  actor.kind !== 'TOKEN' && holdsRole(actor, INTERNSHIP_ROLES[action], orgPath);

/** The register of employers is one for the whole platform, so a vocational section decides on it wherever it stands. */
export const mayKeepEmployers = (actor: Actor): boolean =>
  actor.kind !== 'TOKEN' && actor.grants.some((grant) => BUREAU.includes(grant.role));

/** The unit for which somebody decides on an employer, for the trail; undefined: he does not. */
export const employerKeeperUnit = (actor: Actor): string | undefined =>
  actor.grants.find((grant) => BUREAU.includes(grant.role))?.orgUnitId;

/** The actions that have a button. */
const EMPLOYER_BUTTONS = ['update', 'verify', 'watch', 'block', 'release'] as const satisfies readonly EmployerAction[];
const OF_AGREEMENT = ['edit', 'confirm', 'end', 'cancel'] as const satisfies readonly AgreementAction[];
const OF_INTERNSHIP = ['edit', 'confirm', 'end', 'cancel'] as const satisfies readonly InternshipAction[];

export const availableEmployerActions = (actor: Actor, status: EmployerStatus): AvailableAction<EmployerAction>[] =>
  EMPLOYER_BUTTONS.map((action) => {
    if (!mayKeepEmployers(actor)) return { action, allowed: false, reason: NO_ROLE };
    if (nextState(employerLifecycle, status, action) === undefined)
      return { action, allowed: false, reason: notNow(EMPLOYER_STATUS_NAMES[status]) };
    return { action, allowed: true };
  });

/** `standing` is the state as it is shown: confirmed, or expired meanwhile. */
export const availableAgreementActions = (
  actor: Actor,
  row: {
    readonly state: AgreementState;
    readonly standing: AgreementStanding;
    readonly orgPath: string;
  },
): AvailableAction<AgreementAction>[] =>
  OF_AGREEMENT.map((action) => {
    if (!mayActOnAgreement(actor, action, row.orgPath)) return { action, allowed: false, reason: NO_ROLE };
    // what the bureau has confirmed is called off by the bureau
    if (action === 'cancel' && row.state === 'CONFIRMED' && !mayActOnAgreement(actor, 'confirm', row.orgPath))
      return { action, allowed: false, reason: NO_ROLE };
    if (nextState(agreementLifecycle, row.state, action) === undefined || (action === 'end' && row.standing === 'EXPIRED'))
      return { action, allowed: false, reason: notNow(AGREEMENT_STATE_NAMES[row.standing]) };
    return { action, allowed: true };
  });

export const availableInternshipActions = (
  actor: Actor,
  row: { readonly state: InternshipState; readonly orgPath: string },
): AvailableAction<InternshipAction>[] =>
  OF_INTERNSHIP.map((action) => {
    if (!mayActOnInternship(actor, action, row.orgPath)) return { action, allowed: false, reason: NO_ROLE };
    if (action === 'cancel' && row.state === 'CONFIRMED' && !mayActOnInternship(actor, 'confirm', row.orgPath))
      return { action, allowed: false, reason: NO_ROLE };
    if (nextState(internshipLifecycle, row.state, action) === undefined)
      return { action, allowed: false, reason: notNow(INTERNSHIP_STATE_NAMES[row.state]) };
    return { action, allowed: true };
  });
