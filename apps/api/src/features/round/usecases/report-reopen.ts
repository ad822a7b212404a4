import type { ReportReasonInput } from '@fuzhi/domain/round/input.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import type { Result } from '@fuzhi/domain/kernel/result.ts';

import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { decideWholeReport } from '../report.ts';

/** The recorded exception to "nothing is edited after the lock": report and rows go back to the school, with the reason. */
export const reopenReport = (tx: Tx, input: ReportReasonInput, by: CommandContext): Promise<Result<{ id: string }, Rejection>> =>
  decideWholeReport(tx, by, { ...input, note: input.reason }, 'reopen', (rows, report) => rows.reopen(tx, by, report, input.reason));
