import { type Actor, type Role, holdsRole } from '../kernel/actor.ts';
import { nextState } from '../kernel/lifecycle.ts';
import type { Text } from '../kernel/rejection.ts';
import { mayRead } from '../kernel/scope.ts';
import { REPORT_ACTIONS, type ReportAction, type ReportState, reportLifecycle } from './lifecycle.ts';
import { NO_ROLE, notNow } from './words.ts';

/** Who opens, extends and closes rounds, and decides on reports. */
export const ROUND_MANAGERS: readonly Role[] = ['BUREAU_VOC'];
/** Who reports for a school. */
export const REPORTERS: readonly Role[] = ['VOC_CLERK', 'PRINCIPAL'];
/** Who sees rounds and reports within the own unit. */
export const ROUND_READERS: readonly Role[] = [...REPORTERS, ...ROUND_MANAGERS, 'BUREAU_DIR', 'DIST_HEAD', 'BUREAU_SUP', 'AUDITOR', 'INTEGRATOR'];

export const REPORT_ACTION_ROLES: { readonly [A in ReportAction]: readonly Role[] } = {
  edit: REPORTERS, submit: REPORTERS, return: ROUND_MANAGERS, accept: ROUND_MANAGERS, lock: ROUND_MANAGERS, reopen: ROUND_MANAGERS,
};

export const mayManageRounds = (actor: Actor, orgPath: string): boolean => actor.kind !== 'TOKEN' && holdsRole(actor, ROUND_MANAGERS, orgPath);

export const mayReadReports = (actor: Actor, orgPath: string): boolean => mayRead(actor, 'placement', ROUND_READERS, orgPath);

/** Tokens only read. */
export const mayActOnReport = (actor: Actor, action: ReportAction, orgPath: string): boolean =>
  actor.kind !== 'TOKEN' && holdsRole(actor, REPORT_ACTION_ROLES[action], orgPath);

export type AvailableAction<Action extends string> = { readonly action: Action; readonly allowed: boolean; /** why not */ readonly reason?: Text };

/** Every action on a report, with the reason where it cannot be done. The buttons and the refusals come from here. */
export const availableReportActions = (
  actor: Actor,
  report: { readonly state: ReportState; readonly orgPath: string; readonly roundClosed: boolean },
): AvailableAction<ReportAction>[] =>
  REPORT_ACTIONS.map((action) => {
    if (!mayActOnReport(actor, action, report.orgPath)) return { action, allowed: false, reason: NO_ROLE };
    if (nextState(reportLifecycle, report.state, action) === undefined) return { action, allowed: false, reason: notNow(report.state) };
    if (report.roundClosed && (action === 'edit' || action === 'submit') && report.state !== 'RETURNED') {
      return { action, allowed: false, reason: { zh: '本轮填报已截止。', en: 'The round is closed.' } };
    }
    return { action, allowed: true };
  });
