import { mayActOnOffer } from '@fuzhi/domain/intake/access.ts';
import type { MajorOfferApproveInput, MajorOfferReasonInput } from '@fuzhi/domain/intake/input.ts';
import type { OfferAction } from '@fuzhi/domain/intake/lifecycle.ts';
import { decideOfferMove } from '@fuzhi/domain/intake/rules.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, ok } from '@fuzhi/domain/kernel/result.ts';

import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { heldFor, tell } from '../hold.ts';
import { lockOffer, updateOffer } from '../repository.ts';

type Done = Promise<Result<{ id: string }, Rejection>>;

const move = async (
  tx: Tx,
  by: CommandContext,
  input: { readonly id: string; readonly version: number; readonly reason?: string },
  action: Exclude<OfferAction, 'edit'>,
): Done => {
  const held = heldFor(await lockOffer(tx, input.id), by, input, 'MajorOffer', (row) =>
    mayActOnOffer(by.actor, action, row.state, row.school_path),
  );
  if (!held.ok) return held;
  const { id, school_id: schoolId, state } = held.value;
  const decided = decideOfferMove(action, state);
  if (!decided.ok) return decided;
  const { reason } = input;
  await updateOffer(
    tx,
    id,
    {
      state: decided.value,
      ...(reason !== undefined && { state_reason: reason }),
      ...(action === 'approve' && { approved_at: by.now, approved_by: by.accountId }),
    },
    by.now,
  );
  await tell(tx, by, { noun: 'majorOffer', topic: `majorOffer.${decided.value.toLowerCase()}`, schoolId }, [
    { id, before: { state }, after: { state: decided.value }, reason },
  ]);
  return ok({ id });
};

/** The bureau approves a major. */
export const approveOffer = (tx: Tx, input: MajorOfferApproveInput, by: CommandContext): Done => move(tx, by, input, 'approve');
/** No intake for the time being. */
export const suspendOffer = (tx: Tx, input: MajorOfferReasonInput, by: CommandContext): Done => move(tx, by, input, 'suspend');
/** Intake again. */
export const resumeOffer = (tx: Tx, input: MajorOfferReasonInput, by: CommandContext): Done => move(tx, by, input, 'resume');
/** Gives a major up: the school its own draft, the bureau also what it has approved. */
export const withdrawOffer = (tx: Tx, input: MajorOfferReasonInput, by: CommandContext): Done => move(tx, by, input, 'withdraw');
