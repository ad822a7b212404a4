import { sql } from 'kysely';

import type { PlacementState } from '@fuzhi/domain/placement/lifecycle.ts';

import type { Db, Tx } from '../../platform/database.ts';
import { newId } from '../../platform/id.ts';

/** What a school reports of one graduate in one round: the columns that edit and import write. */
export type PlacementColumns = {
  destination: string | null;
  employer_id: string | null;
  post: string | null;
  region: string | null;
  place_code: string | null;
  place_class: string | null;
  matched: boolean | null;
  channel: string | null;
  contract: string | null;
  insurance: string | null;
  wage_fen: bigint | null;
  start_on: string | null;
  next_school: string | null;
  call_back: string | null;
  evidence_grade: string | null;
  still_at_six_months: boolean | null;
};

/** A placement with all that a decision about it asks for. */
export type PlacementRow = PlacementColumns & {
  id: string;
  graduate_id: string;
  round_id: string;
  school_id: string;
  school_path: string;
  state: PlacementState;
  return_reason: string | null;
  version: number;
  graduate_name: string;
  graduated_on: string;
  graduation_year: number;
  employer_code: string | null;
  employer_name: string | null;
  employer_nature: string | null;
  employer_industry: string | null;
  /** kinds of evidence named, in order of their code */
  evidence: string[];
};

const placements = (db: Db | Tx) =>
  db
    .selectFrom('placement')
    .innerJoin('graduate', 'graduate.id', 'placement.graduate_id')
    .innerJoin('org_unit', 'org_unit.id', 'placement.school_id')
    .leftJoin('employer', 'employer.id', 'placement.employer_id')
    .select([
      'placement.id',
      'placement.graduate_id',
      'placement.round_id',
      'placement.school_id',
      'org_unit.path as school_path',
      'placement.destination',
      'placement.employer_id',
      'placement.post',
      'placement.region',
      'placement.place_code',
      'placement.place_class',
      'placement.matched',
      'placement.channel',
      'placement.contract',
      'placement.insurance',
      'placement.wage_fen',
      'placement.start_on',
      'placement.next_school',
      'placement.call_back',
      'placement.evidence_grade',
      'placement.still_at_six_months',
      'placement.return_reason',
      'placement.version',
      'graduate.name as graduate_name',
      'graduate.graduated_on',
      'placement.graduation_year',
      'employer.credit_code as employer_code',
      'employer.name as employer_name',
      'employer.nature as employer_nature',
      'employer.industry as employer_industry',
      sql<PlacementState>`placement.state`.as('state'),
      sql<string[]>`array(SELECT DISTINCT kind FROM placement_evidence WHERE placement_id = placement.id ORDER BY kind)`.as('evidence'),
    ])
    // always in the same order, so that two commands on the same rows can't lock each other out
    .orderBy('placement.id');

const anyOf = (ids: readonly string[]) => sql<string>`any(${[...ids]}::uuid[])`;

/** The placements of these ids in order of their id, held until the transaction ends. Hold their report first (round/public.ts). */
export const lockPlacements = (tx: Tx, ids: readonly string[]): Promise<PlacementRow[]> =>
  placements(tx).where('placement.id', '=', anyOf(ids)).forUpdate('placement').execute();

/** All of one school in one round, held until the transaction ends. */
export const lockPlacementsOfReport = (tx: Tx, roundId: string, schoolId: string): Promise<PlacementRow[]> =>
  placements(tx).where('placement.school_id', '=', schoolId).where('placement.round_id', '=', roundId).forUpdate('placement').execute();

/** Which reports (round and school) these placements belong to, in order of the report's id. Reads without holding. */
export const reportsOf = (db: Db | Tx, placementIds: readonly string[]): Promise<{ id: string }[]> =>
  db
    .selectFrom('round_report')
    .select('round_report.id')
    .where((where) =>
      where.exists(
        where
          .selectFrom('placement')
          .select('placement.id')
          .whereRef('placement.round_id', '=', 'round_report.round_id')
          .whereRef('placement.school_id', '=', 'round_report.org_unit_id')
          .where('placement.id', '=', anyOf(placementIds)),
      ),
    )
    .orderBy('round_report.id')
    .execute();

/** How many rows of a school's report are neither accepted nor locked. */
export const countNotAccepted = async (db: Db | Tx, roundId: string, schoolId: string): Promise<number> => {
  const { count } = await db
    .selectFrom('placement')
    .select((select) => select.fn.countAll<bigint>().as('count'))
    .where('school_id', '=', schoolId)
    .where('round_id', '=', roundId)
    .where('state', 'not in', ['ACCEPTED', 'LOCKED'])
    .executeTakeFirstOrThrow();
  return Number(count);
};

/** Writes what a school reports of one graduate. The row is held and its version was compared. */
export const savePlacement = async (tx: Tx, id: string, columns: Partial<PlacementColumns>, now: Date): Promise<void> => {
  await tx
    .updateTable('placement')
    .set({ ...columns, updated_at: now, version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
};

export type StateChange = {
  readonly state: PlacementState;
  readonly submittedAt?: Date;
  readonly decidedAt?: Date;
  readonly decidedBy?: string;
  /** by placement id; rows without one lose theirs */
  readonly reasons?: ReadonlyMap<string, string>;
};

/** Moves held placements to a state, in one statement. Throws when one of them isn't there any more: the caller holds them, so that is a bug. */
export const moveTo = async (tx: Tx, ids: readonly string[], change: StateChange, now: Date): Promise<void> => {
  if (ids.length === 0) return;
  const reasons = ids.map((id) => change.reasons?.get(id) ?? null);
  const moved = await sql`
    UPDATE placement
       SET state = ${change.state}, return_reason = moved.reason, updated_at = ${now}, version = version + 1,
           submitted_at = coalesce(${change.submittedAt ?? null}::timestamptz, submitted_at),
           decided_at = coalesce(${change.decidedAt ?? null}::timestamptz, decided_at),
           decided_by = coalesce(${change.decidedBy ?? null}::uuid, decided_by)
      FROM unnest(${[...ids]}::uuid[], ${reasons}::text[]) AS moved (id, reason)
     WHERE placement.id = moved.id`.execute(tx);
  if (moved.numAffectedRows !== BigInt(ids.length)) throw new Error(`moved ${String(moved.numAffectedRows)} of ${ids.length} placements`);
};

/**
 * A placement for each graduate of a round's schools and year that has none: nobody of the cohort is left out of a round, and not yet
 * reported is a row without destination. With `carryOver` what the latest other round of the same graduate says is taken over, so that a
 * school needn't report a fact twice; never the call-back and whether the graduate is still there after six months, which are asked anew.
 */
export const fillRound = async (
  tx: Tx,
  roundId: string,
  schoolIds: readonly string[],
  options: { readonly carryOver: boolean },
  now: Date,
): Promise<number> => {
  const missing = await sql<{ graduate_id: string }>`
    SELECT graduate.id AS graduate_id
      FROM graduate JOIN round ON round.id = ${roundId} AND round.period_year = graduate.graduation_year
     WHERE graduate.school_id = any(${[...schoolIds]}::uuid[])
       AND NOT EXISTS (SELECT FROM placement WHERE placement.graduate_id = graduate.id AND placement.round_id = round.id)
     ORDER BY graduate.id`.execute(tx);
  if (missing.rows.length === 0) return 0;
  const filled = await sql<{ id: string }>`
    INSERT INTO placement (id, graduate_id, round_id, school_id, graduation_year, destination, employer_id, post, region, place_code,
           place_class, matched, channel, contract, insurance, wage_fen, start_on, next_school, evidence_grade, created_at, updated_at)
    SELECT cohort.id, graduate.id, ${roundId}, graduate.school_id, graduate.graduation_year, earlier.destination, earlier.employer_id,
           earlier.post, earlier.region, earlier.place_code, earlier.place_class, earlier.matched, earlier.channel, earlier.contract,
           earlier.insurance, earlier.wage_fen, earlier.start_on, earlier.next_school, earlier.evidence_grade, ${now}, ${now}
      FROM unnest(${missing.rows.map(() => newId())}::uuid[], ${missing.rows.map((row) => row.graduate_id)}::uuid[]) AS cohort (id, graduate_id)
      JOIN graduate ON graduate.id = cohort.graduate_id
      LEFT JOIN LATERAL (
        SELECT placement.* FROM placement JOIN round ON round.id = placement.round_id
         WHERE ${options.carryOver} AND placement.graduate_id = graduate.id
         ORDER BY round.opens_on DESC, round.id DESC LIMIT 1
      ) AS earlier ON true
    RETURNING placement.id`.execute(tx);
  if (options.carryOver)
    await copyEvidence(
      tx,
      filled.rows.map((row) => row.id),
      now,
    );
  return filled.rows.length;
};

/** Evidence of the same graduate's row in the latest other round, named again for rows that have none. */
const copyEvidence = async (tx: Tx, placementIds: readonly string[], now: Date): Promise<void> => {
  const found = await sql<{ placement_id: string; kind: string; attachment_id: string | null }>`
    SELECT fresh.id AS placement_id, evidence.kind, evidence.attachment_id
      FROM placement AS fresh
      JOIN LATERAL (
        SELECT placement.id FROM placement JOIN round ON round.id = placement.round_id
         WHERE placement.graduate_id = fresh.graduate_id AND placement.id <> fresh.id
         ORDER BY round.opens_on DESC, round.id DESC LIMIT 1
      ) AS earlier ON true
      JOIN placement_evidence AS evidence ON evidence.placement_id = earlier.id
     WHERE fresh.id = any(${[...placementIds]}::uuid[])`.execute(tx);
  await insertEvidence(tx, found.rows, now);
};

export type EvidenceRow = { id: string; placement_id: string; kind: string; attachment_id: string | null };

/** Names evidence; what is named already with the same file stays as it is. Answers the new ones. */
export const insertEvidence = async (
  tx: Tx,
  rows: readonly { placement_id: string; kind: string; attachment_id: string | null }[],
  now: Date,
): Promise<EvidenceRow[]> => {
  if (rows.length === 0) return [];
  const inserted = await sql<EvidenceRow>`
    INSERT INTO placement_evidence (id, placement_id, kind, attachment_id, created_at, updated_at)
    SELECT id, placement_id, kind, attachment_id, ${now}, ${now}
      FROM unnest(${rows.map(() => newId())}::uuid[], ${rows.map((row) => row.placement_id)}::uuid[], ${rows.map((row) => row.kind)}::text[],
                  ${rows.map((row) => row.attachment_id)}::uuid[]) AS named (id, placement_id, kind, attachment_id)
    ON CONFLICT (placement_id, kind, attachment_id) DO NOTHING
    RETURNING id, placement_id, kind, attachment_id`.execute(tx);
  return inserted.rows;
};

export const evidenceOf = (db: Db | Tx, placementId: string): Promise<EvidenceRow[]> =>
  db
    .selectFrom('placement_evidence')
    .select(['id', 'placement_id', 'kind', 'attachment_id'])
    .where('placement_id', '=', placementId)
    .orderBy('kind')
    .orderBy('id')
    .execute();

export const deleteEvidence = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  if (ids.length > 0) await tx.deleteFrom('placement_evidence').where('id', '=', anyOf(ids)).execute();
};

/** Hangs a file on evidence that is only named so far. False when there is none such. */
export const attachToNamed = async (tx: Tx, placementId: string, kind: string, attachmentId: string, now: Date): Promise<boolean> => {
  const attached = await tx
    .updateTable('placement_evidence')
    .set({ attachment_id: attachmentId, updated_at: now })
    .where('placement_id', '=', placementId)
    .where('kind', '=', kind)
    .where('attachment_id', 'is', null)
    .executeTakeFirst();
  return attached.numUpdatedRows > 0n;
};

/** The unit an uploaded file belongs to, to refuse another school's file as evidence. */
export const attachmentUnit = async (db: Db | Tx, attachmentId: string): Promise<string | undefined> =>
  (await db.selectFrom('attachment').select('org_unit_id').where('id', '=', attachmentId).executeTakeFirst())?.org_unit_id;
