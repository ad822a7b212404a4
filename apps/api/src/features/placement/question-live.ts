import type { Text } from '@fuzhi/domain/kernel/rejection.ts';
import { questionsOf } from '@fuzhi/domain/placement/detector.ts';
import { mayReadQuestions } from '@fuzhi/domain/placement/question-access.ts';
import { type Question, questionKey, type QuestionState } from '@fuzhi/domain/placement/question-model.ts';
import { questionWords } from '@fuzhi/domain/placement/question-words.ts';

import type { Context } from '../../context.ts';
import { detectorRow, detectorStatement } from './repository-detector.ts';

type ReportLine = { round_id: string; school_id: string; path: string; due_on: string; asked: readonly AskedLine[] };
export type AskedLine = { id: string; kind: string; subject: string; state: QuestionState; answer: string | null; version: number };

/** A question there is to ask now, with what is on record of it. */
export type LiveQuestion = Question & {
  readonly key: string;
  readonly reason: Text;
  readonly hint: Text;
  readonly people: readonly { readonly id: string; readonly name: string; readonly className: string }[];
  readonly asked: AskedLine | undefined;
};

const REPORT = `SELECT t.round_id, t.org_unit_id AS school_id, u.path::text AS path, r.due_on::text AS due_on,
    coalesce((SELECT json_agg(json_build_object('id', q.id, 'kind', q.kind, 'subject', q.subject, 'state', q.state, 'answer', q.answer, 'version', q.version))
      FROM placement_question q WHERE q.report_id = t.id), '[]') AS asked
  FROM round_report t JOIN round r ON r.id = t.round_id JOIN org_unit u ON u.id = t.org_unit_id
  WHERE t.id = $1::uuid AND r.noun = 'placement'`;

/** What there is to ask about a report as its rows are now; null when the report is not the asker's to look at. Two statements. */
export const liveQuestions = async (context: Context, reportId: string): Promise<LiveQuestion[] | null> => {
  const [report] = await context.services.read<ReportLine>({ text: REPORT, values: [reportId] });
  if (report === undefined || context.actor === null || !mayReadQuestions(context.actor, report.path)) return null;
  const lines = await context.services.read<{ json: string }>(detectorStatement(report.round_id, report.school_id));
  const rows = lines.map(({ json }) => detectorRow(json));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const asked = new Map(report.asked.map((line) => [questionKey(line), line]));
  return questionsOf({ dueOn: report.due_on, today: context.today, rows }).map((question) => ({
    ...question,
    key: questionKey(question),
    ...questionWords(question.kind, question.params),
    people: question.rows.map((id) => ({ id, name: byId.get(id)?.graduateName ?? '', className: byId.get(id)?.className ?? '' })),
    asked: asked.get(questionKey(question)),
  }));
};
