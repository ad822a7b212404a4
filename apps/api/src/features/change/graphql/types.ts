import { readType } from '../../../graph/read/define.ts';
import type { Alias, EnumDef, Who } from '../../../graph/read/model.ts';
import { type Sql, join, literal, no, sql } from '../../../graph/read/sql.ts';
import { atOrBelow, of, onTheLine } from '../../../graph/unit-scope.ts';
import { FOLLOWED, type Followed } from '../followed.ts';

const changeKind: EnumDef = {
  name: 'ChangeKind',
  description: 'What happened to a record.',
  values: {
    CREATED: 'It was made.',
    CHANGED: 'Something of it is different, or it belongs to another unit now: read it again; if it is not found, remove it from the copy.',
    DELETED: 'It is gone: remove it from the copy.',
  },
};

const followed = Object.entries<Followed>(FOLLOWED);

const changeType: EnumDef = {
  name: 'ChangeType',
  description: 'A type of the API whose changes are told.',
  values: Object.fromEntries(
    followed.map(([type, { onlyRemoval }]) => [type, onlyRemoval ? `That a ${type} was removed.` : `Changes of the type ${type}.`]),
  ),
};

const isTold = (who: Who, row: Alias, { told, roles }: Followed): Sql => {
  const unit = of(row, 'unit_id');
  switch (told) {
    case 'BELOW':
      return atOrBelow(who, unit, roles);
    case 'LINE':
      return onTheLine(who, unit, roles);
    case 'ABOVE':
      return who.holds(roles)
        ? sql`(SELECT above_u.path @> ANY(${who.units(roles)}) FROM org_unit above_u WHERE above_u.id = ${unit})`
        : no;
    case 'EVERYWHERE':
      return sql`true`;
  }
};

/** Types that are told alike share one condition, so that a statement names a dozen types and not a dozen look-ups. */
const conditionsOf = (who: Who, row: Alias): Sql[] => {
  const alike = new Map<string, { readonly rule: Followed; readonly types: string[] }>();
  for (const [type, rule] of followed) {
    if (!who.holds(rule.roles) || !who.reads(rule.noun)) continue;
    const key = `${rule.told} ${rule.roles.join()}`;
    const known = alike.get(key);
    if (known) known.types.push(type);
    else alike.set(key, { rule, types: [type] });
  }
  return [...alike.values()].map(({ rule, types }) => sql`(${row}.type IN (${join(types.map(literal))}) AND ${isTold(who, row, rule)})`);
};

export const changeEventType = readType('Change', {
  table: 'change_event',
  plural: 'changes',
  noun: '',
  description:
    'Something that happened to one record, for whoever keeps a copy. Listed in an order that stands: behind a cursor come all events that are ' +
    'committed later, each once. Kept 400 days. See docs/follow-changes.md.',
  // what is not over yet might still get something before it: it waits
  visibleTo: (who, row) => {
    const conditions = conditionsOf(who, row);
    return conditions.length === 0 ? no : sql`(${row}.id < change_horizon() AND (${join(conditions, ' OR ')}))`;
  },
  fields: (f) => ({
    at: f.dateTime('at', 'When the transaction began that did it. Not the order of the list: a slow transaction is told late.'),
    kind: f.oneOf('kind', changeKind, 'What happened.'),
    type: f.oneOf('type', changeType, 'Type of the record.'),
    record: f.expr(
      'ID',
      (row) => sql`translate(encode(convert_to(${row}.type || ':' || ${row}.record_key, 'UTF8'), 'base64'), E'+/=\n', '-_')`,
      'Global id of the record, as `node` and `nodes` take it; null from them means that it is gone or no longer yours to see.',
      { nullable: false },
    ),
    orgUnit: f.one('OrgUnit', 'unit_id', 'The unit it belonged to when it happened; null for what belongs to no unit.'),
  }),
  keptCursor: (key) => sql`change_kept(${key})`,
  defaultOrder: [],
});
