import { rule } from '../../platform/rejection.ts';

/** Why a unit is not made or closed. */
export const kindMisplaced = rule(
  'UNIT_KIND_MISPLACED',
  { zh: '上级单位之下不能设这一类单位。', en: 'A unit of this kind cannot lie below that one.' },
  { zh: '请核对单位类别和上级单位。', en: 'Check the kind and the unit above.' },
  'kind',
);
export const schoolTypeWanted = rule(
  'UNIT_SCHOOL_TYPE',
  { zh: '学校必须填办学类型,其他单位不填。', en: 'A school has a type, other units have none.' },
  { zh: '请按 JY/T 1001 选择办学类型。', en: 'Choose the type by JY/T 1001.' },
  'schoolType',
);
export const codeForm = rule(
  'UNIT_CODE_FORM',
  { zh: '代码不符合这一类单位的编码规则。', en: 'The code is not in the form of this kind of unit.' },
  {
    zh: '区县 6 位、镇办 9 位、学校标识码 10 位;股室和片区不填。',
    en: 'Six digits for a district, nine for a town, ten for a school; none for sections and zones.',
  },
  'code',
);
export const codeTaken = rule(
  'UNIT_CODE_TAKEN',
  { zh: '这个代码已被另一单位使用。', en: 'Another unit has this code.' },
  { zh: '请核对代码;撤并单位的代码不再使用。', en: 'Check the code; the code of a closed unit is not used again.' },
  'code',
);
export const isRoot = rule(
  'UNIT_IS_ROOT',
  { zh: '最上级单位不能撤并。', en: 'The topmost unit cannot be closed.' },
  { zh: '请选择它下面的单位。', en: 'Choose a unit below it.' },
  'id',
);
export const beforeItBegan = rule(
  'UNIT_DATES_REVERSED',
  { zh: '撤并日期早于设立日期。', en: 'The last day lies before the first.' },
  { zh: '请核对日期。', en: 'Check the day.' },
  'validTo',
);
export const hasUnitsBelow = rule(
  'UNIT_HAS_CHILDREN',
  { zh: '这个单位之下还有未撤并的单位。', en: 'There are units below it that still exist.' },
  { zh: '请先撤并或划转下级单位。', en: 'Close the units below first.' },
  'id',
);
export const wrongSuccessor = rule(
  'UNIT_SUCCESSOR',
  { zh: '承接单位须是另一个同类单位。', en: 'The successor must be another unit of the same kind.' },
  { zh: '镇办由镇办承接,学校由学校承接。', en: 'A town is taken over by a town, a school by a school.' },
  'successor',
);
