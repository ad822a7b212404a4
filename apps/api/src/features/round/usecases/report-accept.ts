import type { ReportDecideInput } from '@fuzhi/domain/round/input.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import type { Result } from '@fuzhi/domain/kernel/result.ts';

import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { decideWholeReport } from '../report.ts';

/** Accepts a school's report with all its submitted rows. */
export const acceptReport = (tx: Tx, input: ReportDecideInput, by: CommandContext): Promise<Result<{ id: string }, Rejection>> =>
  decideWholeReport(tx, by, input, 'accept', (rows, report) => rows.accept(tx, by, report));
