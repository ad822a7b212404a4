import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { ok, type Result } from '@fuzhi/domain/kernel/result.ts';
import type { ReportAction } from '@fuzhi/domain/round/lifecycle.ts';
import type { RoundNoun } from '@fuzhi/domain/round/model.ts';

import type { CommandContext } from '../../platform/command-context.ts';
import type { Tx } from '../../platform/database.ts';
import { holdReport, moveReport } from './moves.ts';
import type { ReportRow } from './repository.ts';
import { rowsOf, type ReportRows } from './rows.ts';

type MoveRows = (rows: ReportRows, report: ReportRow) => Promise<Result<number, Rejection>>;

/** Decides on a whole report: holds it, asks who may, moves its rows and then the report itself. */
export const decideWholeReport = async (
  tx: Tx,
  by: CommandContext,
  input: { readonly id: string; readonly version: number; readonly note?: string | undefined },
  action: ReportAction,
  moveRows: MoveRows,
): Promise<Result<{ id: string }, Rejection>> => {
  const held = await holdReport(tx, by, input, action);
  if (!held.ok) return held;
  const report = held.value;
  const moved = await moveReport(tx, by, report, action, { note: input.note });
  if (!moved.ok) return moved;
  const rows = await moveRows(rowsOf[report.noun as RoundNoun], report);
  return rows.ok ? ok({ id: report.id }) : rows;
};
