import { createHash } from 'node:crypto';
import type { Actor } from '@fuzhi/domain/kernel/actor.ts';
import { sql } from 'kysely';
import { canonicalJson, plainJson } from './canonical-json.ts';
import type { Tx } from './database.ts';
import { newId } from './id.ts';

/** Who did it, in which request, by which command: what the trail needs of a command's context. */
export type AuditBy = { readonly actor: Actor; readonly requestId: string; readonly now: Date; readonly operation: string };

/** One changed record. Personal fields in `before` and `after` are masked by the caller; null before: made, null after: removed. */
export type Change = {
  readonly noun: string;
  readonly recordId: string;
  readonly orgUnitId?: string | null;
  readonly before: object | null;
  readonly after: object | null;
  readonly reason?: string | null;
};

const SHARDS = 16;
const NIL = '00000000-0000-0000-0000-000000000000';
const CHUNK = 1000;

export type AuditFact = {
  readonly id: string;
  readonly shard: number;
  readonly seq: string;
  readonly at: string;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly requestId: string;
  readonly operation: string;
  readonly noun: string;
  readonly recordId: string;
  readonly orgUnitId: string | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string | null;
};

/** The link of an entry to the one before it: SHA-256 over the previous hash and the entry's canonical JSON. */
export const linkHash = (previous: Buffer, fact: AuditFact): Buffer =>
  createHash('sha256').update(previous).update(canonicalJson(fact)).digest();

/**
 * The chain a request writes to. One chain for all that a transaction writes, so that two transactions can never wait for each other's
 * chain heads crosswise; different requests spread over the 16.
 */
export const shardOf = (requestId: string): number => (createHash('sha256').update(requestId).digest()[0] ?? 0) % SHARDS;

/**
 * Appends to the audit trail inside the business transaction: one row per changed record. Holds the chain's head until the end of the
 * transaction, so call it as late as is natural.
 */
export const recordChange = async (tx: Tx, by: AuditBy, changes: readonly Change[]): Promise<void> => {
  if (changes.length === 0) return;
  const shard = shardOf(by.requestId);
  const head = await tx.selectFrom('audit_chain').select(['seq', 'hash']).where('shard', '=', shard).forUpdate().executeTakeFirstOrThrow();
  let seq = head.seq;
  let hash: Buffer = head.hash;
  const rows = changes.map((change) => {
    seq += 1n;
    const fact: AuditFact = {
      id: newId(),
      shard,
      seq: seq.toString(),
      at: by.now.toISOString(),
      actorId: by.actor.id === NIL ? null : by.actor.id,
      actorName: by.actor.name,
      requestId: by.requestId,
      operation: by.operation,
      noun: change.noun,
      recordId: change.recordId,
      orgUnitId: change.orgUnitId ?? null,
      before: plainJson(change.before),
      after: plainJson(change.after),
      reason: change.reason ?? null,
    };
    const previous = hash;
    hash = linkHash(previous, fact);
    return { ...fact, prevHash: previous.toString('hex'), hash: hash.toString('hex') };
  });
  for (let start = 0; start < rows.length; start += CHUNK) {
    await insertEntries(tx, JSON.stringify(rows.slice(start, start + CHUNK)));
  }
  await tx.updateTable('audit_chain').set({ seq, hash }).where('shard', '=', shard).execute();
};

const insertEntries = (tx: Tx, rows: string) =>
  sql`
  INSERT INTO audit_entry (id, shard, seq, at, actor_id, actor_name, request_id, operation, noun, record_id, org_unit_id, before, after,
    reason, prev_hash, hash)
  SELECT r.id, r.shard, r.seq, r.at, r."actorId", r."actorName", r."requestId", r.operation, r.noun, r."recordId", r."orgUnitId",
    nullif(r.before, 'null'), nullif(r.after, 'null'), r.reason, decode(r."prevHash", 'hex'), decode(r.hash, 'hex')
  FROM jsonb_to_recordset(${rows}::jsonb) AS r (id uuid, shard smallint, seq bigint, at timestamptz, "actorId" uuid, "actorName" text,
    "requestId" text, operation text, noun text, "recordId" uuid, "orgUnitId" uuid, before jsonb, after jsonb, reason text,
    "prevHash" text, hash text)`.execute(tx);
