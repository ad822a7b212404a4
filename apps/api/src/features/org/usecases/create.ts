import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';
import type { OrgUnitCreateInput } from '@fuzhi/domain/org/input.ts';
import { ORG_CHILDREN, ORG_CODE_FORMS, type OrgKind } from '@fuzhi/domain/org/model.ts';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { newId } from '../../../platform/id.ts';
import { emit } from '../../../platform/outbox.ts';
import { managedUnit } from '../guard.ts';
import { codeForm, codeTaken, kindMisplaced, schoolTypeWanted } from '../rejections.ts';
import { codeInUse, insertUnit } from '../repository.ts';

/** Enters a unit below another: a new school, a section of the bureau. */
export const createUnit = async (tx: Tx, input: OrgUnitCreateInput, by: CommandContext): Promise<Result<{ id: string }, Rejection>> => {
  const parent = await managedUnit(tx, by, input.parent, { field: 'parent' });
  if (!parent.ok) return parent;
  const refused = misplaced(input, parent.value.kind as OrgKind);
  if (refused !== undefined) return err(refused);
  if (input.code !== undefined && (await codeInUse(tx, input.code))) return err(codeTaken);
  const id = newId();
  const facts = { kind: input.kind, code: input.code ?? null, nameZh: input.nameZh, nameEn: input.nameEn, validFrom: input.validFrom };
  await insertUnit(tx, {
    ...facts,
    id,
    parentId: parent.value.id,
    path: `${parent.value.path}.${id.replaceAll('-', '')}`,
    schoolType: input.schoolType ?? null,
    schoolNature: input.schoolNature ?? null,
    rural: input.rural ?? null,
  });
  await recordChange(tx, by, [{ noun: 'org', recordId: id, orgUnitId: id, before: null, after: { ...facts, parentId: parent.value.id } }]);
  await emit(tx, by, { topic: 'org.created', noun: 'org', recordId: id, orgUnitId: id, payload: facts });
  return ok({ id });
};

const misplaced = (input: OrgUnitCreateInput, parentKind: OrgKind): Rejection | undefined => {
  if (!ORG_CHILDREN[parentKind].includes(input.kind)) {
    return kindMisplaced;
  }
  if ((input.kind === 'school') !== (input.schoolType !== undefined)) {
    return schoolTypeWanted;
  }
  const form = ORG_CODE_FORMS[input.kind];
  if (input.code !== undefined && (form === null || !form.test(input.code))) {
    return codeForm;
  }
  return undefined;
};
