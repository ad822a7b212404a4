import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { err, type Result } from '@fuzhi/domain/kernel/result.ts';
import type { PlacementState } from '@fuzhi/domain/placement/lifecycle.ts';
import type { RowDecision } from '@fuzhi/domain/placement/rules.ts';
import { isOpenDecision } from '@fuzhi/domain/placement/verification-lifecycle.ts';
import { decisionStands } from '@fuzhi/domain/placement/verification-rejections.ts';

import type { CommandContext } from '../../platform/command-context.ts';
import type { Tx } from '../../platform/database.ts';
import { freezeReport } from './fm21-freeze.ts';
import { moveRows } from './moves.ts';
import { decisionsOfReport } from './repository-verification.ts';
import { fillRound, lockPlacementsOfReport } from './repository.ts';
import { commitSample, freezeSample } from './sample.ts';

type ReportKey = { readonly round_id: string; readonly org_unit_id: string };

const moveAll = async (
  tx: Tx,
  by: CommandContext,
  report: ReportKey,
  from: PlacementState,
  action: RowDecision,
  reason?: string,
): Promise<Result<number, Rejection>> => {
  const held = await lockPlacementsOfReport(tx, report.round_id, report.org_unit_id);
  // final is final: a row under a decision stays locked when its report is opened again
  const standing =
    action === 'reopen' ? new Set((await decisionsOfReport(tx, report)).map((each) => each.placement_id)) : new Set<string>();
  const rows = held.filter((row) => row.state === from && !standing.has(row.id));
  const moved = await moveRows(tx, by, rows, action, new Map(reason === undefined ? [] : rows.map((row) => [row.id, reason])));
  // what the report says from now on is what it was accepted with
  if (moved.ok && action !== 'reopen') await freezeReport(tx, report, by.now, by.accountId);
  return moved;
};

/** What happens to the placements of a school when a round is opened or its whole report is decided on; called by the rounds. */
export const placementRows = {
  // the final count asks the same again as the first one; a follow-up months later asks what is true by then
  open: async (
    tx: Tx,
    by: CommandContext,
    round: { id: string; kind: string; org_unit_id: string },
    schoolIds: readonly string[],
  ): Promise<number> => {
    await commitSample(tx, by, round);
    return fillRound(tx, round.id, schoolIds, { carryOver: round.kind === 'FINAL' }, by.now);
  },
  close: freezeSample,
  accept: (tx: Tx, by: CommandContext, report: ReportKey) => moveAll(tx, by, report, 'SUBMITTED', 'accept'),
  lock: async (tx: Tx, by: CommandContext, report: ReportKey): Promise<Result<number, Rejection>> => {
    // figures that hang on an undecided row are not final
    const open = (await decisionsOfReport(tx, report)).find((decision) => isOpenDecision(decision.state));
    return open === undefined ? moveAll(tx, by, report, 'ACCEPTED', 'lock') : err(decisionStands({ state: open.state }));
  },
  reopen: (tx: Tx, by: CommandContext, report: ReportKey, reason: string) => moveAll(tx, by, report, 'LOCKED', 'reopen', reason),
};
