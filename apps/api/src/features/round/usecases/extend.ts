import type { RoundExtendInput } from '@fuzhi/domain/round/input.ts';
import { decideExtension } from '@fuzhi/domain/round/rules.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { ok, type Result } from '@fuzhi/domain/kernel/result.ts';

import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { callForReports, moveDueDate } from '../inbox.ts';
import { holdRound, recordRound, roundDates } from '../round.ts';
import { lockReportsOfRound, saveRound } from '../repository.ts';

/** Gives a round a later due date; a closed one is open again, and whoever hasn't submitted is called again. */
export const extendRound = async (tx: Tx, input: RoundExtendInput, by: CommandContext): Promise<Result<{ id: string }, Rejection>> => {
  const held = await holdRound(tx, input, by);
  if (!held.ok) return held;
  const round = held.value;
  const decided = decideExtension(roundDates(round), input.dueOn, by.today);
  if (!decided.ok) return decided;
  await saveRound(tx, round.id, { due_on: input.dueOn, closed_at: null }, by.now);
  const reports = (await lockReportsOfRound(tx, round.id)).map((report) => ({ ...report, due_on: input.dueOn }));
  await moveDueDate(
    tx,
    round.noun,
    reports.map((report) => report.id),
    input.dueOn,
    by.now,
  );
  await callForReports(
    tx,
    reports.filter((report) => report.state === 'NOT_STARTED' || report.state === 'DRAFT'),
    by.now,
  );
  await recordRound(tx, by, round, 'extended', { dueOn: input.dueOn, closed: false });
  return ok({ id: round.id });
};
