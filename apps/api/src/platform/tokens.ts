import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Principal } from './auth-actor.ts';
import type { Db, Tx } from './database.ts';
import { newId } from './id.ts';
import type { Found } from './principal.ts';

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

type Facts = [id: string, name: string, scopes: string[], orgUnitId: string, ownerId: string, locale: string, orgPath: string];
const FACTS = 'json_build_array(t.id, t.name, t.scopes, t.org_unit_id, t.owner_id, a.locale, u.path)::text';
const VALID = [
  'FROM api_token t JOIN account a ON a.id = t.owner_id JOIN org_unit u ON u.id = t.org_unit_id WHERE t.token_hash = ',
  '::bytea AND t.expires_at > ',
  '::timestamptz AND t.revoked_at IS NULL AND a.disabled_at IS NULL',
] as const;
const PROOF = [`EXISTS (SELECT ${VALID[0]}`, VALID[1], `${VALID[2]} AND ${FACTS} = `, '::text)'] as const;

const principalOf = ([id, name, scopes, orgUnitId, ownerId, locale, orgPath]: Facts): Principal => ({
  actor: { kind: 'TOKEN', id, name, grants: [{ role: 'INTEGRATOR', orgUnitId, orgPath }], scopes },
  accountId: ownerId,
  sessionId: null,
  locale: locale === 'en' ? 'en' : 'zh-CN',
  mustChangePassword: false,
});

/**
 * Who a bearer token stands for: an integrating system at the token's unit with the token's scopes; null when unknown, expired, revoked, or
 * its owner is disabled (nobody would be answerable).
 */
export const tokenOf = async (db: Db, secret: string, now: Date): Promise<Found | null> => {
  if (!FORM.test(secret)) return null;
  const hash = hashToken(secret);
  // as text: every request of an integrator asks it, and building it from parts each time costs as much as the look-up
  const { rows } = await sql<{
    facts: string;
    id: string;
    last_used_at: Date | null;
  }>`SELECT ${sql.raw(FACTS)} AS facts, t.id, t.last_used_at
    ${sql.raw(VALID[0])}${hash}${sql.raw(VALID[1])}${now}${sql.raw(VALID[2])}`.execute(db);
  const [row] = rows;
  if (row === undefined) return null;
  const due = row.last_used_at === null || now.getTime() - row.last_used_at.getTime() > TOUCH_MS;
  if (due) await db.updateTable('api_token').set({ last_used_at: now }).where('id', '=', row.id).execute();
  return {
    principal: principalOf(JSON.parse(row.facts) as Facts),
    facts: row.facts,
    touchedAt: due || row.last_used_at === null ? now : row.last_used_at,
    proof: (at) => ({ pieces: PROOF, values: [hash, at, row.facts] }),
  };
};
