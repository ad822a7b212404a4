import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { by, done, refusedWith, testDistrict } from '../testkit/district.ts';
import { answeredReport, askedReport, keyOf, questionsOfReport } from '../testkit/question.ts';
import { answerQuestion } from './question-answer.ts';
import { askQuestion } from './question-ask.ts';
import { settleQuestion } from './question-settle.ts';

const { db } = await testDatabase();
const SIX = { graduates: 6 };

test('what is open is asked already', () =>
  rolledBack(db, async (tx) => {
    const { first, officer, round } = await testDistrict(tx, SIX);
    const { question } = await askedReport(tx, round, first);
    expect(refusedWith(await askQuestion(tx, { id: question.id, version: question.version, note: '请答复' }, by(officer)))).toBe(
      'PLACEMENT_QUESTION_ACTION_IMPOSSIBLE',
    );
  }));

test('asked again, answered again, settled: the last word stands', () =>
  rolledBack(db, async (tx) => {
    const { first, officer, round } = await testDistrict(tx, SIX);
    const { report, question } = await answeredReport(tx, round, first);
    done(await askQuestion(tx, { id: question.id, version: question.version, note: '请写明协议编号' }, by(officer)));
    const input = { report: report.id, key: keyOf(question), version: question.version + 1, answer: '协议编号 2026-17' };
    done(await answerQuestion(tx, input, by(first.clerk)));
    done(await settleQuestion(tx, { id: question.id, version: question.version + 2, note: '已核对协议' }, by(officer)));
    expect((await questionsOfReport(tx, report))[0]).toMatchObject({
      state: 'SETTLED',
      answer: '协议编号 2026-17',
      asked_note: '请写明协议编号',
    });
  }));
