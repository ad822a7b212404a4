import { sql } from 'kysely';

import type { DrawReason, FrameRow } from '@fuzhi/domain/placement/sample.ts';

import type { Db, Tx } from '../../platform/database.ts';
import { newId } from '../../platform/id.ts';

export type SampleRow = {
  readonly id: string;
  readonly round_id: string;
  readonly commitment: string;
  readonly seed_cipher: Buffer;
  /** null until the frame is frozen */
  readonly seed: string | null;
};

/** False when the round has its seed already. */
export const insertSample = async (
  tx: Tx,
  sample: { id: string; round_id: string; commitment: string; seed_cipher: Buffer; key_id: string },
  now: Date,
): Promise<boolean> => {
  const inserted = await tx
    .insertInto('placement_sample')
    .values({ ...sample, committed_at: now, created_at: now, updated_at: now })
    .onConflict((conflict) => conflict.column('round_id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
};

const samples = (db: Db | Tx, roundId: string) =>
  db.selectFrom('placement_sample').select(['id', 'round_id', 'commitment', 'seed_cipher', 'seed']).where('round_id', '=', roundId);

/** The sample of a round; undefined when no seed was sealed for it. */
export const findSample = (db: Db | Tx, roundId: string): Promise<SampleRow | undefined> => samples(db, roundId).executeTakeFirst();

/** The same, held until the transaction ends. */
export const lockSample = (tx: Tx, roundId: string): Promise<SampleRow | undefined> => samples(tx, roundId).forUpdate().executeTakeFirst();

export const publishSeed = async (tx: Tx, id: string, seed: string, now: Date): Promise<void> => {
  await tx
    .updateTable('placement_sample')
    .set({ seed, frozen_at: now, updated_at: now, version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
};

type HandedOver = {
  readonly id: string;
  readonly school_id: string;
  readonly class_name: string;
  readonly destination: string | null;
  readonly employer_id: string | null;
};

/** Rows of reports that have been handed over and are in no frame of the round yet; of one school, or of all. */
export const handedOverRows = async (tx: Tx, roundId: string, schoolId: string | null): Promise<readonly HandedOver[]> =>
  (
    await sql<HandedOver>`
    SELECT p.id, p.school_id, g.class_name, p.destination, p.employer_id
      FROM placement p
      JOIN graduate g ON g.id = p.graduate_id
      JOIN round_report r ON r.round_id = p.round_id AND r.org_unit_id = p.school_id
     WHERE p.round_id = ${roundId} AND r.state IN ('SUBMITTED', 'ACCEPTED', 'LOCKED')
       AND (${schoolId}::uuid IS NULL OR p.school_id = ${schoolId}::uuid)
       AND NOT EXISTS (SELECT FROM placement_sample_row s WHERE s.round_id = p.round_id AND s.placement_id = p.id)
     ORDER BY p.id`.execute(tx)
  ).rows;

/** Writes the frame, in one statement. */
export const insertFrame = async (
  tx: Tx,
  sample: { readonly id: string; readonly round_id: string },
  rows: readonly FrameRow[],
  reasons: ReadonlyMap<string, DrawReason>,
  now: Date,
): Promise<void> => {
  if (rows.length === 0) return;
  await sql`
    INSERT INTO placement_sample_row (id, sample_id, round_id, placement_id, school_id, class_name, destination_group, employer_id, late, reason, created_at)
    SELECT f.id, ${sample.id}, ${sample.round_id}, f.placement_id, f.school_id, f.class_name, f.destination_group, f.employer_id, f.late, f.reason, ${now}
      FROM unnest(${rows.map(() => newId())}::uuid[], ${rows.map((row) => row.placement)}::uuid[], ${rows.map((row) => row.school)}::uuid[],
                  ${rows.map((row) => row.className)}::text[], ${rows.map((row) => row.group)}::text[], ${rows.map((row) => row.employer)}::uuid[],
                  ${rows.map((row) => row.late)}::boolean[], ${rows.map((row) => reasons.get(row.placement) ?? null)}::text[])
        AS f (id, placement_id, school_id, class_name, destination_group, employer_id, late, reason)`.execute(tx);
};

/** Which of these placements were drawn. */
export const drawnAmong = async (db: Db | Tx, placementIds: readonly string[]): Promise<ReadonlySet<string>> => {
  const rows = await db
    .selectFrom('placement_sample_row')
    .select('placement_id')
    .where('placement_id', '=', sql<string>`any(${[...placementIds]}::uuid[])`)
    .where('reason', 'is not', null)
    .execute();
  return new Set(rows.map((row) => row.placement_id));
};
