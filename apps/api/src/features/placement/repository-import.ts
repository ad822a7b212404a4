import { sql } from 'kysely';

import type { PlacementState } from '@fuzhi/domain/placement/lifecycle.ts';

import type { Db, Tx } from '../../platform/database.ts';
import type { PlacementColumns } from './repository.ts';

/** A graduate as an import finds them, with the placement in the round of the import. */
export type FoundGraduate = PlacementColumns & {
  graduate_id: string;
  graduate_school_id: string;
  graduate_version: number;
  name: string;
  class_name: string;
  major_code: string;
  graduated_on: string;
  poverty_category: string;
  identity_tail: string;
  gender: string | null;
  identity_cipher: Buffer;
  identity_index: Buffer;
  student_number_cipher: Buffer;
  phone_cipher: Buffer;
  phone_index: Buffer;
  /** null: the graduate has no row in this round yet */
  placement_id: string | null;
  state: PlacementState | null;
  version: number | null;
  employer_code: string | null;
  employer_name: string | null;
  employer_nature: string | null;
  employer_industry: string | null;
  /** kinds of evidence named, and those of them that have a file */
  evidence: string[];
  evidence_with_file: string[];
};

const found = (db: Db | Tx, roundId: string) =>
  db
    .selectFrom('graduate_identity as i')
    .innerJoin('graduate as g', 'g.id', 'i.graduate_id')
    .leftJoin('placement as p', (join) => join.onRef('p.graduate_id', '=', 'g.id').on('p.round_id', '=', roundId))
    .leftJoin('employer as e', 'e.id', 'p.employer_id')
    .select([
      'g.id as graduate_id',
      'g.school_id as graduate_school_id',
      'g.version as graduate_version',
      'g.name',
      'g.class_name',
      'g.major_code',
      'g.graduated_on',
      'g.poverty_category',
      'g.identity_tail',
      'g.gender',
      'i.identity_cipher',
      'i.identity_index',
      'i.student_number_cipher',
      'i.phone_cipher',
      'i.phone_index',
      'p.id as placement_id',
      'p.version',
      'p.destination',
      'p.employer_id',
      'p.post',
      'p.region',
      'p.place_code',
      'p.place_class',
      'p.matched',
      'p.channel',
      'p.contract',
      'p.insurance',
      'p.wage_fen',
      'p.start_on',
      'p.next_school',
      'p.call_back',
      'p.evidence_grade',
      'p.still_at_six_months',
      'e.credit_code as employer_code',
      'e.name as employer_name',
      'e.nature as employer_nature',
      'e.industry as employer_industry',
      sql<PlacementState | null>`p.state`.as('state'),
      sql<string[]>`array(SELECT DISTINCT kind FROM placement_evidence WHERE placement_id = p.id ORDER BY kind)`.as('evidence'),
      sql<string[]>`array(SELECT DISTINCT kind FROM placement_evidence WHERE placement_id = p.id AND attachment_id IS NOT NULL)`.as(
        'evidence_with_file',
      ),
    ]);

/** Graduates of a year with one of these identity numbers (as blind indexes), at whatever school. */
export const findByIndex = (db: Db | Tx, roundId: string, graduationYear: number, indexes: readonly Buffer[]): Promise<FoundGraduate[]> =>
  indexes.length === 0
    ? Promise.resolve([])
    : found(db, roundId)
        .where('i.graduation_year', '=', graduationYear)
        .where('i.identity_index', '=', sql<Buffer>`any(${[...indexes]}::bytea[])`)
        .execute();

/** Graduates by the placements that a workbook's row keys name. */
export const findByPlacement = (db: Db | Tx, roundId: string, placementIds: readonly string[]): Promise<FoundGraduate[]> =>
  placementIds.length === 0
    ? Promise.resolve([])
    : found(db, roundId)
        .where('p.id', '=', sql<string>`any(${[...placementIds]}::uuid[])`)
        .execute();

/** The whole cohort of a school in a round, for its template, in order of class and name. */
export const findCohort = (db: Db | Tx, roundId: string, schoolId: string): Promise<FoundGraduate[]> =>
  found(db, roundId)
    .where('p.school_id', '=', schoolId)
    .orderBy('g.class_name')
    .orderBy('g.name_pinyin')
    .orderBy('g.id')
    .limit(20_000)
    .execute();

/** Holds placements of an import in order of their ids, after the report (round/public.ts). */
export const holdPlacements = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  await sql`SELECT id FROM placement WHERE id = any(${[...ids]}::uuid[]) ORDER BY id FOR UPDATE`.execute(tx);
};

export type GraduateWrite = {
  readonly id: string;
  readonly name: string;
  readonly name_pinyin: string;
  readonly name_initials: string;
  readonly class_name: string;
  readonly major_code: string;
  readonly graduated_on: string;
  readonly poverty_category: string;
  readonly identity_tail: string;
  readonly gender: string | null;
};
export type IdentityWrite = {
  readonly graduate_id: string;
  readonly key_id: string;
  readonly identity_cipher: Buffer;
  readonly identity_index: Buffer;
  readonly student_number_cipher: Buffer;
  readonly phone_cipher: Buffer;
  readonly phone_index: Buffer;
};
export type PlacementWrite = PlacementColumns & { readonly id: string; readonly graduate_id: string };
export type EvidenceWrite = { readonly placement_id: string; readonly kinds: readonly string[] };

type Cohort = { readonly roundId: string; readonly schoolId: string; readonly graduationYear: number; readonly now: Date };

// bytea travels as hex, money as text: JSON knows neither
const json = (rows: readonly object[]): string =>
  JSON.stringify(rows, function plain(this: Record<string, unknown>, key: string, value: unknown): unknown {
    const raw = this[key];
    if (Buffer.isBuffer(raw)) return raw.toString('hex');
    return typeof value === 'bigint' ? value.toString() : value;
  });

const graduateRecord = sql.raw(
  '(id uuid, name text, name_pinyin text, name_initials text, class_name text, major_code text, graduated_on date, poverty_category text, identity_tail text, gender text)',
);
const identityRecord = sql.raw(
  '(graduate_id uuid, key_id text, identity_cipher text, identity_index text, student_number_cipher text, phone_cipher text, phone_index text)',
);
const placementRecord =
  sql.raw(`(id uuid, graduate_id uuid, destination text, employer_id uuid, post text, region text, place_code text, place_class text,
  matched boolean, channel text, contract text, insurance text, wage_fen bigint, start_on date, next_school text, call_back text, evidence_grade text, still_at_six_months boolean)`);

export const insertGraduates = async (
  tx: Tx,
  cohort: Cohort,
  graduates: readonly GraduateWrite[],
  identities: readonly IdentityWrite[],
): Promise<void> => {
  if (graduates.length === 0) return;
  await sql`
    INSERT INTO graduate (id, school_id, graduation_year, name, name_pinyin, name_initials, class_name, major_code, graduated_on, poverty_category, identity_tail,
           gender, created_at, updated_at)
    SELECT r.id, ${cohort.schoolId}, ${cohort.graduationYear}, r.name, r.name_pinyin, r.name_initials, r.class_name, r.major_code, r.graduated_on,
           r.poverty_category, r.identity_tail, r.gender, ${cohort.now}, ${cohort.now}
      FROM jsonb_to_recordset(${json(graduates)}::jsonb) AS r ${graduateRecord}`.execute(tx);
  await sql`
    INSERT INTO graduate_identity (graduate_id, school_id, graduation_year, key_id, identity_cipher, identity_index, student_number_cipher, phone_cipher, phone_index)
    SELECT r.graduate_id, ${cohort.schoolId}, ${cohort.graduationYear}, r.key_id, decode(r.identity_cipher, 'hex'), decode(r.identity_index, 'hex'),
           decode(r.student_number_cipher, 'hex'), decode(r.phone_cipher, 'hex'), decode(r.phone_index, 'hex')
      FROM jsonb_to_recordset(${json(identities)}::jsonb) AS r ${identityRecord}`.execute(tx);
};

export const updateGraduates = async (tx: Tx, graduates: readonly GraduateWrite[], now: Date): Promise<void> => {
  if (graduates.length === 0) return;
  await sql`
    UPDATE graduate SET name = r.name, name_pinyin = r.name_pinyin, name_initials = r.name_initials, class_name = r.class_name, major_code = r.major_code,
           graduated_on = r.graduated_on, poverty_category = r.poverty_category, identity_tail = r.identity_tail, gender = r.gender, updated_at = ${now}, version = version + 1
      FROM jsonb_to_recordset(${json(graduates)}::jsonb) AS r ${graduateRecord}
     WHERE graduate.id = r.id`.execute(tx);
};

export const updateIdentities = async (tx: Tx, identities: readonly IdentityWrite[]): Promise<void> => {
  if (identities.length === 0) return;
  await sql`
    UPDATE graduate_identity SET key_id = r.key_id, identity_cipher = decode(r.identity_cipher, 'hex'), identity_index = decode(r.identity_index, 'hex'),
           student_number_cipher = decode(r.student_number_cipher, 'hex'), phone_cipher = decode(r.phone_cipher, 'hex'), phone_index = decode(r.phone_index, 'hex')
      FROM jsonb_to_recordset(${json(identities)}::jsonb) AS r ${identityRecord}
     WHERE graduate_identity.graduate_id = r.graduate_id`.execute(tx);
};

export const insertPlacements = async (tx: Tx, cohort: Cohort, placements: readonly PlacementWrite[]): Promise<void> => {
  if (placements.length === 0) return;
  await sql`
    INSERT INTO placement (id, graduate_id, round_id, school_id, graduation_year, destination, employer_id, post, region, place_code, place_class, matched,
           channel, contract, insurance, wage_fen, start_on, next_school, call_back, evidence_grade, still_at_six_months, created_at, updated_at)
    SELECT r.id, r.graduate_id, ${cohort.roundId}, ${cohort.schoolId}, ${cohort.graduationYear}, r.destination, r.employer_id, r.post, r.region, r.place_code,
           r.place_class, r.matched, r.channel, r.contract, r.insurance, r.wage_fen, r.start_on, r.next_school, r.call_back, r.evidence_grade,
           r.still_at_six_months, ${cohort.now}, ${cohort.now}
      FROM jsonb_to_recordset(${json(placements)}::jsonb) AS r ${placementRecord}`.execute(tx);
};

export const updatePlacements = async (tx: Tx, placements: readonly PlacementWrite[], now: Date): Promise<void> => {
  if (placements.length === 0) return;
  await sql`
    UPDATE placement SET destination = r.destination, employer_id = r.employer_id, post = r.post, region = r.region, place_code = r.place_code,
           place_class = r.place_class, matched = r.matched, channel = r.channel, contract = r.contract, insurance = r.insurance, wage_fen = r.wage_fen,
           start_on = r.start_on, next_school = r.next_school, call_back = r.call_back, evidence_grade = r.evidence_grade,
           still_at_six_months = r.still_at_six_months, updated_at = ${now}, version = version + 1
      FROM jsonb_to_recordset(${json(placements)}::jsonb) AS r ${placementRecord}
     WHERE placement.id = r.id`.execute(tx);
};

/** Names exactly these kinds for each placement. Evidence that has a file stays: a file is removed by hand alone. */
export const writeEvidence = async (tx: Tx, rows: readonly EvidenceWrite[], newId: () => string, now: Date): Promise<void> => {
  if (rows.length === 0) return;
  await sql`
    DELETE FROM placement_evidence AS e
     USING jsonb_to_recordset(${json(rows)}::jsonb) AS r (placement_id uuid, kinds jsonb)
     WHERE e.placement_id = r.placement_id AND e.attachment_id IS NULL AND NOT r.kinds ? e.kind`.execute(tx);
  const named = rows.flatMap((row) => row.kinds.map((kind) => ({ id: newId(), placement_id: row.placement_id, kind })));
  await sql`
    INSERT INTO placement_evidence (id, placement_id, kind, created_at, updated_at)
    SELECT r.id, r.placement_id, r.kind, ${now}, ${now}
      FROM jsonb_to_recordset(${json(named)}::jsonb) AS r (id uuid, placement_id uuid, kind text)
     WHERE NOT EXISTS (SELECT FROM placement_evidence e WHERE e.placement_id = r.placement_id AND e.kind = r.kind)`.execute(tx);
};

/** Where the placements of an import stand now, to see which were changed since. */
export const findStands = (
  tx: Tx,
  placementIds: readonly string[],
): Promise<{ id: string; graduate_id: string; version: number; state: string; graduate_version: number; used_elsewhere: boolean }[]> =>
  tx
    .selectFrom('placement as p')
    .innerJoin('graduate as g', 'g.id', 'p.graduate_id')
    .select([
      'p.id',
      'p.graduate_id',
      'p.version',
      'p.state',
      'g.version as graduate_version',
      sql<boolean>`EXISTS (SELECT FROM placement o WHERE o.graduate_id = g.id AND o.id <> p.id AND (o.version > 1 OR o.destination IS NOT NULL))`.as(
        'used_elsewhere',
      ),
    ])
    .where('p.id', '=', sql<string>`any(${[...placementIds]}::uuid[])`)
    .execute();

/** Removes graduates that an import had made, with their untouched rows in every round. */
export const deleteGraduates = async (tx: Tx, graduateIds: readonly string[]): Promise<void> => {
  if (graduateIds.length === 0) return;
  await sql`DELETE FROM placement WHERE graduate_id = any(${[...graduateIds]}::uuid[])`.execute(tx);
  await sql`DELETE FROM graduate WHERE id = any(${[...graduateIds]}::uuid[])`.execute(tx);
};
