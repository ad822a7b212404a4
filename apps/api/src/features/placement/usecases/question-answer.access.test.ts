import type { Role } from '@fuzhi/domain/kernel/actor.ts';
import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { actorAt, by, testDistrict } from '../testkit/district.ts';
import { askedReport, keyOf } from '../testkit/question.ts';
import { answerQuestion } from './question-answer.ts';

const { db } = await testDatabase();

const OUTCOMES: readonly (readonly [Role, 'school' | 'district' | 'other school' | 'other district', string])[] = [
  ['VOC_CLERK', 'school', 'ok'],
  ['PRINCIPAL', 'school', 'ok'],
  ['VOC_CLERK', 'other school', 'NOT_FOUND'],
  ['TEACHER', 'school', 'NOT_FOUND'],
  ['BUREAU_VOC', 'district', 'FORBIDDEN'],
  ['AUDITOR', 'district', 'FORBIDDEN'],
  ['BUREAU_VOC', 'other district', 'NOT_FOUND'],
  ['INTEGRATOR', 'district', 'NOT_FOUND'],
  ['ADMIN', 'district', 'NOT_FOUND'],
];

test.each(OUTCOMES)('%s at the %s: %s', (role, where, outcome) =>
  rolledBack(db, async (tx) => {
    const { first, second, district, elsewhere, round } = await testDistrict(tx, { graduates: 6 });
    const { report, question } = await askedReport(tx, round, first);
    const unit = { school: first, district, 'other school': second, 'other district': elsewhere }[where];
    const actor = await actorAt(tx, role, unit);
    const result = await answerQuestion(
      tx,
      { report: report.id, key: keyOf(question), version: question.version, answer: '情况属实' },
      by(actor),
    );
    expect(result.ok ? 'ok' : result.error.code).toBe(outcome);
  }),
);
