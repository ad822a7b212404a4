import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { ok, type Result } from '@fuzhi/domain/kernel/result.ts';
import type { PlacementAcceptInput } from '@fuzhi/domain/placement/input.ts';

import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { moveReport } from '../../round/public.ts';
import { freezeReport } from '../fm21-freeze.ts';
import { holdRows } from '../hold.ts';
import { moveRows } from '../moves.ts';
import { countNotAccepted } from '../repository.ts';

/** Accepts rows of a submitted report. With its last row the report is accepted too. */
export const acceptPlacements = async (
  tx: Tx,
  input: PlacementAcceptInput,
  by: CommandContext,
): Promise<Result<{ ids: string[] }, Rejection>> => {
  const held = await holdRows(tx, by, input.rows, 'accept');
  if (!held.ok) return held;
  const moved = await moveRows(tx, by, held.value.rows, 'accept');
  if (!moved.ok) return moved;
  for (const report of held.value.reports) {
    if (report.state !== 'SUBMITTED' || (await countNotAccepted(tx, report.round_id, report.org_unit_id)) > 0) continue;
    const accepted = await moveReport(tx, by, report, 'accept');
    if (!accepted.ok) return accepted;
    await freezeReport(tx, report, by.now, by.accountId);
  }
  return ok({ ids: [...new Set(input.rows.map((row) => row.id))] });
};
