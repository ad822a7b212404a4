import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import type { Result } from '@fuzhi/domain/kernel/result.ts';
import type { PlacementState } from '@fuzhi/domain/placement/lifecycle.ts';
import type { RowDecision } from '@fuzhi/domain/placement/rules.ts';

import type { CommandContext } from '../../platform/command-context.ts';
import type { Tx } from '../../platform/database.ts';
import { freezeReport } from './fm21-freeze.ts';
import { moveRows } from './moves.ts';
import { fillRound, lockPlacementsOfReport } from './repository.ts';

type ReportKey = { readonly round_id: string; readonly org_unit_id: string };

const moveAll = async (
  tx: Tx,
  by: CommandContext,
  report: ReportKey,
  from: PlacementState,
  action: RowDecision,
  reason?: string,
): Promise<Result<number, Rejection>> => {
  const rows = (await lockPlacementsOfReport(tx, report.round_id, report.org_unit_id)).filter((row) => row.state === from);
  const moved = await moveRows(tx, by, rows, action, new Map(reason === undefined ? [] : rows.map((row) => [row.id, reason])));
  // what the report says from now on is what it was accepted with
  if (moved.ok && action !== 'reopen') await freezeReport(tx, report, by.now, by.accountId);
  return moved;
};

/** What happens to the placements of a school when a round is opened or its whole report is decided on; called by the rounds. */
export const placementRows = {
  // the final count asks the same again as the first one; a follow-up months later asks what is true by then
  open: (tx: Tx, by: CommandContext, round: { id: string; kind: string }, schoolIds: readonly string[]): Promise<number> =>
    fillRound(tx, round.id, schoolIds, { carryOver: round.kind === 'FINAL' }, by.now),
  accept: (tx: Tx, by: CommandContext, report: ReportKey) => moveAll(tx, by, report, 'SUBMITTED', 'accept'),
  lock: (tx: Tx, by: CommandContext, report: ReportKey) => moveAll(tx, by, report, 'ACCEPTED', 'lock'),
  reopen: (tx: Tx, by: CommandContext, report: ReportKey, reason: string) => moveAll(tx, by, report, 'LOCKED', 'reopen', reason),
};
