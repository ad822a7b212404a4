import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { err, ok, type Result } from '@fuzhi/domain/kernel/result.ts';
import { mayReadPlacements } from '@fuzhi/domain/placement/access.ts';
import { mayDecide, mayVerify } from '@fuzhi/domain/placement/verification-access.ts';
import { type DecisionAction, decideRefusal } from '@fuzhi/domain/placement/verification-lifecycle.ts';
import type { DecisionState } from '@fuzhi/domain/placement/verification-model.ts';

import type { CommandContext } from '../../platform/command-context.ts';
import type { Tx } from '../../platform/database.ts';
import { forbidden, notFound, staleVersion } from '../../platform/rejection.ts';
import { lockReports, type ReportRow } from '../round/public.ts';
import { type DecisionRow, findDecision, lockDecisionOf } from './repository-verification.ts';
import { lockPlacements, type PlacementRow, reportsOf } from './repository.ts';

export type HeldRow = { readonly row: PlacementRow; readonly report: ReportRow; readonly decision: DecisionRow | undefined };

/** A row, its report and its decision, held in this order; undefined when it isn't there or not the actor's to see. */
const hold = async (tx: Tx, by: CommandContext, placementId: string): Promise<HeldRow | undefined> => {
  const reports = await reportsOf(tx, [placementId]);
  const [report] = await lockReports(
    tx,
    reports.map((each) => each.id),
  );
  const [row] = await lockPlacements(tx, [placementId]);
  if (row === undefined || report === undefined || !mayReadPlacements(by.actor, row.school_path)) return undefined;
  return { row, report, decision: await lockDecisionOf(tx, placementId) };
};

/** The row that an officer checks or refuses, in the version that he saw. */
export const holdToVerify = async (
  tx: Tx,
  by: CommandContext,
  seen: { readonly placement: string; readonly version: number },
): Promise<Result<HeldRow, Rejection>> => {
  const held = await hold(tx, by, seen.placement);
  if (held === undefined) return err(notFound('placement'));
  if (!mayVerify(by.actor, held.row.school_path)) return err(forbidden());
  return held.row.version === seen.version ? ok(held) : err(staleVersion({ type: 'Placement', id: held.row.id }));
};

export type HeldDecision = HeldRow & { readonly decision: DecisionRow; readonly next: DecisionState };

/** The refusal that somebody moves on, in the version that he saw, and the state it then has. */
export const holdDecision = async (
  tx: Tx,
  by: CommandContext,
  seen: { readonly decision: string; readonly version: number },
  action: DecisionAction,
): Promise<Result<HeldDecision, Rejection>> => {
  const found = await findDecision(tx, seen.decision);
  const held = found === undefined ? undefined : await hold(tx, by, found.placement_id);
  const decision = held?.decision;
  if (held === undefined || decision === undefined || decision.id !== seen.decision) return err(notFound('decision'));
  if (!mayDecide(by.actor, action, held.row.school_path)) return err(forbidden());
  if (decision.version !== seen.version) return err(staleVersion({ type: 'PlacementDecision', id: decision.id }));
  const facts = { state: decision.state, refusedBy: decision.refused_by, appealUntil: decision.appeal_until };
  const next = decideRefusal(facts, action, by.accountId, by.today);
  return next.ok ? ok({ ...held, decision, next: next.value }) : next;
};
