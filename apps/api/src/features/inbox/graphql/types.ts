import { ROLES } from '@fuzhi/domain/kernel/actor.ts';

import { readType } from '../../../graph/read/define.ts';
import { join, literal, sql } from '../../../graph/read/sql.ts';
import { atOrBelow, of } from '../../../graph/unit-scope.ts';

export const inboxItemType = readType('InboxItem', {
  table: 'inbox_item',
  plural: 'inboxItems',
  noun: 'inbox',
  description: 'What somebody must do now, for the holders of a role at a unit. Written and closed together with the records it speaks of.',
  // one condition for each role held: an item is for the role it names, at the unit it names or from above
  visibleTo: (who, row) => {
    const held = ROLES.filter((role) => who.holds([role]));
    return held.length === 0
      ? sql`false`
      : sql`(${join(
          held.map((role) => sql`(${row}.role = ${literal(role)} AND ${atOrBelow(who, of(row, 'org_unit_id'), [role])})`),
          ' OR ',
        )})`;
  },
  fields: (f) => ({
    kind: f.text('kind', 'What is to be done: placement.report, placement.review, placement.returned.'),
    title: f.expr(
      'String',
      (row, who) => (who.locale === 'en' ? sql`${row}.title_en` : sql`${row}.title_zh`),
      'Title in the language of the request.',
      { nullable: false },
    ),
    titleZh: f.text('title_zh', 'Title in Chinese.'),
    titleEn: f.text('title_en', 'Title in English.'),
    link: f.text('link', 'Path in the web app where it is done.'),
    role: f.coded('role', 'role', 'Whose task it is.'),
    noun: f.text('noun', 'What kind of record it speaks of.'),
    dueOn: f.maybe.date('due_on', 'By when; null without a date.'),
    doneAt: f.maybe.dateTime('done_at', 'When it was done; null while open.'),
    orgUnit: f.one('OrgUnit', 'org_unit_id', 'Where.'),
    createdAt: f.dateTime('created_at', 'When it came up.'),
    updatedAt: f.dateTime('updated_at', 'When it last changed.'),
  }),
  filters: {
    open: {
      type: 'Boolean',
      description: 'true: still to be done; false: done.',
      where: (row, value) => sql`((${row}.done_at IS NULL) = ${value})`,
    },
  },
  orders: {
    DUE_ON: { by: 'dueOn', description: 'By due date, those without one last.' },
    CREATED_AT: { by: 'createdAt', description: 'By when it came up.' },
  },
  defaultOrder: [{ field: 'DUE_ON', direction: 'ASC' }],
  defaultWhere: (row) => sql`${row}.done_at IS NULL`,
  groups: { KIND: 'kind' },
});
