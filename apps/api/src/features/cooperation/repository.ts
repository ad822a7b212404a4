import type { AgreementState } from '@fuzhi/domain/cooperation/lifecycle.ts';
import { sql } from 'kysely';

import type { Db, Tx } from '../../platform/database.ts';

/** A school by what decides whether it may enter agreements. */
export const findSchool = (
  db: Db | Tx,
  id: string,
): Promise<{ id: string; path: string; school_type: string | null; name_zh: string; name_en: string } | undefined> =>
  db.selectFrom('org_unit').select(['id', 'path', 'school_type', 'name_zh', 'name_en']).where('id', '=', id).executeTakeFirst();

/** The same, held: imports of one school come one after the other. */
export const lockSchool = (tx: Tx, id: string) =>
  tx
    .selectFrom('org_unit')
    .select(['id', 'path', 'school_type', 'name_zh', 'name_en'])
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();

const agreements = (db: Db | Tx) =>
  db
    .selectFrom('cooperation as c')
    .innerJoin('employer as e', 'e.id', 'c.employer_id')
    .innerJoin('org_unit as u', 'u.id', 'c.school_id')
    .select([
      'c.id',
      'c.school_id',
      'c.employer_id',
      'c.kind',
      'c.major_codes',
      'c.class_name',
      'c.students',
      'c.poor',
      'c.valid_from',
      'c.valid_to',
      'c.hired',
      'c.equipment_fen',
      'c.version',
      'e.credit_code as employer_code',
      'e.name as employer_name',
      'e.status as employer_status',
      'e.status_reason as employer_reason',
      'e.closed_on as employer_closed_on',
      'u.path as school_path',
      'u.name_zh as school_name',
    ])
    .select(sql<AgreementState>`c.state`.as('state'));

/** An agreement with its employer and school, held until the transaction ends. */
export const lockAgreement = (tx: Tx, id: string) => agreements(tx).where('c.id', '=', id).forUpdate('c').executeTakeFirst();
export type AgreementRow = NonNullable<Awaited<ReturnType<typeof lockAgreement>>>;

/** All agreements of a school that are not cancelled, oldest first. */
export const agreementsOfSchool = (db: Db | Tx, schoolId: string): Promise<AgreementRow[]> =>
  agreements(db).where('c.school_id', '=', schoolId).where('c.state', '<>', 'CANCELLED').orderBy('c.valid_from').orderBy('c.id').execute();

/** The same, those of these ids held. */
export const lockAgreements = (tx: Tx, ids: readonly string[]): Promise<AgreementRow[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : agreements(tx)
        .where('c.id', 'in', [...ids])
        .orderBy('c.id')
        .forUpdate('c')
        .execute();

export type Span = {
  readonly key: string;
  /** the agreement itself, which does not stand against itself */
  readonly id: string | null;
  readonly employerCode: string;
  readonly kind: string;
  readonly majors: readonly string[];
  readonly from: string;
  readonly to: string;
};

/** Agreements that stand against these, by key: same school, employer and kind, one of the majors, one of the days. */
export const overlapsOf = async (tx: Tx, schoolId: string, spans: readonly Span[]): Promise<Map<string, { from: string; to: string }>> => {
  const sound = spans.filter((span) => span.from <= span.to);
  if (sound.length === 0) return new Map();
  const { rows } = await sql<{ key: string; from: string; to: string }>`
    SELECT DISTINCT ON (s.key) s.key, c.valid_from AS "from", coalesce(c.ended_on, c.valid_to) AS "to"
      FROM jsonb_to_recordset(${JSON.stringify(sound)}::jsonb)
        AS s (key text, id uuid, "employerCode" text, kind text, majors text[], "from" date, "to" date)
      JOIN employer e ON e.credit_code = s."employerCode"
      JOIN cooperation_major m ON m.school_id = ${schoolId} AND m.employer_id = e.id AND m.kind = s.kind
       AND m.major_code = ANY (s.majors) AND m.validity && daterange(s."from", s."to", '[]') AND m.cooperation_id IS DISTINCT FROM s.id
      JOIN cooperation c ON c.id = m.cooperation_id
     ORDER BY s.key, c.valid_from`.execute(tx);
  return new Map(rows.map(({ key, from, to }) => [key, { from, to }]));
};

export type AgreementWrite = {
  readonly id: string;
  readonly employer_id: string;
  readonly kind: string;
  readonly major_codes: readonly string[];
  readonly class_name: string | null;
  readonly students: number | null;
  readonly poor: number | null;
  readonly valid_from: string;
  readonly valid_to: string;
  readonly hired: number | null;
  readonly equipment_fen: bigint | null;
};

const record = sql`(id uuid, employer_id uuid, kind text, major_codes text[], class_name text, students int, poor int, valid_from date,
  valid_to date, hired int, equipment_fen bigint)`;
const json = (rows: readonly AgreementWrite[]): string =>
  JSON.stringify(rows, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));

export const insertAgreements = async (tx: Tx, schoolId: string, rows: readonly AgreementWrite[], now: Date): Promise<void> => {
  if (rows.length === 0) return;
  await sql`
    INSERT INTO cooperation (id, school_id, employer_id, kind, major_codes, class_name, students, poor, valid_from, valid_to, hired,
           equipment_fen, created_at, updated_at)
    SELECT r.id, ${schoolId}, r.employer_id, r.kind, r.major_codes, r.class_name, r.students, r.poor, r.valid_from, r.valid_to, r.hired,
           r.equipment_fen, ${now}, ${now}
      FROM jsonb_to_recordset(${json(rows)}::jsonb) AS r ${record}`.execute(tx);
};

export const updateAgreements = async (tx: Tx, rows: readonly AgreementWrite[], now: Date): Promise<void> => {
  if (rows.length === 0) return;
  await sql`
    UPDATE cooperation SET employer_id = r.employer_id, kind = r.kind, major_codes = r.major_codes, class_name = r.class_name,
           students = r.students, poor = r.poor, valid_from = r.valid_from, valid_to = r.valid_to, hired = r.hired,
           equipment_fen = r.equipment_fen, updated_at = ${now}, version = version + 1
      FROM jsonb_to_recordset(${json(rows)}::jsonb) AS r ${record}
     WHERE cooperation.id = r.id`.execute(tx);
};

export const deleteAgreements = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  if (ids.length > 0)
    await tx
      .deleteFrom('cooperation')
      .where('id', 'in', [...ids])
      .execute();
};

export const moveAgreement = async (
  tx: Tx,
  id: string,
  change: {
    state: AgreementState;
    state_reason?: string;
    ended_on?: string;
    confirmed_at?: Date;
    confirmed_by?: string;
  },
  now: Date,
): Promise<void> => {
  await tx
    .updateTable('cooperation')
    .set({ ...change, updated_at: now, version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
};
