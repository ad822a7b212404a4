import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { canonicalJson, plainJson } from './canonical-json.ts';
import type { Db, Tx } from './database.ts';

/** What a key already stands for. FRESH: nothing yet, go on. REPEAT: the first answer. REUSED: another request used the key. */
export type KeyClaim = { readonly kind: 'FRESH' } | { readonly kind: 'REPEAT'; readonly response: unknown } | { readonly kind: 'REUSED' };

/** Digest of what was asked, whatever order its members came in. */
export const bodyHash = (operation: string, input: unknown): Buffer =>
  createHash('sha256')
    .update(operation)
    .update('\n')
    .update(canonicalJson(plainJson(input)))
    .digest();

/**
 * Claims a key inside the command's own transaction: the row, the effect and the answer are kept together or not at all, so a crash never
 * leaves a key without its effect. A second request with the key waits here for the first one's commit, then gets its answer. Keys are
 * forgotten after a day.
 */
export const claimKey = async (tx: Tx, principalId: string, key: string, hash: Buffer): Promise<KeyClaim> => {
  const claimed = await sql<{ fresh: boolean }>`
    INSERT INTO idempotency_key AS k (principal_id, key, body_hash) VALUES (${principalId}, ${key}, ${hash})
    ON CONFLICT (principal_id, key) DO UPDATE SET body_hash = excluded.body_hash, response = NULL, created_at = now()
      WHERE k.created_at < now() - interval '1 day'
    RETURNING true AS fresh`.execute(tx);
  if (claimed.rows.length > 0) return { kind: 'FRESH' };
  const first = await tx
    .selectFrom('idempotency_key')
    .select(['body_hash', 'response'])
    .where('principal_id', '=', principalId)
    .where('key', '=', key)
    .executeTakeFirst();
  if (first === undefined || !first.body_hash.equals(hash)) return { kind: 'REUSED' };
  return { kind: 'REPEAT', response: first.response };
};

/** Keeps the answer beside the key; same transaction as the claim. */
export const keepResponse = async (tx: Tx, principalId: string, key: string, response: unknown): Promise<void> => {
  await tx
    .updateTable('idempotency_key')
    .set({ response: JSON.stringify(plainJson(response)) })
    .where('principal_id', '=', principalId)
    .where('key', '=', key)
    .execute();
};

/** Forgets keys older than a day; returns how many. A job calls it. */
export const forgetOldKeys = async (db: Db): Promise<number> => {
  const gone = await sql`DELETE FROM idempotency_key WHERE created_at < now() - interval '1 day'`.execute(db);
  return Number(gone.numAffectedRows ?? 0n);
};
