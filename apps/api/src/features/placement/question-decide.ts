import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { ok, type Result } from '@fuzhi/domain/kernel/result.ts';
import type { QuestionDeed } from '@fuzhi/domain/placement/question-access.ts';
import { decideQuestion } from '@fuzhi/domain/placement/question-rules.ts';

import type { CommandContext } from '../../platform/command-context.ts';
import type { Tx } from '../../platform/database.ts';
import { holdQuestion } from './question-hold.ts';
import { updateQuestionInbox } from './question-inbox.ts';
import { tellQuestions } from './question-move.ts';
import { type QuestionChange, saveQuestion } from './repository-question.ts';

/** The bureau's word on a question: holds it, decides by the domain's rule, saves, and tells the trail, the partners and the inboxes. */
export const decideOnQuestion = async (
  tx: Tx,
  seen: { readonly id: string; readonly version: number },
  by: CommandContext,
  deed: Exclude<QuestionDeed, 'answer'>,
  change: Omit<QuestionChange, 'state'>,
): Promise<Result<{ id: string }, Rejection>> => {
  const held = await holdQuestion(tx, by, seen, deed);
  if (!held.ok) return held;
  const { question, report } = held.value;
  const decided = decideQuestion(deed, question, by.accountId);
  if (!decided.ok) return decided;
  await saveQuestion(tx, question.id, { ...change, state: decided.value }, by.now);
  await tellQuestions(tx, by, [
    { id: question.id, schoolId: question.schoolId, kind: question.kind, from: question.state, to: decided.value },
  ]);
  await updateQuestionInbox(tx, report, by.now);
  return ok({ id: question.id });
};
