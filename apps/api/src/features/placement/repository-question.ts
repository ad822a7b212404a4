import type { AskedQuestion } from '@fuzhi/domain/placement/question-rules.ts';
import type { Question, QuestionParams, QuestionState } from '@fuzhi/domain/placement/question-model.ts';

import { CompiledQuery, sql } from 'kysely';

import type { Db, Tx } from '../../platform/database.ts';
import { newId } from '../../platform/id.ts';
import { detectorRow, detectorStatement } from './repository-detector.ts';

/** A question on record, with all that a decision about it asks for. */
export type QuestionRow = AskedQuestion & {
  readonly reportId: string;
  readonly schoolId: string;
  readonly answeredBy: string | null;
  readonly version: number;
};

const questions = (db: Db | Tx) =>
  db
    .selectFrom('placement_question')
    .select([
      'id',
      'report_id as reportId',
      'school_id as schoolId',
      'kind',
      'subject',
      'placement_ids as rows',
      'answered_by as answeredBy',
      'version',
      sql<QuestionState>`state`.as('state'),
      sql<QuestionParams>`params`.as('params'),
      sql<boolean>`answer IS NOT NULL`.as('answered'),
    ])
    .orderBy('id');

/** The facts of one report for the detectors, as they are in this transaction. */
export const detectorRows = async (db: Db | Tx, roundId: string, schoolId: string) => {
  const { text, values } = detectorStatement(roundId, schoolId);
  const { rows } = await db.executeQuery<{ json: string }>(CompiledQuery.raw(text, [...values]));
  return rows.map(({ json }) => detectorRow(json));
};

/** Which report a question belongs to. Reads without holding, so that the report can be held first. */
export const findQuestion = (db: Db | Tx, id: string): Promise<QuestionRow | undefined> =>
  questions(db).where('id', '=', id).executeTakeFirst();

/** All questions of a report, held until the transaction ends. Hold the report first. */
export const lockQuestions = (tx: Tx, reportId: string): Promise<QuestionRow[]> =>
  questions(tx).where('report_id', '=', reportId).forUpdate().execute();

export type QuestionChange = {
  state: QuestionState;
  asked_at?: Date;
  asked_note?: string | null;
  answer?: string;
  answered_at?: Date;
  answered_by?: string;
  decision_note?: string | null;
  decided_at?: Date | null;
  decided_by?: string | null;
  cleared_at?: Date | null;
};

/** Changes a held question. */
export const saveQuestion = async (tx: Tx, id: string, change: QuestionChange, now: Date): Promise<void> => {
  await tx
    .updateTable('placement_question')
    .set({ ...change, updated_at: now, version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
};

/** Puts questions on record, open. Gives their ids in order. */
export const insertQuestions = async (
  tx: Tx,
  report: { readonly id: string; readonly round_id: string; readonly org_unit_id: string },
  asked: readonly Question[],
  now: Date,
): Promise<string[]> => {
  if (asked.length === 0) return [];
  const ids = asked.map(() => newId());
  await tx
    .insertInto('placement_question')
    .values(
      asked.map((question, nth) => ({
        id: ids[nth] ?? newId(),
        report_id: report.id,
        round_id: report.round_id,
        school_id: report.org_unit_id,
        kind: question.kind,
        subject: question.subject,
        weight: question.weight,
        params: JSON.stringify(question.params),
        placement_ids: [...question.rows],
        asked_at: now,
        created_at: now,
        updated_at: now,
      })),
    )
    .execute();
  return ids;
};

export type Refreshed = { readonly id: string; readonly state: QuestionState; readonly now: Question };

/** Gives questions on record the numbers, rows and states of now, in one statement. A question that opens again loses its decision. */
export const refreshQuestions = async (tx: Tx, refreshed: readonly Refreshed[], now: Date): Promise<void> => {
  if (refreshed.length === 0) return;
  const lines = refreshed.map(({ id, state, now: question }) => ({
    id,
    state,
    weight: question.weight,
    params: question.params,
    rows: question.rows,
  }));
  await sql`
    UPDATE placement_question q
       SET state = fresh.state, weight = fresh.weight, params = fresh.params, placement_ids = array(SELECT jsonb_array_elements_text(fresh.rows)::uuid),
           asked_at = CASE WHEN fresh.state = 'OPEN' AND q.state <> 'OPEN' THEN ${now} ELSE q.asked_at END,
           decision_note = CASE WHEN fresh.state = 'OPEN' THEN NULL ELSE q.decision_note END,
           decided_at = CASE WHEN fresh.state = 'OPEN' THEN NULL ELSE q.decided_at END,
           decided_by = CASE WHEN fresh.state = 'OPEN' THEN NULL ELSE q.decided_by END,
           cleared_at = NULL, updated_at = ${now}, version = q.version + 1
      FROM jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) AS fresh (id uuid, state text, weight text, params jsonb, rows jsonb)
     WHERE q.id = fresh.id`.execute(tx);
};

export const clearQuestions = async (tx: Tx, ids: readonly string[], now: Date): Promise<void> => {
  if (ids.length === 0) return;
  await tx
    .updateTable('placement_question')
    .set({ state: 'CLEARED', cleared_at: now, updated_at: now, version: sql`version + 1` })
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .execute();
};

/** How many questions of a report wait for the school and for the bureau. */
export const countWaiting = async (tx: Tx, reportId: string): Promise<{ open: number; answered: number }> => {
  const counted = await tx
    .selectFrom('placement_question')
    .select([
      sql<number>`(count(*) FILTER (WHERE state = 'OPEN'))::int`.as('open'),
      sql<number>`(count(*) FILTER (WHERE state = 'ANSWERED'))::int`.as('answered'),
    ])
    .where('report_id', '=', reportId)
    .executeTakeFirstOrThrow();
  return counted;
};
