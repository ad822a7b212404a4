import { ok } from '@fuzhi/domain/kernel/result.ts';
import { expect, test } from 'vitest';

import type { Tx } from '../../platform/database.ts';
import { inTransaction } from '../../platform/transaction.ts';
import { testDatabase } from '../../testkit/database.ts';
import { actorAt, by, done, testDistrict } from './testkit/district.ts';
import { answeredReport, keyOf } from './testkit/question.ts';
import { answerQuestion } from './usecases/question-answer.ts';
import { settleQuestion } from './usecases/question-settle.ts';
import { upholdQuestion } from './usecases/question-uphold.ts';

const { db } = await testDatabase();
const step = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => done(await inTransaction(db, async (tx) => ok(await work(tx))));
const codes = (results: readonly { ok: boolean; error?: { code: string } }[]) =>
  results.map((result) => (result.ok ? 'ok' : String(result.error?.code))).toSorted((a, b) => (a < b ? -1 : 1));

test('two officers decide at once, and the school mends its answer meanwhile: exactly one of the three wins', async () => {
  const { first, second, officer, district, round } = await step((tx) => testDistrict(tx, { graduates: 6 }));
  const colleague = await step((tx) => actorAt(tx, 'BUREAU_VOC', district, '同事'));
  for (const school of [first, second]) {
    const { report, question } = await step((tx) => answeredReport(tx, round, school));
    const seen = { id: question.id, version: question.version, note: '已核对' };
    const answer = { report: report.id, key: keyOf(question), version: question.version, answer: '补充说明' };
    const results = await Promise.all([
      inTransaction(db, (tx) => settleQuestion(tx, seen, by(officer))),
      inTransaction(db, (tx) => upholdQuestion(tx, seen, by(colleague))),
      inTransaction(db, (tx) => answerQuestion(tx, answer, by(school.clerk))),
    ]);
    expect(codes(results)).toEqual(['STALE_VERSION', 'STALE_VERSION', 'ok']);
  }
});
