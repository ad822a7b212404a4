import * as z from 'zod';
import { idField, versionField } from '../kernel/input-fields.ts';

const wordsField = (description: string) => z.string().trim().min(2).max(1000).describe(description);

/** The school's answer. Before a report is submitted its questions are not on record yet, so they go by their key. */
export const placementQuestionAnswerInput = z.object({
  report: idField('RoundReport').describe('The report the question is about.'),
  key: z.string().min(1).max(300).describe('Key of the question, as liveQuestions and PlacementQuestion give it.'),
  version: versionField().optional().describe('Version of the question as it was read; left out when it was not on record.'),
  answer: wordsField('What the school says to it.'),
});
export type PlacementQuestionAnswerInput = z.infer<typeof placementQuestionAnswerInput>;

/** The bureau's word on a question: settled, upheld, or asked again. */
export const placementQuestionDecideInput = z.object({
  id: idField('PlacementQuestion').describe('The question.'),
  version: versionField(),
  note: wordsField('Why, for the school to read.'),
});
export type PlacementQuestionDecideInput = z.infer<typeof placementQuestionDecideInput>;
