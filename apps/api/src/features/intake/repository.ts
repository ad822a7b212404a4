import type { ApplicantState, OfferState, PlanState } from '@fuzhi/domain/intake/lifecycle.ts';
import { sql } from 'kysely';

import type { Db, Tx } from '../../platform/database.ts';

/** A school by what decides whether anybody enters it. */
export const findSchool = (db: Db | Tx, id: string) =>
  db.selectFrom('org_unit').select(['id', 'path', 'school_type']).where('id', '=', id).where('kind', '=', 'school').executeTakeFirst();

const next = (now: Date) => ({ updated_at: now, version: sql<number>`version + 1` });

export const lockOffer = (tx: Tx, id: string) =>
  tx
    .selectFrom('major_offer as r')
    .innerJoin('org_unit as u', 'u.id', 'r.school_id')
    .select(['r.id', 'r.school_id', 'u.path as school_path', 'r.version', 'r.major_code', 'r.from_year', 'r.to_year', 'r.length_years'])
    .select(sql<OfferState>`r.state`.as('state'))
    .where('r.id', '=', id)
    .forUpdate('r')
    .executeTakeFirst();
export type OfferRow = NonNullable<Awaited<ReturnType<typeof lockOffer>>>;

export type OfferWrite = {
  readonly major_code: string;
  readonly from_year: number;
  readonly to_year: number | null;
  readonly length_years: number;
};

/** Another offer of the school and major in one of these years, if there is one. */
export const overlapOf = (tx: Tx, schoolId: string, row: OfferWrite, except: string | null) =>
  tx
    .selectFrom('major_offer')
    .select(['from_year as from', 'to_year as to'])
    .where('school_id', '=', schoolId)
    .where('major_code', '=', row.major_code)
    .where('state', '<>', 'WITHDRAWN')
    .where(sql<boolean>`int4range(from_year, to_year, '[]') && int4range(${row.from_year}, ${row.to_year}::int, '[]')`)
    .where(sql<boolean>`id IS DISTINCT FROM ${except}::uuid`)
    .orderBy('from_year')
    .executeTakeFirst();

export const insertOffer = (tx: Tx, id: string, schoolId: string, row: OfferWrite, now: Date) =>
  tx
    .insertInto('major_offer')
    .values({ id, school_id: schoolId, ...row, created_at: now, updated_at: now })
    .execute();

export const updateOffer = (
  tx: Tx,
  id: string,
  change: Partial<OfferWrite> & { state?: OfferState; state_reason?: string; approved_at?: Date; approved_by?: string },
  now: Date,
) =>
  tx
    .updateTable('major_offer')
    .set({ ...change, ...next(now) })
    .where('id', '=', id)
    .execute();

export const lockClass = (tx: Tx, id: string) =>
  tx
    .selectFrom('school_class as r')
    .innerJoin('org_unit as u', 'u.id', 'r.school_id')
    .selectAll('r')
    .select('u.path as school_path')
    .where('r.id', '=', id)
    .forUpdate('r')
    .executeTakeFirst();

export type ClassWrite = {
  readonly name: string;
  readonly entry_year: number;
  readonly graduation_year: number;
  readonly major_code: string;
  readonly class_type: string;
  readonly head_teacher: string | null;
  readonly capacity: number | null;
  readonly boys: number | null;
  readonly girls: number | null;
  readonly ordered_by: string | null;
};

/** Whether the school has another class of this name that graduates in the year. */
export const isClassNameTaken = async (tx: Tx, schoolId: string, row: ClassWrite, except: string | null): Promise<boolean> =>
  (await tx
    .selectFrom('school_class')
    .select('id')
    .where('school_id', '=', schoolId)
    .where('graduation_year', '=', row.graduation_year)
    .where('name', '=', row.name)
    .where(sql<boolean>`id IS DISTINCT FROM ${except}::uuid`)
    .executeTakeFirst()) !== undefined;

export const insertClass = (tx: Tx, id: string, schoolId: string, row: ClassWrite, now: Date) =>
  tx
    .insertInto('school_class')
    .values({ id, school_id: schoolId, ...row, created_at: now, updated_at: now })
    .execute();

export const updateClass = (tx: Tx, id: string, row: ClassWrite, now: Date) =>
  tx
    .updateTable('school_class')
    .set({ ...row, ...next(now) })
    .where('id', '=', id)
    .execute();

const offered = sql<boolean>`EXISTS (SELECT FROM major_offer o WHERE o.school_id = r.school_id AND o.major_code = r.major_code
  AND o.state = 'APPROVED' AND o.from_year <= r.entry_year AND coalesce(o.to_year, 9999) >= r.entry_year)`;

export const lockPlan = (tx: Tx, id: string) =>
  tx
    .selectFrom('intake_plan as r')
    .innerJoin('org_unit as u', 'u.id', 'r.school_id')
    .select(['r.id', 'r.school_id', 'u.path as school_path', 'r.version', 'r.major_code', 'r.entry_year', 'r.quota'])
    .select([sql<PlanState>`r.state`.as('state'), offered.as('offered')])
    .where('r.id', '=', id)
    .forUpdate('r')
    .executeTakeFirst();

export type PlanWrite = { readonly major_code: string; readonly entry_year: number; readonly quota: number };

export const isPlanned = async (tx: Tx, schoolId: string, row: PlanWrite): Promise<boolean> =>
  (await tx
    .selectFrom('intake_plan')
    .select('id')
    .where('school_id', '=', schoolId)
    .where('entry_year', '=', row.entry_year)
    .where('major_code', '=', row.major_code)
    .executeTakeFirst()) !== undefined;

export const insertPlan = (tx: Tx, id: string, schoolId: string, row: PlanWrite, now: Date) =>
  tx
    .insertInto('intake_plan')
    .values({ id, school_id: schoolId, ...row, created_at: now, updated_at: now })
    .execute();

export const updatePlan = (
  tx: Tx,
  id: string,
  change: { quota?: number; state?: PlanState; state_reason?: string | null; approved_at?: Date; approved_by?: string },
  now: Date,
) =>
  tx
    .updateTable('intake_plan')
    .set({ ...change, ...next(now) })
    .where('id', '=', id)
    .execute();

/** Applicants of these ids in order of their id, held until the transaction ends. */
export const lockApplicants = (tx: Tx, ids: readonly string[]) =>
  tx
    .selectFrom('applicant as r')
    .innerJoin('org_unit as u', 'u.id', 'r.school_id')
    .selectAll('r')
    .select(['u.path as school_path', sql<ApplicantState>`r.state`.as('state')])
    .select(
      sql<boolean>`EXISTS (SELECT FROM intake_plan p WHERE p.school_id = r.school_id AND p.entry_year = r.entry_year
        AND p.major_code = r.major_code AND p.state = 'APPROVED')`.as('planned'),
    )
    .where('r.id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .orderBy('r.id')
    .forUpdate('r')
    .execute();
export type ApplicantRow = Awaited<ReturnType<typeof lockApplicants>>[number];

export type ApplicantWrite = {
  readonly name: string;
  readonly name_pinyin: string;
  readonly name_initials: string;
  readonly gender: string | null;
  readonly junior_school: string | null;
  readonly poverty_category: string;
  readonly major_code: string;
  readonly preference: string | null;
  readonly preference_source: string | null;
  readonly identity_tail: string;
};

export const insertApplicant = (
  tx: Tx,
  id: string,
  entered: { school_id: string; entry_year: number; intent_on: string },
  row: ApplicantWrite,
  now: Date,
) =>
  tx
    .insertInto('applicant')
    .values({ id, ...entered, ...row, created_at: now, updated_at: now })
    .execute();

export const updateApplicant = (tx: Tx, id: string, row: ApplicantWrite, now: Date) =>
  tx
    .updateTable('applicant')
    .set({ ...row, ...next(now) })
    .where('id', '=', id)
    .execute();

export type ApplicantStep = {
  readonly state: ApplicantState;
  readonly admitted_on?: string;
  readonly enrolled_on?: string;
  readonly class_id?: string;
  readonly kept_one_on?: string;
  readonly kept_two_on?: string;
  readonly left_on?: string | null;
  readonly left_cause?: string | null;
  readonly declined_on?: string;
  readonly state_reason?: string;
};

/** Writes the same step of held applicants, in one statement. */
export const moveApplicants = async (tx: Tx, ids: readonly string[], step: ApplicantStep, now: Date): Promise<void> => {
  await tx
    .updateTable('applicant')
    .set({ ...step, ...next(now) })
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .execute();
};
