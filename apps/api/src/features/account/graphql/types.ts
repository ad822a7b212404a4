import { ADMINISTRATORS } from '@fuzhi/domain/account/access.ts';
import type { Who } from '../../../graph/read/model.ts';
import { readType } from '../../../graph/read/define.ts';
import { type Sql, sql } from '../../../graph/read/sql.ts';
import { atOrBelow, isBelow, isOwn, of } from '../../../graph/unit-scope.ts';

/** An administrator keeps the accounts that hold a grant in his units, and those that hold none yet. */
const administered = (who: Who, accountId: Sql): Sql =>
  who.holds(ADMINISTRATORS)
    ? sql`coalesce((SELECT bool_or(${isBelow(who, sql`adm_u.path`, ADMINISTRATORS)}) FROM access_grant adm_g JOIN org_unit adm_u ON adm_u.id = adm_g.org_unit_id
        WHERE adm_g.account_id = ${accountId}), true)`
    : sql`false`;
const ownOrAdministered = (who: Who, accountId: Sql): Sql => sql`(${isOwn(who, accountId)} OR ${administered(who, accountId)})`;

export const accountType = readType('Account', {
  table: 'account',
  plural: 'accounts',
  noun: 'account',
  description: 'A person who signs in. Seen by himself and by the administrators of his units.',
  visibleTo: (who, row) => ownOrAdministered(who, of(row, 'id')),
  fields: (f) => ({
    username: f.text('username', 'Name to sign in with.'),
    name: f.text('name', "The person's name."),
    locale: f.text('locale', 'Language of messages: zh-CN or en.'),
    disabledAt: f.maybe.dateTime('disabled_at', 'When it was switched off; null while it may sign in.'),
    lockedUntil: f.maybe.dateTime('locked_until', 'Locked after failed tries until then.'),
    mustChangePassword: f.boolean('must_change_password', 'Whether the next sign-in asks for a new password.'),
    secondFactor: f.boolean('two_factor_enabled', 'Whether sign-in asks for a one-time code after the password.'),
    lastSeen: f.expr(
      'DateTime',
      (row) => sql`(SELECT max(seen_s.last_seen_at) FROM session seen_s WHERE seen_s.account_id = ${row}.id)`,
      'Last request in any session; null when there is none.',
    ),
    grants: f.pages('Grant', 'account_id', 'Roles held, past ones included.'),
    sessions: f.pages('Session', 'account_id', 'Places where the person is signed in.'),
    createdAt: f.dateTime('created_at', 'When it was made.'),
    updatedAt: f.dateTime('updated_at', 'When it was last changed.'),
    version: f.int('version', 'Pass it with an edit, so that a change in between is noticed.'),
  }),
  filters: {
    disabled: {
      type: 'Boolean',
      description: 'true: switched off; false: may sign in.',
      where: (row, value) => sql`((${row}.disabled_at IS NOT NULL) = ${value})`,
    },
    role: {
      type: 'String',
      description: 'Holds this role today.',
      where: (
        row,
        value,
        who,
      ) => sql`EXISTS (SELECT 1 FROM access_grant role_g WHERE role_g.account_id = ${row}.id AND role_g.role = ${value}
        AND role_g.valid_from <= ${who.today} AND coalesce(role_g.valid_to, 'infinity') >= ${who.today})`,
    },
    grantedWithin: {
      type: 'ID',
      idOf: 'OrgUnit',
      description: 'Holds a grant at or below this unit.',
      where: (
        row,
        value,
      ) => sql`EXISTS (SELECT 1 FROM access_grant in_g JOIN org_unit in_u ON in_u.id = in_g.org_unit_id WHERE in_g.account_id = ${row}.id
        AND in_u.path <@ (SELECT top_u.path FROM org_unit top_u WHERE top_u.id = ${value}))`,
    },
  },
  search: (row, pattern) =>
    sql`((${row}.name || ' ' || ${row}.name_pinyin || ' ' || ${row}.name_initials || ' ' || ${row}.username) ILIKE ${pattern})`,
  orders: {
    USERNAME: { by: 'username', description: 'By sign-in name.' },
    NAME: { type: 'String', nullable: false, expr: (row) => sql`${row}.name_pinyin`, description: "By the name's pinyin." },
    CREATED_AT: { by: 'createdAt', description: 'By when it was made.' },
    UPDATED_AT: { by: 'updatedAt', description: 'By last change.' },
  },
  defaultOrder: [{ field: 'USERNAME', direction: 'ASC' }],
});

export const grantType = readType('Grant', {
  table: 'access_grant',
  plural: 'grants',
  noun: 'account',
  description: 'A role held by an account at a unit for a time. All that somebody sees and may do comes from grants.',
  visibleTo: (who, row) => sql`(${isOwn(who, of(row, 'account_id'))} OR ${atOrBelow(who, of(row, 'org_unit_id'), ADMINISTRATORS)})`,
  fields: (f) => ({
    account: f.one('Account', 'account_id', 'Who holds it.'),
    role: f.coded('role', 'role', 'Which role.'),
    orgUnit: f.one('OrgUnit', 'org_unit_id', 'Where; it reaches all units below.'),
    validFrom: f.date('valid_from', 'First day.'),
    validTo: f.maybe.date('valid_to', 'Last day; null while open.'),
    createdAt: f.dateTime('created_at', 'When it was entered.'),
    updatedAt: f.dateTime('updated_at', 'When it was last changed.'),
    version: f.int('version', 'Pass it with an edit, so that a change in between is noticed.'),
  }),
  filters: {
    current: {
      type: 'Boolean',
      description: 'true: in force today; false: over or not begun.',
      where: (row, value, who) =>
        sql`((${row}.valid_from <= ${who.today} AND coalesce(${row}.valid_to, 'infinity') >= ${who.today}) = ${value})`,
    },
  },
  orders: {
    VALID_FROM: { by: 'validFrom', description: 'By first day.' },
    ROLE: { by: 'role', description: 'By role code.' },
    UPDATED_AT: { by: 'updatedAt', description: 'By last change.' },
  },
  defaultOrder: [{ field: 'VALID_FROM', direction: 'DESC' }],
  groups: { ROLE: 'role', ORG_UNIT: 'orgUnit' },
});

export const sessionType = readType('Session', {
  table: 'session',
  plural: 'sessions',
  noun: 'account',
  description: 'A place where somebody is signed in, to recognise it and to end it.',
  visibleTo: (who, row) => ownOrAdministered(who, of(row, 'account_id')),
  fields: (f) => ({
    account: f.one('Account', 'account_id', 'Who is signed in.'),
    ipAddress: f.maybe.text('ip_address', 'Address of the last request.'),
    userAgent: f.maybe.text('user_agent', 'Browser as it names itself.'),
    current: f.computed<{ id: string }>(
      'Boolean',
      { id: (row) => sql`${row}.id` },
      (values, asker) => values.id === asker.sessionId,
      'Whether this request came through it.',
    ),
    createdAt: f.dateTime('created_at', 'When the person signed in.'),
    lastSeenAt: f.dateTime('last_seen_at', 'Last request.'),
    expiresAt: f.dateTime('expires_at', 'When it ends at the latest.'),
    updatedAt: f.dateTime('updated_at', 'When it was last renewed.'),
  }),
  orders: {
    CREATED_AT: { by: 'createdAt', description: 'By sign-in time.' },
    LAST_SEEN_AT: { by: 'lastSeenAt', description: 'By last request.' },
  },
  defaultOrder: [{ field: 'CREATED_AT', direction: 'DESC' }],
});

export const apiTokenType = readType('ApiToken', {
  table: 'api_token',
  plural: 'apiTokens',
  noun: 'account',
  description: "A partner system's token. The secret is shown once when it is made and stored only as a hash.",
  visibleTo: (who, row) => sql`(${isOwn(who, of(row, 'owner_id'))} OR ${atOrBelow(who, of(row, 'org_unit_id'), ADMINISTRATORS)})`,
  fields: (f) => ({
    name: f.text('name', 'What the token is for.'),
    hint: f.text('hint', 'First characters of the secret, to recognise it.'),
    scopes: f.expr('String', (row) => sql`${row}.scopes`, 'What it may read or write: `placement:read`, `*:read`.', {
      nullable: false,
      list: true,
    }),
    orgUnit: f.one('OrgUnit', 'org_unit_id', 'Where; it reaches all units below.'),
    owner: f.one('Account', 'owner_id', 'Who answers for it.'),
    expiresAt: f.dateTime('expires_at', 'When it stops working.'),
    revokedAt: f.maybe.dateTime('revoked_at', 'When it was ended early.'),
    lastUsedAt: f.maybe.dateTime('last_used_at', 'Last request with it; null when never used.'),
    createdAt: f.dateTime('created_at', 'When it was made.'),
    updatedAt: f.dateTime('updated_at', 'When it was last changed.'),
    version: f.int('version', 'Pass it with an edit, so that a change in between is noticed.'),
  }),
  orders: {
    CREATED_AT: { by: 'createdAt', description: 'By when it was made.' },
    EXPIRES_AT: { by: 'expiresAt', description: 'By when it stops working.' },
    NAME: { by: 'name', description: 'By name.' },
  },
  defaultOrder: [{ field: 'CREATED_AT', direction: 'DESC' }],
});
