import { addDays } from '@fuzhi/domain/kernel/local-date.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { err, ok, type Result } from '@fuzhi/domain/kernel/result.ts';
import type { PlacementRefuseInput } from '@fuzhi/domain/placement/verification-input.ts';
import { whyNotRefused } from '@fuzhi/domain/placement/verification-lifecycle.ts';
import { APPEAL_DAYS } from '@fuzhi/domain/placement/verification-model.ts';

import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { drawnAmong } from '../repository-sample.ts';
import { insertDecision, standingResults, touchPlacement } from '../repository-verification.ts';
import { holdToVerify } from '../verification-hold.ts';
import { recordDecision, updateDecisionInbox } from '../verification-trail.ts';

/** Refuses a row of the sample one of whose checks failed. The school has a second round on this row alone. */
export const refusePlacement = async (
  tx: Tx,
  input: PlacementRefuseInput,
  by: CommandContext,
): Promise<Result<{ id: string }, Rejection>> => {
  const held = await holdToVerify(tx, by, input);
  if (!held.ok) return held;
  const { row, decision } = held.value;
  const refusal = whyNotRefused({
    state: row.state,
    isSampled: (await drawnAmong(tx, [row.id])).has(row.id),
    checks: await standingResults(tx, row.id),
    decision: decision?.state ?? null,
  });
  if (refusal !== undefined) return err(refusal);
  const appealUntil = addDays(by.today, APPEAL_DAYS);
  await insertDecision(tx, { placementId: row.id, reason: input.reason, refusedBy: by.accountId, appealUntil }, by.now);
  await touchPlacement(tx, row.id, by.now);
  await updateDecisionInbox(tx, by, held.value, { to: 'school', dueOn: appealUntil });
  await recordDecision(tx, by, held.value, 'refused', { before: null, after: 'REFUSED', reason: input.reason }, { appealUntil });
  return ok({ id: row.id });
};
