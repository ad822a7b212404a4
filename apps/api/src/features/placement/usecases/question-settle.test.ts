import type { Actor } from '@fuzhi/domain/kernel/actor.ts';
import { expect, test } from 'vitest';

import { newId } from '../../../platform/id.ts';
import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { by, done, openInbox, refusedWith, testDistrict } from '../testkit/district.ts';
import { answeredReport, askedReport, keyOf, questionsOfReport } from '../testkit/question.ts';
import { answerQuestion } from './question-answer.ts';
import { settleQuestion } from './question-settle.ts';

const { db } = await testDatabase();
const SIX = { graduates: 6 };

test('the bureau accepts the explanation, with a word for the school, and has nothing left to do', () =>
  rolledBack(db, async (tx) => {
    const { first, district, officer, round } = await testDistrict(tx, SIX);
    const { report, question } = await answeredReport(tx, round, first);
    done(await settleQuestion(tx, { id: question.id, version: question.version, note: '双选会名单已核对' }, by(officer)));
    expect((await questionsOfReport(tx, report))[0]).toMatchObject({
      state: 'SETTLED',
      decision_note: '双选会名单已核对',
      decided_by: officer.id,
      version: question.version + 1,
    });
    expect(await openInbox(tx, district)).toEqual(['placement.review']);
  }));

test('it may find out by itself, before the school answers', () =>
  rolledBack(db, async (tx) => {
    const { first, officer, round } = await testDistrict(tx, SIX);
    const { report, question } = await askedReport(tx, round, first);
    done(await settleQuestion(tx, { id: question.id, version: question.version, note: '电话核实属实' }, by(officer)));
    expect((await questionsOfReport(tx, report))[0]?.state).toBe('SETTLED');
    expect(await openInbox(tx, first)).toEqual([]);
  }));

test('whoever answered does not settle, whatever else he is', () =>
  rolledBack(db, async (tx) => {
    const { first, district, officer, round } = await testDistrict(tx, SIX);
    const { report, question } = await askedReport(tx, round, first);
    const both: Actor = { ...officer, grants: [...officer.grants, { role: 'PRINCIPAL', orgUnitId: district.id, orgPath: district.path }] };
    const input = { report: report.id, key: keyOf(question), version: question.version, answer: '自己问自己答' };
    done(await answerQuestion(tx, input, by(both)));
    const seen = { id: question.id, version: question.version + 1, note: '没有问题' };
    expect(refusedWith(await settleQuestion(tx, seen, by(both)))).toBe('PLACEMENT_QUESTION_OWN_ANSWER');
    expect((await questionsOfReport(tx, report))[0]?.state).toBe('ANSWERED');
  }));

test('what is decided is not decided again, and what is not there is not found', () =>
  rolledBack(db, async (tx) => {
    const { first, officer, round } = await testDistrict(tx, SIX);
    const { question } = await answeredReport(tx, round, first);
    const note = '已核对';
    done(await settleQuestion(tx, { id: question.id, version: question.version, note }, by(officer)));
    expect(refusedWith(await settleQuestion(tx, { id: question.id, version: question.version, note }, by(officer)))).toBe('STALE_VERSION');
    expect(refusedWith(await settleQuestion(tx, { id: question.id, version: question.version + 1, note }, by(officer)))).toBe(
      'PLACEMENT_QUESTION_ACTION_IMPOSSIBLE',
    );
    expect(refusedWith(await settleQuestion(tx, { id: newId(), version: 1, note }, by(officer)))).toBe('NOT_FOUND');
  }));
