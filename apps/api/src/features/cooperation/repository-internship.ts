import type { InternshipState } from '@fuzhi/domain/cooperation/internship-lifecycle.ts';
import type { Matching } from '@fuzhi/domain/cooperation/internship-model.ts';
import { sql } from 'kysely';

import type { Tx } from '../../platform/database.ts';
import { searchForms } from '../../platform/pinyin.ts';

/** An internship with its employer and school, held until the transaction ends. */
export const lockInternship = (tx: Tx, id: string) =>
  tx
    .selectFrom('internship as i')
    .innerJoin('employer as e', 'e.id', 'i.employer_id')
    .innerJoin('org_unit as u', 'u.id', 'i.school_id')
    .selectAll('i')
    .select([
      'e.credit_code as employer_code',
      'e.name as employer_name',
      'e.status as employer_status',
      'e.status_reason as employer_reason',
      'e.closed_on as employer_closed_on',
      'u.path as school_path',
    ])
    .select(sql<InternshipState>`i.state`.as('state'))
    .select(sql<Matching | null>`i.matching`.as('matching'))
    .where('i.id', '=', id)
    .forUpdate('i')
    .executeTakeFirst();
export type InternshipRow = NonNullable<Awaited<ReturnType<typeof lockInternship>>>;

/** Another internship of the same pupil on one of the days. Those of a school come one after the other while this is asked. */
export const internshipOverlap = async (
  tx: Tx,
  schoolId: string,
  pupil: {
    readonly name: string;
    readonly className: string;
    readonly from: string;
    readonly to: string;
  },
  except: string | null,
): Promise<{ from: string; to: string } | null> => {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`internship|${schoolId}|${pupil.className}|${pupil.name}`}, 0))`.execute(tx);
  const found = await tx
    .selectFrom('internship')
    .select(['start_on as from', sql<string>`coalesce(ended_on, end_on)`.as('to')])
    .where('school_id', '=', schoolId)
    .where('name', '=', pupil.name)
    .where('class_name', '=', pupil.className)
    .where('state', '<>', 'CANCELLED')
    .where('start_on', '<=', pupil.to)
    .where(sql<boolean>`coalesce(ended_on, end_on) >= ${pupil.from}::date`)
    .where((where) => (except === null ? where.lit(true) : where('id', '<>', except)))
    .orderBy('start_on')
    .executeTakeFirst();
  return found ?? null;
};

/** Whether a graduate and an agreement are the school's own; the agreement also with this employer. */
export const areOfSchool = async (
  tx: Tx,
  schoolId: string,
  refs: {
    readonly graduate: string | null;
    readonly cooperation: string | null;
    readonly employerCode: string;
  },
): Promise<{ graduate: boolean; cooperation: boolean }> => {
  const { rows } = await sql<{ graduate: boolean; cooperation: boolean }>`
    SELECT ${refs.graduate}::uuid IS NULL OR EXISTS (SELECT 1 FROM graduate g WHERE g.id = ${refs.graduate}::uuid AND g.school_id = ${schoolId}) AS graduate,
           ${refs.cooperation}::uuid IS NULL OR EXISTS (SELECT 1 FROM cooperation c JOIN employer e ON e.id = c.employer_id
             WHERE c.id = ${refs.cooperation}::uuid AND c.school_id = ${schoolId} AND e.credit_code = ${refs.employerCode}) AS cooperation`.execute(
    tx,
  );
  return rows[0] ?? { graduate: false, cooperation: false };
};

export type InternshipWrite = {
  readonly graduate_id: string | null;
  readonly cooperation_id: string | null;
  readonly employer_id: string;
  readonly name: string;
  readonly class_name: string;
  readonly grade: number | null;
  readonly major_code: string;
  readonly post: string;
  readonly matching: Matching | null;
  readonly start_on: string;
  readonly end_on: string;
  readonly pay_fen: bigint | null;
  readonly post_pay_fen: bigint | null;
  readonly three_party: boolean | null;
  readonly pupil_consent: boolean | null;
  readonly guardian_consent: boolean | null;
  readonly insured: boolean | null;
  readonly agency: boolean | null;
  readonly deposit: boolean | null;
  readonly findings: string[];
  readonly refused: boolean;
};

const forms = (name: string) => {
  const { pinyin, initials } = searchForms(name, 'PERSON');
  return { name_pinyin: pinyin, name_initials: initials };
};

export const insertInternship = async (tx: Tx, id: string, schoolId: string, row: InternshipWrite, now: Date): Promise<void> => {
  await tx
    .insertInto('internship')
    .values({
      id,
      school_id: schoolId,
      ...row,
      ...forms(row.name),
      created_at: now,
      updated_at: now,
    })
    .execute();
};

export const updateInternship = async (tx: Tx, id: string, row: InternshipWrite, now: Date): Promise<void> => {
  await tx
    .updateTable('internship')
    .set({ ...row, ...forms(row.name), updated_at: now, version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
};

export const moveInternship = async (
  tx: Tx,
  id: string,
  change: {
    state: InternshipState;
    state_reason?: string;
    ended_on?: string;
    confirmed_at?: Date;
    confirmed_by?: string;
  },
  now: Date,
): Promise<void> => {
  await tx
    .updateTable('internship')
    .set({ ...change, updated_at: now, version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
};
