import { mayActOnPlan } from '@fuzhi/domain/intake/access.ts';
import type { IntakePlanApproveInput, IntakePlanReopenInput } from '@fuzhi/domain/intake/input.ts';
import type { PlanAction } from '@fuzhi/domain/intake/lifecycle.ts';
import { decidePlanMove } from '@fuzhi/domain/intake/rules.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, ok } from '@fuzhi/domain/kernel/result.ts';

import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { heldFor, tell } from '../hold.ts';
import { lockPlan, updatePlan } from '../repository.ts';

type Done = Promise<Result<{ id: string }, Rejection>>;

const move = async (
  tx: Tx,
  by: CommandContext,
  input: { readonly id: string; readonly version: number; readonly reason?: string },
  action: Exclude<PlanAction, 'edit'>,
): Done => {
  const held = heldFor(await lockPlan(tx, input.id), by, input, 'IntakePlan', (row) => mayActOnPlan(by.actor, action, row.school_path));
  if (!held.ok) return held;
  const { id, school_id: schoolId, state, entry_year: entryYear, offered } = held.value;
  const decided = decidePlanMove(action, { state, entryYear, offered }, by.today);
  if (!decided.ok) return decided;
  const approved = action === 'approve' && { approved_at: by.now, approved_by: by.accountId };
  await updatePlan(tx, id, { state: decided.value, state_reason: input.reason ?? null, ...approved }, by.now);
  await tell(tx, by, { noun: 'intakePlan', topic: action === 'approve' ? 'intakePlan.approved' : 'intakePlan.reopened', schoolId }, [
    { id, before: { state }, after: { state: decided.value }, reason: input.reason },
  ]);
  return ok({ id });
};

/** The bureau approves a plan of a major that the school offers. */
export const approvePlan = (tx: Tx, input: IntakePlanApproveInput, by: CommandContext): Done => move(tx, by, input, 'approve');
/** Takes an approved plan back for a change. */
export const reopenPlan = (tx: Tx, input: IntakePlanReopenInput, by: CommandContext): Done => move(tx, by, input, 'reopen');
