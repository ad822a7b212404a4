import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { ok, type Result } from '@fuzhi/domain/kernel/result.ts';
import type { PlacementDecisionReopenInput } from '@fuzhi/domain/placement/verification-input.ts';

import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { saveCheck, saveDecision, supersedeFailures, touchPlacement } from '../repository-verification.ts';
import { holdDecision } from '../verification-hold.ts';
import { recordDecision, updateDecisionInbox } from '../verification-trail.ts';

/** Reopens a final decision: the recorded exception. It is to be decided again, and what the first one settled is open again. */
export const reopenDecision = async (
  tx: Tx,
  input: PlacementDecisionReopenInput,
  by: CommandContext,
): Promise<Result<{ id: string }, Rejection>> => {
  const held = await holdDecision(tx, by, input, 'reopenDecision');
  if (!held.ok) return held;
  const { row, decision, next } = held.value;
  await saveDecision(
    tx,
    decision.id,
    { state: next, decision_reason: null, decided_by: null, decided_at: null, reopen_reason: input.reason },
    by.now,
  );
  if (decision.state === 'CONFIRMED') {
    await supersedeFailures(tx, row.id, null);
    const recheck = { placementId: row.id, kind: 'C10', channel: 'OFFICE', contact: null, note: null } as const;
    await saveCheck(tx, { ...recheck, result: 'NOT_DONE', checkedBy: by.accountId, checkedAt: by.now, isSettled: false }, by.now);
  }
  await touchPlacement(tx, row.id, by.now);
  await updateDecisionInbox(tx, by, held.value, { to: 'bureau', dueOn: null });
  await recordDecision(tx, by, held.value, 'reopened', { before: decision.state, after: next, reason: input.reason });
  return ok({ id: row.id });
};
