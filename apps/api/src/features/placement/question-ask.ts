import { questionsOf } from '@fuzhi/domain/placement/detector.ts';
import type { Question } from '@fuzhi/domain/placement/question-model.ts';
import { reconcileQuestions } from '@fuzhi/domain/placement/question-rules.ts';

import type { CommandContext } from '../../platform/command-context.ts';
import type { Tx } from '../../platform/database.ts';
import type { ReportRow } from '../round/public.ts';
import { updateQuestionInbox } from './question-inbox.ts';
import { type QuestionMove, tellQuestions } from './question-move.ts';
import { clearQuestions, detectorRows, insertQuestions, lockQuestions, refreshQuestions } from './repository-question.ts';

/** What there is to ask about a report now. */
export const liveQuestionsOf = async (tx: Tx, report: ReportRow, today: string): Promise<Question[]> =>
  questionsOf({ dueOn: report.due_on, today, rows: await detectorRows(tx, report.round_id, report.org_unit_id) });

/**
 * Puts what there is to ask on record when a report is submitted, before its rows move: new questions are opened, those asked before keep what
 * was said to them, those that no longer hold are cleared, and both inboxes follow. The caller holds the report.
 */
export const askAtSubmission = async (tx: Tx, by: CommandContext, report: ReportRow): Promise<void> => {
  const live = await liveQuestionsOf(tx, report, by.today);
  const asked = await lockQuestions(tx, report.id);
  const { fresh, kept, cleared } = reconcileQuestions(asked, live);
  const changed = kept.filter((one) => one.changed);
  const ids = await insertQuestions(tx, report, fresh, by.now);
  await refreshQuestions(
    tx,
    changed.map((one) => ({ id: one.asked.id, state: one.state, now: one.now })),
    by.now,
  );
  await clearQuestions(
    tx,
    cleared.map((one) => one.id),
    by.now,
  );
  const schoolId = report.org_unit_id;
  const moves: QuestionMove[] = [
    ...fresh.map((one, nth): QuestionMove => ({ id: ids[nth] ?? '', schoolId, kind: one.kind, from: null, to: 'OPEN' })),
    ...changed
      .filter((one) => one.state !== one.asked.state)
      .map((one): QuestionMove => ({ id: one.asked.id, schoolId, kind: one.asked.kind, from: one.asked.state, to: one.state })),
    ...cleared.map((one): QuestionMove => ({ id: one.id, schoolId, kind: one.kind, from: one.state, to: 'CLEARED' })),
  ];
  await tellQuestions(tx, by, moves);
  await updateQuestionInbox(tx, report, by.now);
};
