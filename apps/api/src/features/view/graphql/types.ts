import { ANYBODY } from '@fuzhi/domain/kernel/actor.ts';
import { readType } from '../../../graph/read/define.ts';
import { sql } from '../../../graph/read/sql.ts';
import { isOwn, of } from '../../../graph/unit-scope.ts';

export const savedViewType = readType('SavedView', {
  table: 'saved_view',
  plural: 'savedViews',
  noun: 'view',
  description: "A named filter, order and choice of columns of a list: one's own, or shared with a unit and all below it.",
  visibleTo: (who, row) =>
    who.holds(ANYBODY) && who.kind === 'ACCOUNT'
      ? sql`(${isOwn(who, of(row, 'account_id'))} OR ${row}.shared_with IN (SELECT share_u.id FROM org_unit share_u WHERE share_u.path @> ANY(${who.units(ANYBODY)})))`
      : isOwn(who, of(row, 'account_id')),
  fields: (f) => ({
    list: f.text('list', 'Which list it is a view of: placements.'),
    name: f.text('name', 'Name as its maker gave it.'),
    state: f.json('state', "Filter, order and columns as they stand in the page's address."),
    mine: f.expr(
      'Boolean',
      (row, who) => (who.kind === 'ACCOUNT' ? sql`(${row}.account_id = ${who.accountId})` : sql`false`),
      'Whether the caller made it and may change it.',
      { nullable: false, filter: true },
    ),
    sharedWith: f.one('OrgUnit', 'shared_with', 'The unit it is shared with; null when it is private.'),
    createdAt: f.dateTime('created_at', 'When it was made.'),
    updatedAt: f.dateTime('updated_at', 'When it was last changed.'),
    version: f.int('version', 'Pass it with an edit, so that a change in between is noticed.'),
  }),
  orders: { NAME: { by: 'name', description: 'By name.' }, UPDATED_AT: { by: 'updatedAt', description: 'By last change.' } },
  defaultOrder: [{ field: 'NAME', direction: 'ASC' }],
});
