import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { err, ok, type Result } from '@fuzhi/domain/kernel/result.ts';
import type { ReportAction } from '@fuzhi/domain/round/lifecycle.ts';
import type { RoundNoun } from '@fuzhi/domain/round/model.ts';

import type { CommandContext } from '../../platform/command-context.ts';
import type { Tx } from '../../platform/database.ts';
import { staleVersion } from '../../platform/rejection.ts';
import { moveReport, whyNotReport } from './moves.ts';
import { lockReports, type ReportRow } from './repository.ts';
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
  const [report] = await lockReports(tx, [input.id]);
  const refusal = whyNotReport(by, report, action);
  if (refusal !== undefined || report === undefined) return err(refusal as Rejection);
  if (report.version !== input.version) return err(staleVersion({ type: 'RoundReport', id: report.id }));
  const moved = await moveReport(tx, by, report, action, { note: input.note });
  if (!moved.ok) return moved;
  const rows = await moveRows(rowsOf[report.noun as RoundNoun], report);
  return rows.ok ? ok({ id: report.id }) : rows;
};
