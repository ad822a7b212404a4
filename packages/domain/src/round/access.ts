import { type Actor, type Role, holdsRole } from '../kernel/actor.ts';
import { type AvailableAction, NO_ROLE, ROUND_IS_CLOSED, notNow } from '../kernel/available-action.ts';
import { nextState } from '../kernel/lifecycle.ts';
import { mayRead } from '../kernel/scope.ts';
import { reportLifecycle } from './lifecycle.ts';
import { REPORT_ACTIONS, REPORT_STATE_NAMES, type ReportAction, type ReportState } from './model.ts';

/** Who opens, extends and closes rounds, and decides on reports. */
export const ROUND_MANAGERS: readonly Role[] = ['BUREAU_VOC'];
/** Who reports for a school. */
export const REPORTERS: readonly Role[] = ['VOC_CLERK', 'PRINCIPAL'];
/** Who sees rounds and reports within the own unit. */
export const ROUND_READERS: readonly Role[] = [
  ...REPORTERS,
  ...ROUND_MANAGERS,
  'BUREAU_DIR',
  'DIST_HEAD',
  'BUREAU_SUP',
  'AUDITOR',
  'INTEGRATOR',
];

export const REPORT_ACTION_ROLES: { readonly [A in ReportAction]: readonly Role[] } = {
  edit: REPORTERS,
  submit: REPORTERS,
  return: ROUND_MANAGERS,
  accept: ROUND_MANAGERS,
  lock: ROUND_MANAGERS,
  reopen: ROUND_MANAGERS,
};

export const mayManageRounds = (actor: Actor, orgPath: string): boolean =>
  actor.kind !== 'TOKEN' && holdsRole(actor, ROUND_MANAGERS, orgPath);

export const mayReadReports = (actor: Actor, orgPath: string): boolean => mayRead(actor, 'placement', ROUND_READERS, orgPath);

/** Tokens only read. */
export const mayActOnReport = (actor: Actor, action: ReportAction, orgPath: string): boolean =>
  actor.kind !== 'TOKEN' && holdsRole(actor, REPORT_ACTION_ROLES[action], orgPath);

/** Every action on a report, with the reason where it cannot be done. The buttons and the refusals come from here. */
export const availableReportActions = (
  actor: Actor,
  report: { readonly state: ReportState; readonly orgPath: string; readonly roundClosed: boolean },
): AvailableAction<ReportAction>[] =>
  REPORT_ACTIONS.map((action) => {
    if (!mayActOnReport(actor, action, report.orgPath)) return { action, allowed: false, reason: NO_ROLE };
    if (nextState(reportLifecycle, report.state, action) === undefined)
      return { action, allowed: false, reason: notNow(REPORT_STATE_NAMES[report.state]) };
    if (report.roundClosed && (action === 'edit' || action === 'submit') && report.state !== 'RETURNED') {
      return { action, allowed: false, reason: ROUND_IS_CLOSED };
    }
    return { action, allowed: true };
  });
