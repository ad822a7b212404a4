import type { ReportDecideInput } from '@fuzhi/domain/round/input.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import type { Result } from '@fuzhi/domain/kernel/result.ts';

import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { decideWholeReport } from '../report.ts';

/** Locks an accepted report and its rows: its figures are published and nothing is edited any more. */
export const lockReport = (tx: Tx, input: ReportDecideInput, by: CommandContext): Promise<Result<{ id: string }, Rejection>> =>
  decideWholeReport(tx, by, input, 'lock', (rows, report) => rows.lock(tx, by, report));
