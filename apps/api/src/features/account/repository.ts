import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.ts';
import { newId } from '../../platform/id.ts';
import { searchForms } from '../../platform/pinyin.ts';

export type Unit = { readonly id: string; readonly kind: string; readonly path: string; readonly valid_to: string | null };

export const findUnit = (db: Db, id: string): Promise<Unit | undefined> =>
  db
    .selectFrom('org_unit')
    .select(['id', 'kind', 'valid_to'])
    .select(sql<string>`path::text`.as('path'))
    .where('id', '=', id)
    .executeTakeFirst();

/** The account's row, held until the end of the transaction: two edits of one account come one after the other. */
export const lockAccount = (tx: Tx, id: string) =>
  tx
    .selectFrom('account')
    .select(['id', 'username', 'name', 'locale', 'version', 'disabled_at', 'locked_until', 'must_change_password', 'two_factor_enabled'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
export type AccountRow = NonNullable<Awaited<ReturnType<typeof lockAccount>>>;

export const usernameExists = async (db: Db, username: string): Promise<boolean> =>
  (await db.selectFrom('account').select('id').where('username', '=', username).executeTakeFirst()) !== undefined;

/** All grants an account ever had, with where they are held and whether they are in force on the day or will be. */
export const grantsOfAccount = (db: Db, accountId: string, today: string) =>
  db
    .selectFrom('access_grant as g')
    .innerJoin('org_unit as u', 'u.id', 'g.org_unit_id')
    .select(['g.id', 'g.role', 'g.org_unit_id', 'g.valid_from', 'g.valid_to', 'g.version'])
    .select(sql<string>`u.path::text`.as('path'))
    .select(sql<boolean>`(g.valid_to IS NULL OR g.valid_to >= ${today}::date)`.as('open'))
    .where('g.account_id', '=', accountId)
    .orderBy('g.id')
    .execute();
export type GrantRow = Awaited<ReturnType<typeof grantsOfAccount>>[number];

export const lockGrant = (tx: Tx, id: string) =>
  tx
    .selectFrom('access_grant as g')
    .innerJoin('org_unit as u', 'u.id', 'g.org_unit_id')
    .select(['g.id', 'g.account_id', 'g.role', 'g.org_unit_id', 'g.valid_from', 'g.valid_to', 'g.version'])
    .select(sql<string>`u.path::text`.as('path'))
    .where('g.id', '=', id)
    .forUpdate('g')
    .executeTakeFirst();

export const grantOverlapping = async (
  db: Db,
  grant: { accountId: string; role: string; orgUnitId: string; validFrom: string; validTo: string | null },
): Promise<boolean> => {
  const hit = await db
    .selectFrom('access_grant')
    .select('id')
    .where('account_id', '=', grant.accountId)
    .where('role', '=', grant.role)
    .where('org_unit_id', '=', grant.orgUnitId)
    .where(sql<boolean>`daterange(valid_from, valid_to, '[]') && daterange(${grant.validFrom}::date, ${grant.validTo}::date, '[]')`)
    .executeTakeFirst();
  return hit !== undefined;
};

export const insertGrant = async (
  tx: Tx,
  grant: { accountId: string; role: string; orgUnitId: string; validFrom: string; validTo: string | null; grantedBy: string },
): Promise<string> => {
  const id = newId();
  await tx
    .insertInto('access_grant')
    .values({
      id,
      account_id: grant.accountId,
      role: grant.role,
      org_unit_id: grant.orgUnitId,
      valid_from: grant.validFrom,
      valid_to: grant.validTo,
      granted_by: grant.grantedBy,
    })
    .execute();
  return id;
};

/** Ends a grant with yesterday. One that was not in force yesterday leaves no row; the audit trail keeps it. */
export const endGrant = async (tx: Tx, grant: { id: string; valid_from: string }, today: string, now: Date): Promise<void> => {
  if (grant.valid_from >= today) {
    await tx.deleteFrom('access_grant').where('id', '=', grant.id).execute();
    return;
  }
  await tx
    .updateTable('access_grant')
    .set((row) => ({ valid_to: sql<string>`${today}::date - 1`, updated_at: now, version: row('version', '+', 1) }))
    .where('id', '=', grant.id)
    .execute();
};

/**
 * Whether somebody else still administers a unit. Holds all grants of administrators, so that two who remove one another at the same
 * moment cannot both succeed.
 */
export const otherAdministrator = async (
  tx: Tx,
  unitPath: string,
  today: string,
  without: { grantId?: string; accountId?: string },
): Promise<boolean> => {
  const rows = await tx
    .selectFrom('access_grant as g')
    .innerJoin('account as a', 'a.id', 'g.account_id')
    .innerJoin('org_unit as u', 'u.id', 'g.org_unit_id')
    .select(['g.id', 'g.account_id'])
    .where('g.role', '=', 'ADMIN')
    .where('a.disabled_at', 'is', null)
    .where(sql<boolean>`u.path @> ${unitPath}::ltree`)
    .where(sql<boolean>`g.valid_from <= ${today}::date AND g.valid_to IS NULL`)
    .orderBy('g.id')
    .forUpdate(['g', 'a'])
    .execute();
  return rows.some((row) => row.id !== without.grantId && row.account_id !== without.accountId);
};

export const updateAccount = async (
  tx: Tx,
  id: string,
  change: { name?: string; locale?: string; disabledAt?: Date | null },
  now: Date,
): Promise<void> => {
  const forms = change.name === undefined ? undefined : searchForms(change.name, 'PERSON');
  await tx
    .updateTable('account')
    .set((row) => ({
      ...(change.name === undefined || forms === undefined
        ? {}
        : { name: change.name, name_pinyin: forms.pinyin, name_initials: forms.initials }),
      ...(change.locale === undefined ? {} : { locale: change.locale }),
      ...(change.disabledAt === undefined ? {} : { disabled_at: change.disabledAt }),
      // whoever is let in again starts without old failures
      ...(change.disabledAt === null ? { failed_attempts: 0, locked_until: null } : {}),
      updated_at: now,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
};

export const findSession = (db: Db, id: string) =>
  db.selectFrom('session').select(['id', 'account_id', 'created_at']).where('id', '=', id).executeTakeFirst();
export const deleteSession = async (tx: Tx, id: string): Promise<void> => {
  await tx.deleteFrom('session').where('id', '=', id).execute();
};

export const lockToken = (tx: Tx, id: string) =>
  tx
    .selectFrom('api_token as t')
    .innerJoin('org_unit as u', 'u.id', 't.org_unit_id')
    .select(['t.id', 't.name', 't.owner_id', 't.org_unit_id', 't.revoked_at'])
    .select(sql<string>`u.path::text`.as('path'))
    .where('t.id', '=', id)
    .forUpdate('t')
    .executeTakeFirst();
export const revokeToken = async (tx: Tx, id: string, now: Date): Promise<void> => {
  await tx
    .updateTable('api_token')
    .set((row) => ({ revoked_at: now, updated_at: now, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
};

export const lockView = (tx: Tx, id: string) =>
  tx
    .selectFrom('saved_view')
    .select(['id', 'account_id', 'list', 'name', 'state', 'shared_with', 'version'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
export const viewNamed = (db: Db, accountId: string, list: string, name: string) =>
  db
    .selectFrom('saved_view')
    .select('id')
    .where('account_id', '=', accountId)
    .where('list', '=', list)
    .where('name', '=', name)
    .executeTakeFirst();
export const writeView = async (
  tx: Tx,
  view: { id: string; accountId: string; list: string; name: string; state: object; sharedWith: string | null },
  now: Date,
): Promise<void> => {
  const state = JSON.stringify(view.state);
  await tx
    .insertInto('saved_view')
    .values({ id: view.id, account_id: view.accountId, list: view.list, name: view.name, state, shared_with: view.sharedWith })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({
        name: view.name,
        state,
        shared_with: view.sharedWith,
        updated_at: now,
        version: row('saved_view.version', '+', 1),
      })),
    )
    .execute();
};
export const deleteView = async (tx: Tx, id: string): Promise<void> => {
  await tx.deleteFrom('saved_view').where('id', '=', id).execute();
};
