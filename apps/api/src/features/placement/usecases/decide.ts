import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { ok, type Result } from '@fuzhi/domain/kernel/result.ts';
import type { PlacementDecideInput } from '@fuzhi/domain/placement/verification-input.ts';

import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { saveCheck, saveDecision, supersedeFailures, touchPlacement } from '../repository-verification.ts';
import { holdDecision } from '../verification-hold.ts';
import { recordDecision, updateDecisionInbox } from '../verification-trail.ts';

/**
 * Decides a refused row finally: by somebody other than who refused, in the rule and in the database. A confirmation is a passed re-check that
 * answers the checks which had failed; a rejection leaves them.
 */
export const decidePlacementFinally = async (
  tx: Tx,
  input: PlacementDecideInput,
  by: CommandContext,
): Promise<Result<{ id: string }, Rejection>> => {
  const held = await holdDecision(tx, by, input, input.confirm ? 'confirm' : 'reject');
  if (!held.ok) return held;
  const { row, decision, next } = held.value;
  await saveDecision(tx, decision.id, { state: next, decision_reason: input.reason, decided_by: by.accountId, decided_at: by.now }, by.now);
  if (input.confirm) {
    await supersedeFailures(tx, row.id, by.now);
    const recheck = { placementId: row.id, kind: 'C10', channel: 'OFFICE', contact: null, note: null } as const;
    await saveCheck(tx, { ...recheck, result: 'PASSED', checkedBy: by.accountId, checkedAt: by.now, isSettled: false }, by.now);
  }
  await touchPlacement(tx, row.id, by.now);
  await updateDecisionInbox(tx, by, held.value, null);
  await recordDecision(tx, by, held.value, input.confirm ? 'confirmed' : 'rejected', {
    before: decision.state,
    after: next,
    reason: input.reason,
  });
  return ok({ id: row.id });
};
