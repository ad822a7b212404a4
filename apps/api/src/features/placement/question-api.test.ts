import { ok } from '@fuzhi/domain/kernel/result.ts';
import { expect, test } from 'vitest';

import { encodeGlobalId } from '../../graph/global-id.ts';
import type { Tx } from '../../platform/database.ts';
import { inTransaction } from '../../platform/transaction.ts';
import { testDatabase } from '../../testkit/database.ts';
import { ask } from './testkit/ask.ts';
import { actorAt, done, reportOfSchool, testDistrict } from './testkit/district.ts';
import { reportOneWorks } from './testkit/question.ts';

const { db } = await testDatabase();
const step = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => done(await inTransaction(db, async (tx) => ok(await work(tx))));

const { first, second, officer, district, round } = await step((tx) => testDistrict(tx, { graduates: 6 }));
const draft = await step((tx) => reportOneWorks(tx, round, first));
const report = encodeGlobalId('RoundReport', draft.id);
const LIVE = `query ($report: ID!) { liveQuestions(report: $report) {
  key kind { code zh en label } weight reason reasonEn hint count people { id name className } where question version state answer } }`;

type Live = {
  key: string;
  reason: string;
  reasonEn: string;
  count: number;
  people: object[];
  question: string | null;
  version: number | null;
  state: string | null;
};
const live = async (actor = first.clerk) => (await ask<{ liveQuestions: Live[] | null }>(db, actor, LIVE, { report })).data.liveQuestions;

test('the school sees what would be asked before it submits; others see it or nothing at all', async () => {
  const [question] = (await live()) ?? [];
  expect(question).toMatchObject({
    reasonEn: '6 of the 6 graduates of one major without a class (100%) went to "试验制造有限公司", more than 20%.',
    count: 6,
    question: null,
    state: null,
  });
  expect(question?.people).toHaveLength(6);
  expect(await live(officer)).toHaveLength(1);
  expect(await live(second.clerk)).toBeNull();
  for (const role of ['TEACHER', 'ADMIN', 'INTEGRATOR'] as const)
    expect(await live(await step((tx) => actorAt(tx, role, district)))).toBeNull();
  const { errors } = await ask(db, null, LIVE, { report });
  expect(errors[0]?.message).toMatch(/登录/u);
  expect((await ask(db, first.clerk, LIVE, { report: 'nonsense' })).errors).toHaveLength(1);
});

test('it answers, submits, and the bureau reads all of it in one statement', async () => {
  const [question] = (await live()) ?? [];
  const answered = await ask<{ placementQuestionAnswer: { id: string; state: string; version: number } }>(
    db,
    first.clerk,
    `mutation ($input: PlacementQuestionAnswerInput!) { placementQuestionAnswer(input: $input) { __typename
      ... on PlacementQuestion { id state answer version availableActions { action allowed } } ... on UserError { code } } }`,
    { input: { report, key: question?.key, answer: '校企合作集中招聘' } },
  );
  expect(answered.data.placementQuestionAnswer).toMatchObject({
    __typename: 'PlacementQuestion',
    state: 'ANSWERED',
    answer: '校企合作集中招聘',
  });
  const [known] = (await live()) ?? [];
  expect(known).toMatchObject({ state: 'ANSWERED', question: answered.data.placementQuestionAnswer.id });
  const { version } = await step((tx) => reportOfSchool(tx, round, first));
  await ask(db, first.clerk, 'mutation ($input: PlacementSubmitInput!) { placementSubmit(input: $input) { __typename } }', {
    input: { report, version },
  });

  const { data, statements } = await ask<{ placementQuestions: { nodes: object[] } }>(
    db,
    officer,
    `query ($report: ID!, $school: ID!, $round: ID!) { placementQuestions(first: 10, where: { report: { id: { eq: $report } }, round: { id: { eq: $round } },
        school: { id: { eq: $school } }, kind: { eq: "ONE_EMPLOYER" }, state: { in: [ANSWERED] } }) {
      totalCount nodes { key kind { code zh } reason weight state answer answeredByName rows(first: 2) { totalCount nodes { graduate { name } } }
        report { state openQuestions answeredQuestions questions(first: 5) { totalCount } } availableActions { action allowed } } } }`,
    { report, round: encodeGlobalId('Round', round), school: encodeGlobalId('OrgUnit', first.id) },
  );
  expect(statements).toBe(1);
  expect(data.placementQuestions.nodes).toMatchObject([
    {
      key: question?.key,
      state: 'ANSWERED',
      answeredByName: '甲职校就业办',
      rows: { totalCount: 6 },
      report: { state: 'SUBMITTED', openQuestions: 0, answeredQuestions: 1, questions: { totalCount: 1 } },
    },
  ]);
});

test('a partner reads neither questions nor how many there are', async () => {
  const partner = await step((tx) => actorAt(tx, 'INTEGRATOR', district));
  const { data } = await ask<object>(
    db,
    partner,
    'query ($report: ID!) { placementQuestions(first: 5) { totalCount } roundReport(id: $report) { state openQuestions answeredQuestions questions(first: 5) { totalCount } } }',
    { report },
  );
  expect(data).toEqual({
    placementQuestions: { totalCount: 0 },
    roundReport: { state: 'SUBMITTED', openQuestions: 0, answeredQuestions: 0, questions: { totalCount: 0 } },
  });
});
