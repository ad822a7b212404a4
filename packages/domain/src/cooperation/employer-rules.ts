import { nextState } from '../kernel/lifecycle.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import type { Rejection } from '../kernel/rejection.ts';
import { type Result, err, ok } from '../kernel/result.ts';
import { type EmployerAction, type EmployerStatus, employerLifecycle } from './employer-lifecycle.ts';
import * as why from './employer-rejections.ts';

export type EmployerFacts = {
  readonly name: string;
  readonly status: EmployerStatus;
  readonly statusReason: string | null;
  /** found in the business register at some time */
  readonly verified: boolean;
  /** an agreement with it was confirmed at some time */
  readonly cooperated: boolean;
  readonly closedOn: LocalDate | null;
};

/** What an employer comes back to when nothing is held against it any more. */
const ownStatus = (facts: EmployerFacts): EmployerStatus => (!facts.verified ? 'NEW' : facts.cooperated ? 'ACTIVE' : 'VERIFIED');

/** Moves an employer along its life. Who may is asked in access.ts. */
export const decideEmployer = (
  action: Exclude<EmployerAction, 'update'>,
  facts: EmployerFacts,
  today: LocalDate,
): Result<EmployerStatus, Rejection> => {
  const next = nextState(employerLifecycle, facts.status, action);
  if (next === undefined) return err(why.employerActionImpossible({ status: facts.status, action }));
  if (action === 'verify' && facts.closedOn !== null && facts.closedOn <= today) {
    return err(why.employerClosed({ name: facts.name, closedOn: facts.closedOn }));
  }
  return ok(action === 'release' ? ownStatus(facts) : next);
};

/** Dates of the business register: both lie in the past, in their order. All that is wrong is told. */
export const employerDateFaults = (
  dates: { readonly foundedOn: LocalDate | null; readonly closedOn: LocalDate | null },
  today: LocalDate,
): Rejection[] => {
  const { foundedOn, closedOn } = dates;
  return [
    ...(foundedOn !== null && foundedOn > today ? [why.employerDateInFuture({ date: foundedOn, today }, 'foundedOn')] : []),
    ...(closedOn !== null && closedOn > today ? [why.employerDateInFuture({ date: closedOn, today }, 'closedOn')] : []),
    ...(foundedOn !== null && closedOn !== null && closedOn < foundedOn ? [why.employerClosedBeforeFounded({ foundedOn, closedOn })] : []),
  ];
};

/** Why an employer may not be named in a new placement, agreement or internship; null: it may. What names it already stays. */
export const whyNotNamed = (
  employer: {
    readonly name: string;
    readonly status: string;
    readonly statusReason: string | null;
  },
  field = 'employerCode',
): Rejection | null =>
  employer.status === 'BLOCKED' ? why.employerBlocked({ name: employer.name, reason: employer.statusReason ?? '' }, field) : null;
