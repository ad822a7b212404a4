import { sql } from 'kysely';

import type { Db, Tx } from '../../platform/database.ts';
import { newId } from '../../platform/id.ts';

export type RollChange = {
  readonly kind: 'ADDED' | 'REMOVED';
  readonly graduateId: string;
  readonly schoolId: string;
  readonly graduationYear: number;
  readonly roundIds: readonly string[];
  readonly nameMasked: string;
  readonly className: string;
  readonly majorCode: string;
  readonly destination: string | null;
  readonly reason: string;
  readonly changedBy: string;
};

export const insertRollChange = async (tx: Tx, change: RollChange, now: Date): Promise<string> => {
  const id = newId();
  await tx
    .insertInto('graduate_roll_change')
    .values({
      id,
      kind: change.kind,
      graduate_id: change.graduateId,
      school_id: change.schoolId,
      graduation_year: change.graduationYear,
      round_ids: [...change.roundIds],
      name_masked: change.nameMasked,
      class_name: change.className,
      major_code: change.majorCode,
      destination: change.destination,
      reason: change.reason,
      changed_by: change.changedBy,
      changed_at: now,
      created_at: now,
    })
    .execute();
  return id;
};

export type SchoolRow = { id: string; path: string; kind: string; school_type: string | null };
export const findSchool = (db: Db | Tx, id: string): Promise<SchoolRow | undefined> =>
  db
    .selectFrom('org_unit')
    .select(['id', 'path', 'kind', 'school_type'])
    .where('id', '=', id)
    .where('kind', '=', 'school')
    .executeTakeFirst();

export type RollGraduate = {
  id: string;
  school_id: string;
  school_path: string;
  graduation_year: number;
  name: string;
  class_name: string;
  major_code: string;
  version: number;
};

/** The graduate, held until the transaction ends. Hold the reports and rows first. */
export const lockGraduate = (tx: Tx, id: string): Promise<RollGraduate | undefined> =>
  tx
    .selectFrom('graduate')
    .innerJoin('org_unit', 'org_unit.id', 'graduate.school_id')
    .select([
      'graduate.id',
      'graduate.school_id',
      'org_unit.path as school_path',
      'graduate.graduation_year',
      'graduate.name',
      'graduate.class_name',
      'graduate.major_code',
      'graduate.version',
    ])
    .where('graduate.id', '=', id)
    .forUpdate('graduate')
    .executeTakeFirst();

export const placementIdsOf = async (db: Db | Tx, graduateId: string): Promise<string[]> =>
  (await db.selectFrom('placement').select('id').where('graduate_id', '=', graduateId).orderBy('id').execute()).map((row) => row.id);

/** Whether a graduate of the year carries the identity number, at whatever school. */
export const isOnRoll = async (db: Db | Tx, graduationYear: number, identityIndex: Buffer): Promise<boolean> =>
  (await db
    .selectFrom('graduate_identity')
    .select('graduate_id')
    .where('graduation_year', '=', graduationYear)
    .where('identity_index', '=', identityIndex)
    .executeTakeFirst()) !== undefined;

export type GraduateInsert = {
  id: string;
  school_id: string;
  graduation_year: number;
  name: string;
  name_pinyin: string;
  name_initials: string;
  gender: string;
  class_name: string;
  major_code: string;
  graduated_on: string;
  poverty_category: string;
  identity_tail: string;
};
export const insertGraduate = async (tx: Tx, row: GraduateInsert, now: Date): Promise<void> => {
  await tx
    .insertInto('graduate')
    .values({ ...row, created_at: now, updated_at: now })
    .execute();
};

/** Rounds of the year in which the school still works on its report: there a new graduate gets a row at once, elsewhere with the next submission. */
export const runningRounds = async (db: Db | Tx, schoolId: string, graduationYear: number): Promise<string[]> =>
  (
    await sql<{ id: string }>`
    SELECT round.id FROM round JOIN round_report r ON r.round_id = round.id AND r.org_unit_id = ${schoolId}
     WHERE round.noun = 'placement' AND round.period_year = ${graduationYear} AND round.closed_at IS NULL
       AND r.state IN ('NOT_STARTED', 'DRAFT', 'RETURNED')
     ORDER BY round.id`.execute(db)
  ).rows.map((row) => row.id);

/** Takes a graduate and all rows off the roll. The caller holds them and leaves the line that says so. */
export const deleteGraduate = async (tx: Tx, graduateId: string): Promise<void> => {
  await tx.deleteFrom('placement').where('graduate_id', '=', graduateId).execute();
  await tx.deleteFrom('graduate').where('id', '=', graduateId).execute();
};
