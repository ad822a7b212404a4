import * as input from '@fuzhi/domain/round/input.ts';

import type { Builder } from '../../../graph/builder.ts';
import { command } from '../../../graph/command.ts';
import { closeRound } from '../usecases/close.ts';
import { extendRound } from '../usecases/extend.ts';
import { openRound } from '../usecases/open.ts';
import { acceptReport } from '../usecases/report-accept.ts';
import { lockReport } from '../usecases/report-lock.ts';
import { reopenReport } from '../usecases/report-reopen.ts';

/** What can be done with rounds and with what schools owe in them. */
export const roundCommands = (builder: Builder): void => {
  command(builder, {
    name: 'roundOpen',
    noun: 'round',
    description: 'Calls for reports: one for each school that owes one, a row for every graduate known so far, the call in every inbox.',
    input: input.roundOpenInput,
    result: { one: 'Round' },
    run: openRound,
  });
  command(builder, {
    name: 'roundExtend',
    noun: 'round',
    description: 'Gives a round a later due date; opens it again when it was closed.',
    input: input.roundExtendInput,
    result: { one: 'Round' },
    run: extendRound,
  });
  command(builder, {
    name: 'roundClose',
    noun: 'round',
    description: 'Ends a round: nothing new is reported; what was sent back may still be mended.',
    input: input.roundCloseInput,
    result: { one: 'Round' },
    run: closeRound,
  });
  command(builder, {
    name: 'reportAccept',
    noun: 'round',
    description: "Accepts a school's report with all its submitted rows.",
    input: input.reportDecideInput,
    result: { one: 'RoundReport' },
    run: acceptReport,
  });
  command(builder, {
    name: 'reportLock',
    noun: 'round',
    description: 'Locks an accepted report and its rows: the figures are final.',
    input: input.reportDecideInput,
    result: { one: 'RoundReport' },
    run: lockReport,
  });
  command(builder, {
    name: 'reportReopen',
    noun: 'round',
    description: 'Unlocks a report for a correction; report and rows go back to the school with the reason.',
    input: input.reportReasonInput,
    result: { one: 'RoundReport' },
    run: reopenReport,
  });
};
