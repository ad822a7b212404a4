import { nextState } from '../kernel/lifecycle.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import type { Rejection } from '../kernel/rejection.ts';
import { type Result, err, ok } from '../kernel/result.ts';
import { reportLifecycle } from './lifecycle.ts';
import type { ReportAction, ReportState } from './model.ts';
import * as why from './rejections.ts';

export type RoundDates = { readonly opensOn: LocalDate; readonly dueOn: LocalDate; readonly closed: boolean };
export type ReportFacts = {
  readonly state: ReportState;
  readonly round: RoundDates;
  /** only asked when submitting */
  readonly rows?: { readonly total: number; readonly incomplete: number };
};
export type ReportChange = { readonly state: ReportState; /** submitted after the due date */ readonly late: boolean };

/** States in which the school works on its report. */
export const EDITABLE_REPORT_STATES: readonly ReportState[] = ['NOT_STARTED', 'DRAFT', 'RETURNED'];

/**
 * Whether a school may work on its report today. After the due date it still may, and is late; after closing only a report that was sent
 * back may be mended. Null: yes.
 */
export const whyNotEditable = (state: ReportState, round: RoundDates, today: LocalDate): Rejection | null => {
  if (!EDITABLE_REPORT_STATES.includes(state)) return why.reportNotEditable({ state });
  if (today < round.opensOn) return why.roundNotOpen({ opensOn: round.opensOn });
  if (round.closed && state !== 'RETURNED') return why.roundClosed({});
  return null;
};

/** Decides an action on a report. Who may do it is asked in access.ts. */
export const decideReport = (action: ReportAction, facts: ReportFacts, today: LocalDate): Result<ReportChange, Rejection> => {
  if (action === 'edit' || action === 'submit') {
    const refusal = whyNotEditable(facts.state, facts.round, today);
    if (refusal !== null) return err(refusal);
  }
  const state = nextState(reportLifecycle, facts.state, action);
  // a report of which nothing was written yet has nothing to submit
  if (action === 'submit' && (facts.rows?.total === 0 || facts.state === 'NOT_STARTED')) return err(why.reportEmpty({}));
  if (state === undefined) return err(why.reportActionImpossible({ action, state: facts.state }));
  if (action === 'submit' && (facts.rows?.incomplete ?? 0) > 0)
    return err(why.reportRowsIncomplete({ count: facts.rows?.incomplete ?? 0 }));
  return ok({ state, late: action === 'submit' && today > facts.round.dueOn });
};

/** A round is extended to a later day, today or after; that also opens it again. */
export const decideExtension = (round: RoundDates, dueOn: LocalDate, today: LocalDate): Result<RoundDates, Rejection> =>
  dueOn <= round.dueOn || dueOn < today ? err(why.roundNotExtended({ dueOn: round.dueOn })) : ok({ ...round, dueOn, closed: false });

export const decideClosing = (round: RoundDates): Result<RoundDates, Rejection> =>
  round.closed ? err(why.roundAlreadyClosed({})) : ok({ ...round, closed: true });

export const decideOpening = (dates: { opensOn: LocalDate; dueOn: LocalDate }): Result<RoundDates, Rejection> =>
  dates.dueOn < dates.opensOn ? err(why.roundDueBeforeOpening(dates)) : ok({ ...dates, closed: false });
