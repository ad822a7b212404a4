import { rule } from '../../platform/rejection.ts';

/** Refusals beside those that the domain states. */
export const lastAdministrator = rule(
  'LAST_ADMINISTRATOR',
  { zh: '这是该单位最后一位系统管理员。', en: 'This is the last administrator of the unit.' },
  { zh: '请先授权另一位管理员,再进行此操作。', en: 'Make somebody else an administrator first.' },
);
export const roleMisplaced = rule(
  'ROLE_MISPLACED',
  { zh: '这个角色不能授予这一类单位。', en: 'This role is not held at a unit of this kind.' },
  {
    zh: '学校角色请选学校,镇办角色请选镇办,股室角色请选区县或股室。',
    en: 'Choose a school for a school role, a town for a town role, the district or a section for a bureau role.',
  },
  'role',
);
export const grantEnded = rule(
  'GRANT_ENDED',
  { zh: '这项授权已经结束。', en: 'This grant has ended already.' },
  { zh: '无需重复操作。', en: 'There is nothing to do.' },
);
export const viewTooLarge = rule(
  'VIEW_TOO_LARGE',
  { zh: '这个视图的筛选条件太多。', en: 'The view holds too much.' },
  { zh: '请减少筛选条件或列。', en: 'Use fewer filters or columns.' },
  'state',
);
export const viewNameTaken = rule(
  'VIEW_NAME_TAKEN',
  { zh: '您已有同名的视图。', en: 'You have a view of this name.' },
  { zh: '请换一个名称,或覆盖原来的视图。', en: 'Choose another name, or overwrite that view.' },
  'name',
);
