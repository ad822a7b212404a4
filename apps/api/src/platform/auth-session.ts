import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { type Principal, type StoredGrant, grantsOn, knownGrants } from './auth-actor.ts';
import type { Db, Tx } from './database.ts';
import { newId } from './id.ts';
import type { Found } from './principal.ts';

export const IDLE_MS = 30 * 60_000;
export const ABSOLUTE_MS = 12 * 3_600_000;
// last_seen_at is written at most this often: reading a page must not write a row each time
const TOUCH_MS = 60_000;

/** What is stored of a cookie's value. The value has 256 random bits, so a plain hash is enough and can be looked up. */
export const hashSessionToken = (value: string): string => createHash('sha256').update(value).digest('hex');

export type NewSession = { readonly id: string; readonly value: string; readonly expiresAt: Date };

/** Opens a session; the value goes into the cookie and is never stored. It ends after 12 hours, whatever happens. */
export const openSession = async (
  tx: Tx,
  facts: { accountId: string; ipAddress: string | null; userAgent: string | null; now: Date; expiresAt?: Date },
): Promise<NewSession> => {
  const value = randomBytes(32).toString('base64url');
  const id = newId();
  const expiresAt = facts.expiresAt ?? new Date(facts.now.getTime() + ABSOLUTE_MS);
  await tx
    .insertInto('session')
    .values({
      id,
      account_id: facts.accountId,
      token: hashSessionToken(value),
      ip_address: facts.ipAddress,
      user_agent: facts.userAgent?.slice(0, 300) ?? null,
      last_seen_at: facts.now,
      expires_at: expiresAt,
      created_at: facts.now,
      updated_at: facts.now,
    })
    .execute();
  return { id, value, expiresAt };
};

type Facts = [id: string, accountId: string, name: string, locale: string, mustChangePassword: boolean, grants: StoredGrant[]];
const VALID = [
  'FROM session s JOIN account a ON a.id = s.account_id WHERE s.token = ',
  '::text AND s.expires_at > ',
  '::timestamptz AND s.last_seen_at > ',
  '::timestamptz AND a.disabled_at IS NULL',
] as const;
const [GRANTS_FROM, GRANTS_TO] = grantsOn('a.id');
const FACTS = [
  `json_build_array(s.id, s.account_id, a.name, a.locale, a.must_change_password, ${GRANTS_FROM}`,
  `${GRANTS_TO})::text`,
] as const;
const PROOF = [`EXISTS (SELECT ${VALID[0]}`, VALID[1], VALID[2], `${VALID[3]} AND ${FACTS[0]}`, `${FACTS[1]} = `, '::text)'] as const;

const principalOf = ([sessionId, accountId, name, locale, mustChangePassword, grants]: Facts): Principal => ({
  // whoever holds a one-time password may do nothing with it but replace it: its maker knows it too
  actor: { kind: 'ACCOUNT', id: accountId, name, grants: mustChangePassword ? [] : knownGrants(grants) },
  accountId,
  sessionId,
  locale: locale === 'en' ? 'en' : 'zh-CN',
  mustChangePassword,
});

/**
 * Who a cookie stands for, or null when the session is unknown, idle for 30 minutes, older than 12 hours, or the account is disabled. Looked
 * up, or proved, with every request: what is ended, ends at once, on every process.
 */
export const sessionOf = async (db: Db, value: string, now: Date, today: string): Promise<Found | null> => {
  if (!/^[A-Za-z0-9_-]{43}$/u.test(value)) return null;
  const token = hashSessionToken(value);
  const idleSince = (at: Date): Date => new Date(at.getTime() - IDLE_MS);
  // as text: every request asks it, and building it from parts each time costs as much as the look-up
  const { rows } = await sql<{
    facts: string;
    id: string;
    last_seen_at: Date;
  }>`SELECT ${sql.raw(FACTS[0])}${today}${sql.raw(FACTS[1])} AS facts,
    s.id, s.last_seen_at ${sql.raw(VALID[0])}${token}${sql.raw(VALID[1])}${now}${sql.raw(VALID[2])}${idleSince(now)}${sql.raw(VALID[3])}`.execute(
    db,
  );
  const [row] = rows;
  if (row === undefined) return null;
  const due = now.getTime() - row.last_seen_at.getTime() > TOUCH_MS;
  if (due) await db.updateTable('session').set({ last_seen_at: now }).where('id', '=', row.id).where('last_seen_at', '<', now).execute();
  return {
    principal: principalOf(JSON.parse(row.facts) as Facts),
    facts: row.facts,
    touchedAt: due ? now : row.last_seen_at,
    proof: (at, day) => ({ pieces: PROOF, values: [token, at, idleSince(at), day, row.facts] }),
  };
};

export const principalOfSession = async (db: Db, value: string, now: Date, today: string): Promise<Principal | null> =>
  (await sessionOf(db, value, now, today))?.principal ?? null;

/**
 * Gives a session a new value, keeping its end: after a change of privilege an old, perhaps stolen, value is worth nothing. Null when the
 * session is gone.
 */
export const rotateSession = async (tx: Tx, sessionId: string, now: Date): Promise<NewSession | null> => {
  const value = randomBytes(32).toString('base64url');
  const row = await tx
    .updateTable('session')
    .set({ token: hashSessionToken(value), last_seen_at: now, updated_at: now })
    .where('id', '=', sessionId)
    .returning(['id', 'expires_at'])
    .executeTakeFirst();
  return row === undefined ? null : { id: row.id, value, expiresAt: row.expires_at };
};

/** Ends sessions of an account, all or all but one. Returns the ids ended. */
export const endSessions = async (tx: Tx, accountId: string, except?: string | null): Promise<string[]> => {
  let statement = tx.deleteFrom('session').where('account_id', '=', accountId).returning('id');
  if (except !== undefined && except !== null) statement = statement.where('id', '<>', except);
  return (await statement.execute()).map((row) => row.id);
};
