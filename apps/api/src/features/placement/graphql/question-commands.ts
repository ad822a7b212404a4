import * as input from '@fuzhi/domain/placement/question-input.ts';

import type { Builder } from '../../../graph/builder.ts';
import { command } from '../../../graph/command.ts';
import { answerQuestion } from '../usecases/question-answer.ts';
import { askQuestion } from '../usecases/question-ask.ts';
import { settleQuestion } from '../usecases/question-settle.ts';
import { upholdQuestion } from '../usecases/question-uphold.ts';

/** What can be done with the questions about a report. */
export const questionCommands = (builder: Builder): void => {
  command(builder, {
    name: 'placementQuestionAnswer',
    noun: 'placement',
    description:
      'The school answers a question, before the report is submitted or after; an answer may be mended until the bureau decides.',
    input: input.placementQuestionAnswerInput,
    result: { one: 'PlacementQuestion' },
    run: answerQuestion,
  });
  command(builder, {
    name: 'placementQuestionSettle',
    noun: 'placement',
    description: 'The bureau accepts the explanation of a question. Whoever answered cannot.',
    input: input.placementQuestionDecideInput,
    result: { one: 'PlacementQuestion' },
    run: settleQuestion,
  });
  command(builder, {
    name: 'placementQuestionUphold',
    noun: 'placement',
    description: 'The bureau has heard the school and still doubts. The rows are sent back by placementReturn.',
    input: input.placementQuestionDecideInput,
    result: { one: 'PlacementQuestion' },
    run: upholdQuestion,
  });
  command(builder, {
    name: 'placementQuestionAsk',
    noun: 'placement',
    description: 'The bureau asks again what the answer left open; takes a decision back.',
    input: input.placementQuestionDecideInput,
    result: { one: 'PlacementQuestion' },
    run: askQuestion,
  });
};
