import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { err, ok, type Result } from '@fuzhi/domain/kernel/result.ts';
import type { PlacementQuestionAnswerInput } from '@fuzhi/domain/placement/question-input.ts';
import { questionKey, type QuestionState } from '@fuzhi/domain/placement/question-model.ts';
import { questionGone } from '@fuzhi/domain/placement/question-rejections.ts';
import { decideQuestion } from '@fuzhi/domain/placement/question-rules.ts';
import { EDITABLE_REPORT_STATES } from '@fuzhi/domain/round/rules.ts';

import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { staleVersion } from '../../../platform/rejection.ts';
import { lockReports, type ReportRow } from '../../round/public.ts';
import { liveQuestionsOf } from '../question-ask.ts';
import { whyNotQuestions } from '../question-hold.ts';
import { updateQuestionInbox } from '../question-inbox.ts';
import { tellQuestions } from '../question-move.ts';
import { insertQuestions, lockQuestions, saveQuestion } from '../repository-question.ts';

/**
 * The school's answer to a question, before the report is submitted or after. A question that is not on record yet comes there with its answer,
 * if it still holds. An answer may be mended until the bureau decides.
 */
export const answerQuestion = async (
  tx: Tx,
  input: PlacementQuestionAnswerInput,
  by: CommandContext,
): Promise<Result<{ id: string }, Rejection>> => {
  const [report] = await lockReports(tx, [input.report]);
  const refusal = whyNotQuestions(by, report, 'answer');
  if (refusal !== undefined || report === undefined) return err(refusal ?? questionGone({}));
  const asked = (await lockQuestions(tx, report.id)).find((one) => questionKey(one) === input.key);
  const words = { answer: input.answer, answered_at: by.now, answered_by: by.accountId };
  if (asked === undefined || (asked.state === 'CLEARED' && EDITABLE_REPORT_STATES.includes(report.state)))
    return answerLive(tx, by, report, input.key, words, asked);
  if (asked.version !== input.version) return err(staleVersion({ type: 'PlacementQuestion', id: asked.id }));
  const decided = decideQuestion('answer', asked, by.actor.id);
  if (!decided.ok) return decided;
  await saveQuestion(tx, asked.id, { state: decided.value, ...words, decision_note: null, decided_at: null, decided_by: null }, by.now);
  return told(tx, by, report, { id: asked.id, kind: asked.kind, from: asked.state });
};

type Words = { answer: string; answered_at: Date; answered_by: string };

/** Answers what was computed for the school and is not on record, or was once and holds again. */
const answerLive = async (
  tx: Tx,
  by: CommandContext,
  report: ReportRow,
  key: string,
  words: Words,
  cleared: { readonly id: string } | undefined,
): Promise<Result<{ id: string }, Rejection>> => {
  const live = EDITABLE_REPORT_STATES.includes(report.state)
    ? (await liveQuestionsOf(tx, report, by.today)).find((one) => questionKey(one) === key)
    : undefined;
  if (live === undefined) return err(questionGone({}));
  const id = cleared?.id ?? (await insertQuestions(tx, report, [live], by.now))[0] ?? '';
  await saveQuestion(tx, id, { state: 'ANSWERED', cleared_at: null, ...words }, by.now);
  return told(tx, by, report, { id, kind: live.kind, from: cleared === undefined ? null : 'CLEARED' });
};

const told = async (
  tx: Tx,
  by: CommandContext,
  report: ReportRow,
  moved: { readonly id: string; readonly kind: string; readonly from: QuestionState | null },
): Promise<Result<{ id: string }, Rejection>> => {
  await tellQuestions(tx, by, [{ ...moved, schoolId: report.org_unit_id, to: 'ANSWERED' }]);
  // before the first submission the bureau has nothing to look at yet
  if (report.state !== 'NOT_STARTED' && report.state !== 'DRAFT') await updateQuestionInbox(tx, report, by.now);
  return ok({ id: moved.id });
};
