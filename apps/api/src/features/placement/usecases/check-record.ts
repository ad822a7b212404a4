import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { err, ok, type Result } from '@fuzhi/domain/kernel/result.ts';
import type { PlacementCheckRecordInput } from '@fuzhi/domain/placement/verification-input.ts';
import { checkInFuture } from '@fuzhi/domain/placement/verification-rejections.ts';

import { recordChange } from '../../../platform/audit.ts';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { emit } from '../../../platform/outbox.ts';
import { saveCheck, touchPlacement } from '../repository-verification.ts';
import { holdToVerify } from '../verification-hold.ts';

/** Records what came of a check that an officer made: a call, a visit, a look into a register. */
export const recordCheck = async (
  tx: Tx,
  input: PlacementCheckRecordInput,
  by: CommandContext,
): Promise<Result<{ id: string }, Rejection>> => {
  const held = await holdToVerify(tx, by, input);
  if (!held.ok) return held;
  if (input.checkedOn > by.today) return err(checkInFuture({ today: by.today }));
  const { row, decision } = held.value;
  const check = { kind: input.kind, channel: input.channel, result: input.result, contact: input.contact ?? null };
  await saveCheck(
    tx,
    {
      ...check,
      placementId: row.id,
      note: input.note ?? null,
      checkedBy: by.accountId,
      // a day in China; of today the moment is known
      checkedAt: input.checkedOn === by.today ? by.now : new Date(`${input.checkedOn}T12:00:00+08:00`),
      isSettled: decision?.state === 'CONFIRMED',
    },
    by.now,
  );
  await touchPlacement(tx, row.id, by.now);
  await recordChange(tx, by, [
    // the note may hold what somebody said on the telephone: that there is one is recorded, not what it says
    { noun: 'placement', recordId: row.id, orgUnitId: row.school_id, before: null, after: { check, checkedOn: input.checkedOn } },
  ]);
  await emit(tx, by, {
    topic: 'placement.checked',
    noun: 'placement',
    recordId: row.id,
    orgUnitId: row.school_id,
    payload: { roundId: row.round_id, graduateId: row.graduate_id, check: input.kind, channel: input.channel, result: input.result },
  });
  return ok({ id: row.id });
};
