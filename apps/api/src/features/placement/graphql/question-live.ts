import { questionKindList } from '@fuzhi/domain/placement/question-codes.ts';

import type { Context } from '../../../context.ts';
import type { Builder } from '../../../graph/builder.ts';
import { encodeGlobalId } from '../../../graph/global-id.ts';
import { notSignedIn } from '../../../graph/read/errors.ts';
import { enumRef } from '../../../graph/read/inputs.ts';
import { codeItemRef } from '../../../graph/read/schema.ts';
import { keyOfId } from '../../../graph/read/values.ts';
import { type LiveQuestion, liveQuestions } from '../question-live.ts';
import { questionWhere } from '../question-where.ts';
import { questionState, questionWeight } from './question-types.ts';

const inLocale = (text: { zh: string; en: string }, { locale }: Context): string => (locale === 'en' ? text.en : text.zh);
/** Names that a panel shows before it sends to the list. */
const MOST_PEOPLE = 12;

/** What there is to ask about a report as its rows are now: worked out when asked, so that a school sees it before it submits. */
export const liveQuestionField = (builder: Builder): void => {
  const person = builder.objectRef<LiveQuestion['people'][number]>('LiveQuestionRow').implement({
    description: 'A row that a question is about.',
    fields: (t) => ({
      id: t.id({ nullable: false, description: 'Id of the placement.', resolve: ({ id }) => encodeGlobalId('Placement', id) }),
      name: t.exposeString('name', { nullable: false, description: 'Name of the graduate.' }),
      className: t.exposeString('className', { nullable: false, description: 'Class; empty when the school gave none.' }),
    }),
  });
  const question = builder.objectRef<LiveQuestion>('LiveQuestion').implement({
    description: 'Something that a careful reader would ask about a report as it is now. It is a question, not a finding.',
    fields: (t) => ({
      key: t.exposeString('key', {
        nullable: false,
        description: 'Names the question within its report; placementQuestionAnswer takes it.',
      }),
      kind: t.field({
        type: codeItemRef() as never,
        nullable: false,
        description: 'What it is about.',
        resolve: ({ kind }, _args, context) => {
          const item = questionKindList.byCode.get(kind) ?? { code: kind, zh: kind, en: kind };
          return { list: questionKindList.name, code: kind, zh: item.zh, en: item.en, label: inLocale(item, context) } as never;
        },
      }),
      weight: t.field({
        type: enumRef(questionWeight) as never,
        nullable: false,
        description: 'How much it asks for a look.',
        resolve: ({ weight }) => weight as never,
      }),
      reason: t.string({
        nullable: false,
        description: 'What was seen, with the numbers, in the language of the request.',
        resolve: ({ reason }, _args, context) => inLocale(reason, context),
      }),
      reasonZh: t.string({ nullable: false, description: 'What was seen, in Chinese.', resolve: ({ reason }) => reason.zh }),
      reasonEn: t.string({ nullable: false, description: 'What was seen, in English.', resolve: ({ reason }) => reason.en }),
      hint: t.string({
        nullable: false,
        description: 'What would answer it, in the language of the request.',
        resolve: ({ hint }, _args, context) => inLocale(hint, context),
      }),
      count: t.int({ nullable: false, description: 'Rows concerned; 0: the whole report.', resolve: ({ rows }) => rows.length }),
      people: t.field({
        type: [person],
        nullable: false,
        description: `The first ${MOST_PEOPLE} rows concerned.`,
        resolve: ({ people }) => people.slice(0, MOST_PEOPLE),
      }),
      where: t.field({
        type: 'JSON',
        nullable: true,
        description: "The PlacementFilter that opens the same rows in the report's list; null when they are too many for an address.",
        resolve: ({ rows }) => questionWhere(rows),
      }),
      question: t.id({
        nullable: true,
        description: 'The question on record; null when it is not there yet.',
        resolve: ({ asked }) => (asked === undefined ? null : encodeGlobalId('PlacementQuestion', asked.id)),
      }),
      version: t.int({ nullable: true, description: 'Version of the question on record.', resolve: ({ asked }) => asked?.version ?? null }),
      state: t.field({
        type: enumRef(questionState) as never,
        nullable: true,
        description: 'Where the question on record stands; null when it is not there yet.',
        resolve: ({ asked }) => (asked?.state ?? null) as never,
      }),
      answer: t.string({ nullable: true, description: 'What the school said to it.', resolve: ({ asked }) => asked?.answer ?? null }),
    }),
  });
  builder.queryField('liveQuestions', (t) =>
    t.field({
      type: [question],
      nullable: true,
      description: 'What there is to ask about a report as its rows are now; null when the report is not yours to see.',
      args: { report: t.arg.id({ required: true, description: 'The report of one school in one round.' }) },
      resolve: (_root, args, context) => {
        if (context.actor === null) throw notSignedIn();
        return liveQuestions(context, keyOfId(args.report, 'RoundReport').key);
      },
    }),
  );
};
