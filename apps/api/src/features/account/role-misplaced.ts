import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { rule } from '../../platform/rejection.ts';

/** The role is not held at units of this kind: a principal at a town. */
export const roleMisplaced = (field: string): Rejection =>
  rule(
    'ROLE_MISPLACED',
    { zh: '这个角色不能授予这一类单位。', en: 'This role is not held at a unit of this kind.' },
    {
      zh: '学校角色请选学校,镇办角色请选镇办,股室角色请选区县或股室。',
      en: 'Choose a school for a school role, a town for a town role, the district or a section for a bureau role.',
    },
    field,
  );
