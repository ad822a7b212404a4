import type { Role } from '@fuzhi/domain/kernel/actor.ts';

import type { Alias, Who } from './read/model.ts';
import { type Sql, name, sql } from './read/sql.ts';

/**
 * Predicates that most nouns' `visibleTo` is made of: look-ups in the tree or semi-joins on it, as `who.oneByOne` says. A list of ids as a
 * parameter would be neither.
 */

/** A unit's path lies at or below one at which the asker holds one of the roles. */
export const isBelow = (who: Who, path: Sql, roles: readonly Role[]): Sql => sql`${path} <@ ANY(${who.units(roles)})`;
/**
 * The unit meets a condition on `scope_u`. Rows that come one by one look their unit up; rows that are looked for may be found from the units.
 */
const unitMeets = (who: Who, unitId: Sql, condition: Sql): Sql =>
  who.oneByOne
    ? sql`(SELECT ${condition} FROM org_unit scope_u WHERE scope_u.id = ${unitId})`
    : sql`${unitId} IN (SELECT scope_u.id FROM org_unit scope_u WHERE ${condition})`;

/** The row's unit lies at or below one at which the asker holds one of the roles. */
export const atOrBelow = (who: Who, unitId: Sql, roles: readonly Role[]): Sql =>
  who.holds(roles) ? unitMeets(who, unitId, isBelow(who, sql`scope_u.path`, roles)) : sql`false`;

/** The row's unit lies on the line: at, below or above one at which the asker holds one of the roles. What a bureau issues reaches its schools. */
export const onTheLine = (who: Who, unitId: Sql, roles: readonly Role[]): Sql =>
  who.holds(roles)
    ? unitMeets(who, unitId, sql`(${isBelow(who, sql`scope_u.path`, roles)} OR scope_u.path @> ANY(${who.units(roles)}))`)
    : sql`false`;

/** A column of the row. */
export const of = (row: Alias, column: string): Sql => sql`${row}.${name(column)}`;

/** The row is the asker's own. A token owns nothing: it acts for a partner, not for the person who made it. */
export const isOwn = (who: Who, accountId: Sql): Sql => (who.kind === 'ACCOUNT' ? sql`${accountId} = ${who.accountId}` : sql`false`);

/** Path of a unit, for decisions taken in TypeScript. */
export const unitPath = (unitId: Sql): Sql => sql`(SELECT path_u.path::text FROM org_unit path_u WHERE path_u.id = ${unitId})`;

/** Name of an account, where a row says who did something: shown to whoever sees the row, unlike the account itself. */
export const accountName = (accountId: Sql): Sql => sql`(SELECT name_a.name FROM account name_a WHERE name_a.id = ${accountId})`;
