import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { err, ok, type Result } from '@fuzhi/domain/kernel/result.ts';
import { mayActOnQuestion, mayReadQuestions, type QuestionDeed } from '@fuzhi/domain/placement/question-access.ts';

import type { CommandContext } from '../../platform/command-context.ts';
import type { Tx } from '../../platform/database.ts';
import { forbidden, notFound, staleVersion } from '../../platform/rejection.ts';
import { lockReports, type ReportRow } from '../round/public.ts';
import { findQuestion, lockQuestions, type QuestionRow } from './repository-question.ts';

export type HeldQuestion = { readonly question: QuestionRow; readonly report: ReportRow };

/** Why the actor may not do this with the questions of a report: not there for whoever may not see them, forbidden for whoever may. */
export const whyNotQuestions = (by: CommandContext, report: ReportRow | undefined, deed: QuestionDeed): Rejection | undefined => {
  if (report === undefined || !mayReadQuestions(by.actor, report.org_path)) return notFound();
  return mayActOnQuestion(by.actor, deed, report.org_path) ? undefined : forbidden();
};

/** The question that somebody wants to act on, in the version he saw, held with its report until the transaction ends. */
export const holdQuestion = async (
  tx: Tx,
  by: CommandContext,
  seen: { readonly id: string; readonly version: number },
  deed: QuestionDeed,
): Promise<Result<HeldQuestion, Rejection>> => {
  const found = await findQuestion(tx, seen.id);
  if (found === undefined) return err(notFound());
  const [report] = await lockReports(tx, [found.reportId]);
  const refusal = whyNotQuestions(by, report, deed);
  if (refusal !== undefined) return err(refusal);
  const question = (await lockQuestions(tx, found.reportId)).find((one) => one.id === seen.id);
  if (question === undefined || report === undefined) return err(notFound());
  return question.version === seen.version ? ok({ question, report }) : err(staleVersion({ type: 'PlacementQuestion', id: question.id }));
};
