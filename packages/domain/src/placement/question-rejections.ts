import { type NoParams, rejectionType, words } from '../kernel/rejection-type.ts';
import type { QuestionState } from './question-model.ts';
import { QUESTION_STATE_NAMES } from './question-words.ts';

export const questionActionImpossible = rejectionType<{ state: QuestionState }>({
  kind: 'RULE',
  code: 'PLACEMENT_QUESTION_ACTION_IMPOSSIBLE',
  example: { state: 'SETTLED' },
  words: ({ state }) =>
    words(
      `这个问题当前为“${QUESTION_STATE_NAMES[state].zh}”，不能进行此操作。`,
      `The question is ${QUESTION_STATE_NAMES[state].en}, so this is not possible.`,
      '请刷新页面，按当前状态可用的按钮操作。',
      'Reload the page and use one of the actions offered for its present state.',
    ),
});

export const questionOwnAnswer = rejectionType<NoParams>({
  kind: 'RULE',
  code: 'PLACEMENT_QUESTION_OWN_ANSWER',
  example: {},
  words: () =>
    words(
      '这个答复是您自己写的，不能由您处理。',
      'You wrote this answer yourself, so it is not yours to decide on.',
      '请由职成教股的其他人员处理。',
      'Let somebody else of the vocational section decide.',
    ),
});

export const questionGone = rejectionType<NoParams>({
  kind: 'RULE',
  code: 'PLACEMENT_QUESTION_GONE',
  field: 'key',
  example: {},
  words: () =>
    words(
      '数据已经修改，这个问题不再存在，无需答复。',
      'The rows have changed and there is nothing left to ask here.',
      '请刷新页面，查看现在的问题。',
      'Reload the page to see the questions there are now.',
    ),
});

export const questionRejections = [questionActionImpossible, questionOwnAnswer, questionGone] as const;
