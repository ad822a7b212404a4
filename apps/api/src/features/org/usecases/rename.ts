import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, ok } from '@fuzhi/domain/kernel/result.ts';
import type { OrgUnitRenameInput } from '@fuzhi/domain/org/input.ts';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { emit } from '../../../platform/outbox.ts';
import { managedUnit } from '../guard.ts';
import { renameUnit } from '../repository.ts';

/** Gives a unit another name. Its records stay where they are: they hang on the id. */
export const changeName = async (tx: Tx, input: OrgUnitRenameInput, by: CommandContext): Promise<Result<{ id: string }, Rejection>> => {
  const held = await managedUnit(tx, by, input.id, { field: 'id', version: input.version });
  if (!held.ok) return held;
  const unit = held.value;
  const after = { nameZh: input.nameZh, nameEn: input.nameEn ?? unit.name_en };
  await renameUnit(tx, unit.id, { zh: after.nameZh, en: after.nameEn }, by.now);
  const before = { nameZh: unit.name_zh, nameEn: unit.name_en };
  await recordChange(tx, by, [{ noun: 'org', recordId: unit.id, orgUnitId: unit.id, before, after }]);
  await emit(tx, by, { topic: 'org.renamed', noun: 'org', recordId: unit.id, orgUnitId: unit.id, payload: after });
  return ok({ id: unit.id });
};
