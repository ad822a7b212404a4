import { createHash, randomBytes } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import type { Principal } from './auth-actor.ts';
import type { Db, Tx } from './database.ts';
import { newId } from './id.ts';

const FORM = /^fz_[A-Za-z0-9_-]{43}$/u;
const TOUCH_MS = 60_000;

export type NewToken = {
  readonly name: string;
  readonly orgUnitId: string;
  readonly scopes: readonly string[];
  readonly ownerId: string;
  readonly expiresAt: Date;
};

/** Stored of a token: a hash. 256 random bits need no slow one. */
export const hashToken = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** Makes a token of a partner system. The secret is shown once and never stored. */
export const createToken = async (tx: Tx, token: NewToken): Promise<{ id: string; secret: string }> => {
  const secret = `fz_${randomBytes(32).toString('base64url')}`;
  const id = newId();
  await tx
    .insertInto('api_token')
    .values({
      id,
      name: token.name,
      token_hash: hashToken(secret),
      hint: secret.slice(0, 8),
      org_unit_id: token.orgUnitId,
      scopes: [...token.scopes],
      owner_id: token.ownerId,
      expires_at: token.expiresAt,
    })
    .execute();
  return { id, secret };
};

type Found = {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly org_unit_id: string;
  readonly owner_id: string;
  readonly last_used_at: Date | null;
  readonly locale: string;
  readonly path: string;
};

// as text: every request of an integrator asks it, and building it from parts each time costs as much as the look-up
const lookUp = (hash: Buffer, now: Date): RawBuilder<Found> => sql<Found>`
  SELECT t.id, t.name, t.scopes, t.org_unit_id, t.owner_id, t.last_used_at, a.locale, u.path::text AS path
  FROM api_token t JOIN account a ON a.id = t.owner_id JOIN org_unit u ON u.id = t.org_unit_id
  WHERE t.token_hash = ${hash} AND t.expires_at > ${now} AND t.revoked_at IS NULL AND a.disabled_at IS NULL`;

/**
 * Who a bearer token stands for: an integrating system at the token's unit with the token's scopes; null when unknown, expired, revoked, or
 * its owner is disabled (nobody would be answerable).
 */
export const principalOfToken = async (db: Db, secret: string, now: Date): Promise<Principal | null> => {
  if (!FORM.test(secret)) return null;
  const { rows } = await lookUp(hashToken(secret), now).execute(db);
  const [row] = rows;
  if (row === undefined) return null;
  if (row.last_used_at === null || now.getTime() - row.last_used_at.getTime() > TOUCH_MS) {
    await db.updateTable('api_token').set({ last_used_at: now }).where('id', '=', row.id).execute();
  }
  return {
    actor: {
      kind: 'TOKEN',
      id: row.id,
      name: row.name,
      grants: [{ role: 'INTEGRATOR', orgUnitId: row.org_unit_id, orgPath: row.path }],
      scopes: row.scopes,
    },
    accountId: row.owner_id,
    sessionId: null,
    locale: row.locale === 'en' ? 'en' : 'zh-CN',
    mustChangePassword: false,
  };
};
