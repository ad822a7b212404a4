import { availableQuestionActions, type QuestionFacts, QUESTION_READERS } from '@fuzhi/domain/placement/question-access.ts';
import type { QuestionKind } from '@fuzhi/domain/placement/question-codes.ts';
import type { QuestionParams } from '@fuzhi/domain/placement/question-model.ts';
import { questionWords } from '@fuzhi/domain/placement/question-words.ts';

import { asActionValues, availableActionValue } from '../../../graph/available-action.ts';
import { readType } from '../../../graph/read/define.ts';
import type { Alias, Asker } from '../../../graph/read/model.ts';
import { type Sql, sql } from '../../../graph/read/sql.ts';
import { accountName, atOrBelow, of, onTheLine, unitPath } from '../../../graph/unit-scope.ts';
import { questionWhere } from '../question-where.ts';

export const questionState = {
  name: 'PlacementQuestionState',
  description: 'Where a question stands.',
  values: {
    OPEN: 'Waits for the school.',
    ANSWERED: 'Waits for the bureau.',
    SETTLED: 'The bureau accepts the explanation.',
    UPHELD: 'The bureau has heard the school and still doubts.',
    CLEARED: 'The rows changed and nothing is left to ask.',
  },
};
export const questionWeight = {
  name: 'PlacementQuestionWeight',
  description: 'How much a question asks for a look. Neither weight says that anything is wrong.',
  values: { NORMAL: 'Look at it first.', LOW: 'There often is an honest reason.' },
};

const SAID = { kind: (row: Alias): Sql => sql`${row}.kind`, params: (row: Alias): Sql => sql`${row}.params` };
type Said = { kind: QuestionKind; params: QuestionParams };
const inLocale = (text: { zh: string; en: string }, asker: Asker): string => (asker.locale === 'en' ? text.en : text.zh);

export const placementQuestionType = readType('PlacementQuestion', {
  table: 'placement_question',
  plural: 'placementQuestions',
  noun: 'placement',
  description:
    'Something about a report that a careful reader would ask the school about, with what was said to it. On record from the submission on, or from the answer, whichever is first.',
  visibleTo: (who, row) => atOrBelow(who, of(row, 'school_id'), QUESTION_READERS),
  fields: (f) => ({
    round: f.one('Round', 'round_id', 'The round of the report.'),
    school: f.one('OrgUnit', 'school_id', 'The school that is asked.', { seenWith: true }),
    kind: f.coded('kind', 'placement-question', 'What it is about.'),
    key: f.expr(
      'String',
      (row) => sql`(CASE WHEN ${row}.subject = '' THEN ${row}.kind ELSE ${row}.kind || ':' || ${row}.subject END)`,
      'Names the question within its report; the same as long as the same thing is asked.',
      { nullable: false },
    ),
    weight: f.oneOf('weight', questionWeight, 'How much it asks for a look.'),
    state: f.oneOf('state', questionState, 'Where it stands.'),
    reason: f.computed<Said>(
      'String',
      SAID,
      ({ kind, params }, asker) => inLocale(questionWords(kind, params).reason, asker),
      'What was seen, with the numbers, in the language of the request.',
    ),
    reasonZh: f.computed<Said>('String', SAID, ({ kind, params }) => questionWords(kind, params).reason.zh, 'What was seen, in Chinese.'),
    reasonEn: f.computed<Said>('String', SAID, ({ kind, params }) => questionWords(kind, params).reason.en, 'What was seen, in English.'),
    hint: f.computed<Said>(
      'String',
      SAID,
      ({ kind, params }, asker) => inLocale(questionWords(kind, params).hint, asker),
      'What would answer it, in the language of the request.',
    ),
    count: f.expr('Int', (row) => sql`cardinality(${row}.placement_ids)`, 'Rows concerned; 0: the whole report.', { nullable: false }),
    rows: f.pages('Placement', (parent, row) => sql`${row}.id = ANY(${parent}.placement_ids)`, 'The rows concerned.'),
    where: f.computed<{ ids: readonly string[] }>(
      'JSON',
      { ids: (row) => sql`to_jsonb(${row}.placement_ids)` },
      ({ ids }) => questionWhere(ids),
      "The PlacementFilter that opens the same rows in the report's list; null when they are too many for an address.",
    ),
    report: f.one('RoundReport', 'report_id', 'The report it is about.', { seenWith: true }),
    askedAt: f.dateTime('asked_at', 'When it was asked, or asked again.'),
    askedNote: f.maybe.text('asked_note', 'What the bureau asked beyond the sentence.'),
    answer: f.maybe.text('answer', 'What the school said.'),
    answeredAt: f.maybe.dateTime('answered_at', 'When the school answered last.'),
    answeredByName: f.expr('String', (row) => accountName(sql`${row}.answered_by`), 'Who answered.'),
    decisionNote: f.maybe.text('decision_note', 'Why the bureau decided so.'),
    decidedAt: f.maybe.dateTime('decided_at', 'When the bureau decided.'),
    decidedByName: f.expr('String', (row) => accountName(sql`${row}.decided_by`), 'Who decided.'),
    clearedAt: f.maybe.dateTime('cleared_at', 'Since when there is nothing left to ask.'),
    availableActions: f.computed<QuestionFacts>(
      availableActionValue,
      {
        state: (row) => sql`${row}.state`,
        orgPath: (row) => unitPath(sql`${row}.school_id`),
        answeredBy: (row) => sql`${row}.answered_by`,
      },
      (facts, asker) => asActionValues(availableQuestionActions(asker.actor, facts), asker),
      'What the caller may do with it now.',
      { list: true },
    ),
    history: f.pages(
      'AuditEntry',
      (parent, row) => sql`(${row}.noun = 'placementQuestion' AND ${row}.record_id = ${parent}.id)`,
      'Changes of this question, newest first.',
    ),
    createdAt: f.dateTime('created_at', 'When it came on record.'),
    updatedAt: f.dateTime('updated_at', 'When it was last changed.'),
    version: f.int('version', 'Pass it with a decision, so that a change in between is noticed.'),
  }),
  orders: {
    UPDATED_AT: { by: 'updatedAt', description: 'By last change.' },
    STATE: { by: 'state', description: 'By state, in the alphabet of the codes.' },
    KIND: { by: 'kind', description: 'By kind.' },
    WEIGHT: { by: 'weight', description: 'By weight.' },
  },
  defaultOrder: [{ field: 'UPDATED_AT', direction: 'DESC' }],
  streams: {
    relation: 'round',
    keys: (who) => sql`SELECT line_r.id FROM round line_r WHERE ${onTheLine(who, sql`line_r.org_unit_id`, QUESTION_READERS)}`,
    walked: ['UPDATED_AT'],
  },
  groups: { KIND: 'kind', STATE: 'state', SCHOOL: 'school', ROUND: 'round', WEIGHT: 'weight' },
});
