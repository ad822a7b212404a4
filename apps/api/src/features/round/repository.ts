import { sql } from 'kysely';

import type { ReportState } from '@fuzhi/domain/round/lifecycle.ts';

import type { Db, Tx } from '../../platform/database.ts';

/** A call for reports, with the unit that called. */
export type RoundRow = {
  id: string;
  noun: string;
  kind: string;
  period_year: number;
  org_unit_id: string;
  org_path: string;
  title_zh: string;
  title_en: string;
  opens_on: string;
  due_on: string;
  closed_at: Date | null;
  version: number;
};

/** What one unit owes, with all that a decision about it asks for. */
export type ReportRow = {
  id: string;
  round_id: string;
  org_unit_id: string;
  state: ReportState;
  version: number;
  org_path: string;
  org_name_zh: string;
  org_name_en: string;
  /** the unit that called, who reviews */
  round_unit_id: string;
  noun: string;
  kind: string;
  period_year: number;
  title_zh: string;
  title_en: string;
  opens_on: string;
  due_on: string;
  closed_at: Date | null;
};

const rounds = (db: Db | Tx) =>
  db
    .selectFrom('round')
    .innerJoin('org_unit', 'org_unit.id', 'round.org_unit_id')
    .select([
      'round.id',
      'round.noun',
      'round.kind',
      'round.period_year',
      'round.org_unit_id',
      'org_unit.path as org_path',
      'round.title_zh',
      'round.title_en',
      'round.opens_on',
      'round.due_on',
      'round.closed_at',
      'round.version',
    ]);

/** The round, held until the transaction ends. */
export const lockRound = (tx: Tx, id: string): Promise<RoundRow | undefined> =>
  rounds(tx).where('round.id', '=', id).forNoKeyUpdate('round').executeTakeFirst();

/** Rounds of one period that still run, the given one among them or not. */
export const openRoundsOfPeriod = (db: Db | Tx, noun: string, orgUnitId: string, periodYear: number): Promise<RoundRow[]> =>
  rounds(db)
    .where('round.noun', '=', noun)
    .where('round.org_unit_id', '=', orgUnitId)
    .where('round.period_year', '=', periodYear)
    .where('round.closed_at', 'is', null)
    .orderBy('round.id')
    .execute();

/** False when the same round is there already. */
export const insertRound = async (tx: Tx, row: Omit<RoundRow, 'org_path' | 'closed_at' | 'version'>, now: Date): Promise<boolean> => {
  const inserted = await tx
    .insertInto('round')
    .values({ ...row, created_at: now, updated_at: now })
    .onConflict((conflict) => conflict.columns(['noun', 'org_unit_id', 'period_year', 'kind']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
};

export const saveRound = async (tx: Tx, id: string, change: { due_on?: string; closed_at?: Date | null }, now: Date): Promise<void> => {
  await tx
    .updateTable('round')
    .set({ ...change, updated_at: now, version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
};

/** Units under a path that are in force on a day and of one of the school types, e.g. '36%' for vocational schools. */
export const unitsOwing = (
  db: Db | Tx,
  underPath: string,
  schoolTypes: string,
  on: string,
): Promise<{ id: string; path: string; name_zh: string; name_en: string }[]> =>
  db
    .selectFrom('org_unit')
    .select(['id', 'path', 'name_zh', 'name_en'])
    .where(sql<boolean>`path <@ ${underPath}::ltree`)
    .where('kind', '=', 'school')
    .where('school_type', 'like', schoolTypes)
    .where('valid_from', '<=', on)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', on)]))
    .orderBy('id')
    .execute();

export const findUnit = (
  db: Db | Tx,
  id: string,
): Promise<{ id: string; kind: string; path: string; name_zh: string; name_en: string } | undefined> =>
  db.selectFrom('org_unit').select(['id', 'kind', 'path', 'name_zh', 'name_en']).where('id', '=', id).executeTakeFirst();

export const insertReports = async (
  tx: Tx,
  rows: readonly { id: string; round_id: string; org_unit_id: string }[],
  now: Date,
): Promise<void> => {
  if (rows.length === 0) return;
  await tx
    .insertInto('round_report')
    .values(rows.map((row) => ({ ...row, created_at: now, updated_at: now })))
    .execute();
};

const reports = (db: Db | Tx) =>
  db
    .selectFrom('round_report')
    .innerJoin('round', 'round.id', 'round_report.round_id')
    .innerJoin('org_unit', 'org_unit.id', 'round_report.org_unit_id')
    .select([
      'round_report.id',
      'round_report.round_id',
      'round_report.org_unit_id',
      'round_report.version',
      'org_unit.path as org_path',
      'org_unit.name_zh as org_name_zh',
      'org_unit.name_en as org_name_en',
      'round.org_unit_id as round_unit_id',
      'round.noun',
      'round.kind',
      'round.period_year',
      'round.title_zh',
      'round.title_en',
      'round.opens_on',
      'round.due_on',
      'round.closed_at',
      sql<ReportState>`round_report.state`.as('state'),
    ])
    // always in the same order, so that two officers at work on the same reports can't lock each other out
    .orderBy('round_report.id');

export const findReport = (db: Db | Tx, roundId: string, unitId: string): Promise<ReportRow | undefined> =>
  reports(db).where('round_report.round_id', '=', roundId).where('round_report.org_unit_id', '=', unitId).executeTakeFirst();

/** One unit's report of a round, held until the transaction ends. Whoever changes a row of a report holds the report first. */
export const lockReport = (tx: Tx, roundId: string, unitId: string): Promise<ReportRow | undefined> =>
  reports(tx)
    .where('round_report.round_id', '=', roundId)
    .where('round_report.org_unit_id', '=', unitId)
    .forNoKeyUpdate('round_report')
    .executeTakeFirst();

export const lockReports = (tx: Tx, ids: readonly string[]): Promise<ReportRow[]> =>
  reports(tx)
    .where('round_report.id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .forNoKeyUpdate('round_report')
    .execute();

export const lockReportsOfRound = (tx: Tx, roundId: string): Promise<ReportRow[]> =>
  reports(tx).where('round_report.round_id', '=', roundId).forNoKeyUpdate('round_report').execute();

export type ReportChange = {
  readonly state: ReportState;
  readonly submitted_at?: Date;
  readonly submitted_by?: string;
  readonly decided_at?: Date;
  readonly decided_by?: string;
  readonly decision_note?: string | null;
};

export const saveReport = async (tx: Tx, id: string, change: ReportChange, now: Date): Promise<void> => {
  await tx
    .updateTable('round_report')
    .set({ ...change, updated_at: now, version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
};
