import { type AuditFact, linkHash } from './audit.ts';
import type { Db } from './database.ts';

export type ChainReport =
  | { readonly ok: true; readonly checked: number }
  | { readonly ok: false; readonly shard: number; readonly seq: bigint; readonly id: string | null; readonly problem: ChainProblem };

/** GAP: an entry is missing. LINK: it does not follow from the one before. CONTENT: it was altered. TAIL: the newest entries are gone. */
export type ChainProblem = 'GAP' | 'LINK' | 'CONTENT' | 'TAIL';

const PAGE = 5000;
const GENESIS = Buffer.alloc(32);

/**
 * Recomputes every chain of the audit trail and names the first bad entry. It proves that nothing was altered by someone who could not
 * also restamp the chain; the checkpoints kept in a second place are against those who could.
 */
export const verifyChain = async (db: Db): Promise<ChainReport> => {
  let checked = 0;
  const heads = await db.selectFrom('audit_chain').selectAll().orderBy('shard').execute();
  for (const head of heads) {
    let seq = 0n;
    let hash: Buffer = GENESIS;
    for (;;) {
      const page = await readPage(db, head.shard, seq, head.seq);
      for (const row of page) {
        const bad = (problem: ChainProblem) => ({ ok: false, shard: head.shard, seq: row.seq, id: row.id, problem }) as const;
        seq += 1n;
        if (row.seq !== seq) return bad('GAP');
        if (!row.prev_hash.equals(hash)) return bad('LINK');
        if (!row.hash.equals(linkHash(row.prev_hash, factOf(row)))) return bad('CONTENT');
        hash = row.hash;
        checked += 1;
      }
      if (page.length < PAGE) break;
    }
    if (seq !== head.seq || !hash.equals(head.hash)) {
      return { ok: false, shard: head.shard, seq: seq + 1n, id: null, problem: 'TAIL' };
    }
  }
  return { ok: true, checked };
};

// up to the head as first read: entries written while we read are the next run's business
const readPage = (db: Db, shard: number, after: bigint, upTo: bigint) =>
  db
    .selectFrom('audit_entry')
    .selectAll()
    .where('shard', '=', shard)
    .where('seq', '>', after)
    .where('seq', '<=', upTo)
    .orderBy('seq')
    .limit(PAGE)
    .execute();

const factOf = (row: Awaited<ReturnType<typeof readPage>>[number]): AuditFact => ({
  id: row.id,
  shard: row.shard,
  seq: row.seq.toString(),
  at: row.at.toISOString(),
  actorId: row.actor_id,
  actorName: row.actor_name,
  requestId: row.request_id,
  operation: row.operation,
  noun: row.noun,
  recordId: row.record_id,
  orgUnitId: row.org_unit_id,
  before: row.before,
  after: row.after,
  reason: row.reason,
});
