import type { Tx } from '../../../platform/database.ts';
import { editPlacement } from '../usecases/edit.ts';
import { answerQuestion } from '../usecases/question-answer.ts';
import { submitPlacements } from '../usecases/submit.ts';
import { A_JOB, by, done, placementsOf, reportOfSchool, type TestSchool } from './district.ts';
import { reportAll } from './story.ts';

export const questionsOfReport = (tx: Tx, report: { id: string }) =>
  tx.selectFrom('placement_question').selectAll().where('report_id', '=', report.id).orderBy('kind').execute();

export const keyOf = (question: { kind: string; subject: string }) =>
  question.subject === '' ? question.kind : `${question.kind}:${question.subject}`;

/** Reports that all graduates of a school went to one works. */
export const reportOneWorks = (tx: Tx, round: string, school: TestSchool) => reportAll(tx, round, school);

/** A submitted report with one open question; gives both. */
export const askedReport = async (tx: Tx, round: string, school: TestSchool) => {
  const draft = await reportOneWorks(tx, round, school);
  done(await submitPlacements(tx, { report: draft.id, version: draft.version }, by(school.clerk, 'placementSubmit')));
  const report = await reportOfSchool(tx, round, school);
  const [question] = await questionsOfReport(tx, report);
  if (question === undefined) throw new Error('nothing was asked');
  return { report, question };
};

/** The same, answered by the clerk. */
export const answeredReport = async (tx: Tx, round: string, school: TestSchool) => {
  const { report, question } = await askedReport(tx, round, school);
  const input = { report: report.id, key: keyOf(question), version: question.version, answer: '11月校企双选会集中录用' };
  done(await answerQuestion(tx, input, by(school.clerk, 'placementQuestionAnswer')));
  const [answered] = await questionsOfReport(tx, report);
  if (answered === undefined) throw new Error('nothing was asked');
  return { report, question: answered };
};

/** Sends all but the first few graduates to other works, so that the question no longer holds. */
export const spread = async (tx: Tx, round: string, school: TestSchool, codes: readonly string[]) => {
  const rows = (await placementsOf(tx, round, school)).slice(0, codes.length);
  for (const [nth, row] of rows.entries()) {
    const works = { ...A_JOB, employerCode: codes[nth], employerName: `其他单位${nth}` };
    done(await editPlacement(tx, { id: row.id, version: row.version, ...works }, by(school.clerk, 'placementEdit')));
  }
};
