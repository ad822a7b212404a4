import type { ReportAction } from '@fuzhi/domain/round/lifecycle.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { err, ok, type Result } from '@fuzhi/domain/kernel/result.ts';
import { mayActOnReport, mayReadReports } from '@fuzhi/domain/round/access.ts';
import { decideReport, type ReportFacts } from '@fuzhi/domain/round/rules.ts';

import { recordChange } from '../../platform/audit.ts';
import type { CommandContext } from '../../platform/command-context.ts';
import type { Tx } from '../../platform/database.ts';
import { emit } from '../../platform/outbox.ts';
import { forbidden, notFound, staleVersion } from '../../platform/rejection.ts';
import { updateInbox } from './inbox.ts';
import { lockReports, type ReportRow, saveReport } from './repository.ts';

/** Past participles: a topic tells what happened. */
const HAPPENED: { readonly [A in ReportAction]: string } = {
  edit: 'edited',
  submit: 'submitted',
  return: 'returned',
  accept: 'accepted',
  lock: 'locked',
  reopen: 'reopened',
};

/** Why the actor may not take this action on a report: not there for whoever may not see it, forbidden for whoever may. */
const whyNotReport = (by: CommandContext, report: ReportRow | undefined, action: ReportAction): Rejection | undefined => {
  if (report === undefined || !mayReadReports(by.actor, report.org_path)) return notFound();
  return mayActOnReport(by.actor, action, report.org_path) ? undefined : forbidden();
};

/** The report that an actor wants to take an action on, in the version he saw, held until the transaction ends. */
export const holdReport = async (
  tx: Tx,
  by: CommandContext,
  seen: { readonly id: string; readonly version: number },
  action: ReportAction,
): Promise<Result<ReportRow, Rejection>> => {
  const [report] = await lockReports(tx, [seen.id]);
  const refusal = whyNotReport(by, report, action);
  if (refusal !== undefined) return err(refusal);
  if (report === undefined) return err(notFound());
  return report.version === seen.version ? ok(report) : err(staleVersion({ type: 'RoundReport', id: report.id }));
};

export const reportFacts = (report: ReportRow, rows?: { total: number; incomplete: number }): ReportFacts => ({
  state: report.state,
  round: { opensOn: report.opens_on, dueOn: report.due_on, closed: report.closed_at !== null },
  ...(rows === undefined ? {} : { rows }),
});

/**
 * Takes an action on a held report: decides by the domain's rule, saves, writes the trail and the event, and settles the inbox. The one way
 * a report changes its state. The caller holds the report and moves the rows of its noun itself.
 */
export const moveReport = async (
  tx: Tx,
  by: CommandContext,
  report: ReportRow,
  action: ReportAction,
  details: { readonly note?: string | undefined; readonly rows?: { total: number; incomplete: number } } = {},
): Promise<Result<ReportRow, Rejection>> => {
  const decided = decideReport(action, reportFacts(report, details.rows), by.today);
  if (!decided.ok) return decided;
  const { state, late } = decided.value;
  if (state === report.state) return ok(report);
  const stamp =
    action === 'submit'
      ? { submitted_at: by.now, submitted_by: by.accountId, decision_note: null }
      : action === 'edit'
        ? {}
        : { decided_at: by.now, decided_by: by.accountId, decision_note: details.note ?? null };
  await saveReport(tx, report.id, { state, ...stamp }, by.now);
  await updateInbox(tx, report, action, by.now);
  await recordChange(tx, by, [
    {
      noun: 'roundReport',
      recordId: report.id,
      orgUnitId: report.org_unit_id,
      before: { state: report.state },
      after: { state, ...(late ? { late } : {}) },
      ...(details.note === undefined ? {} : { reason: details.note }),
    },
  ]);
  await emit(tx, by, {
    topic: `${report.noun}.report.${HAPPENED[action]}`,
    noun: 'roundReport',
    recordId: report.id,
    orgUnitId: report.org_unit_id,
    payload: { roundId: report.round_id, state },
  });
  return ok({ ...report, state, version: report.version + 1 });
};

/** The first entry of a report: NOT_STARTED becomes DRAFT; refuses when the school can't work on it (state, not open yet, closed). */
export const startReport = (tx: Tx, by: CommandContext, report: ReportRow): Promise<Result<ReportRow, Rejection>> =>
  moveReport(tx, by, report, 'edit');
