import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';
import type { OrgUnitEndInput } from '@fuzhi/domain/org/input.ts';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { emit } from '../../../platform/outbox.ts';
import { managedUnit } from '../guard.ts';
import { beforeItBegan, hasUnitsBelow, isRoot, wrongSuccessor } from '../rejections.ts';
import { closeUnitRow, hasOpenChildren } from '../repository.ts';

/** Ends a unit with a day, as when towns were merged; a successor of the same kind takes over what it was. Nothing is deleted. */
export const closeUnit = async (tx: Tx, input: OrgUnitEndInput, by: CommandContext): Promise<Result<{ id: string }, Rejection>> => {
  const held = await managedUnit(tx, by, input.id, { field: 'id', version: input.version });
  if (!held.ok) return held;
  const unit = held.value;
  if (unit.parent_id === null) return err(isRoot);
  if (input.validTo < unit.valid_from) return err(beforeItBegan);
  if (await hasOpenChildren(tx, unit, input.validTo)) return err(hasUnitsBelow);
  if (input.successor !== undefined) {
    const successor = await managedUnit(tx, by, input.successor, { field: 'successor' });
    if (!successor.ok) return successor;
    if (successor.value.id === unit.id || successor.value.kind !== unit.kind) return err(wrongSuccessor);
  }
  const after = { validTo: input.validTo, successorId: input.successor ?? null };
  await closeUnitRow(tx, unit.id, after.validTo, after.successorId, by.now);
  const change = { noun: 'org', recordId: unit.id, orgUnitId: unit.id };
  await recordChange(tx, by, [{ ...change, before: { validTo: null, successorId: null }, after, reason: input.reason }]);
  await emit(tx, by, { ...change, topic: 'org.closed', payload: after });
  return ok({ id: unit.id });
};
