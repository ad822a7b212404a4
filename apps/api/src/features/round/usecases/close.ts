import type { RoundCloseInput } from '@fuzhi/domain/round/input.ts';
import type { RoundNoun } from '@fuzhi/domain/round/model.ts';
import { decideClosing } from '@fuzhi/domain/round/rules.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { ok, type Result } from '@fuzhi/domain/kernel/result.ts';

import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { withdrawCalls } from '../inbox.ts';
import { lockReportsOfRound, saveRound } from '../repository.ts';
import { holdRound, recordRound, roundDates } from '../round.ts';
import { rowsOf } from '../rows.ts';

/** Ends a round: nothing new is reported; what was sent back may still be mended and submitted. */
export const closeRound = async (tx: Tx, input: RoundCloseInput, by: CommandContext): Promise<Result<{ id: string }, Rejection>> => {
  const held = await holdRound(tx, input, by);
  if (!held.ok) return held;
  const round = held.value;
  const decided = decideClosing(roundDates(round));
  if (!decided.ok) return decided;
  await saveRound(tx, round.id, { closed_at: by.now }, by.now);
  const reports = await lockReportsOfRound(tx, round.id);
  await withdrawCalls(
    tx,
    round.noun,
    reports.map((report) => report.id),
    by.now,
  );
  await rowsOf[round.noun as RoundNoun].close?.(tx, by, round);
  await recordRound(tx, by, round, 'closed', { closed: true });
  return ok({ id: round.id });
};
