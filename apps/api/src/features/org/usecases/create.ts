import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';
import type { OrgUnitCreateInput } from '@fuzhi/domain/org/input.ts';
import { ORG_CHILDREN, ORG_CODE_FORMS, type OrgKind } from '@fuzhi/domain/org/model.ts';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { newId } from '../../../platform/id.ts';
import { emit } from '../../../platform/outbox.ts';
import { rule } from '../../../platform/rejection.ts';
import { managedUnit } from '../guard.ts';
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
    return rule(
      'UNIT_KIND_MISPLACED',
      { zh: '上级单位之下不能设这一类单位。', en: 'A unit of this kind cannot lie below that one.' },
      { zh: '请核对单位类别和上级单位。', en: 'Check the kind and the unit above.' },
      'kind',
    );
  }
  if ((input.kind === 'school') !== (input.schoolType !== undefined)) {
    return rule(
      'UNIT_SCHOOL_TYPE',
      { zh: '学校必须填办学类型,其他单位不填。', en: 'A school has a type, other units have none.' },
      { zh: '请按 JY/T 1001 选择办学类型。', en: 'Choose the type by JY/T 1001.' },
      'schoolType',
    );
  }
  const form = ORG_CODE_FORMS[input.kind];
  if (input.code !== undefined && (form === null || !form.test(input.code))) {
    return rule(
      'UNIT_CODE_FORM',
      { zh: '代码不符合这一类单位的编码规则。', en: 'The code is not in the form of this kind of unit.' },
      {
        zh: '区县 6 位、镇办 9 位、学校标识码 10 位;股室和片区不填。',
        en: 'Six digits for a district, nine for a town, ten for a school; none for sections and zones.',
      },
      'code',
    );
  }
  return undefined;
};

const codeTaken = rule(
  'UNIT_CODE_TAKEN',
  { zh: '这个代码已被另一单位使用。', en: 'Another unit has this code.' },
  { zh: '请核对代码;撤并单位的代码不再使用。', en: 'Check the code; the code of a closed unit is not used again.' },
  'code',
);
