import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { err, ok, type Result } from '@fuzhi/domain/kernel/result.ts';
import type { PlacementReturnInput } from '@fuzhi/domain/placement/input.ts';
import { decisionStands } from '@fuzhi/domain/placement/verification-rejections.ts';

import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { moveReport } from '../../round/public.ts';
import { holdRows } from '../hold.ts';
import { moveRows } from '../moves.ts';
import { decisionsOn } from '../repository-verification.ts';

/** Sends rows back to their school, each with what is to be mended. One returned row makes the report a returned one. */
export const returnPlacements = async (
  tx: Tx,
  input: PlacementReturnInput,
  by: CommandContext,
): Promise<Result<{ ids: string[] }, Rejection>> => {
  const held = await holdRows(tx, by, input.rows, 'return');
  if (!held.ok) return held;
  const { rows, reports } = held.value;
  const [standing] = await decisionsOn(
    tx,
    rows.map((row) => row.id),
  );
  if (standing !== undefined) return err(decisionStands({ state: standing.state }));
  const moved = await moveRows(tx, by, rows, 'return', new Map(input.rows.map((row) => [row.id, row.reason])));
  if (!moved.ok) return moved;
  for (const report of reports) {
    if (report.state === 'RETURNED') continue;
    const count = rows.filter((row) => row.round_id === report.round_id && row.school_id === report.org_unit_id).length;
    const returned = await moveReport(tx, by, report, 'return', { note: `退回 ${count} 条 / ${count} returned` });
    if (!returned.ok) return returned;
  }
  return ok({ ids: [...new Set(input.rows.map((row) => row.id))] });
};
