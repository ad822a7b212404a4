import type { Role } from '@fuzhi/domain/kernel/actor.ts';
import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { actorAt, by, testDistrict } from '../testkit/district.ts';
import { answeredReport } from '../testkit/question.ts';
import { upholdQuestion } from './question-uphold.ts';

const { db } = await testDatabase();

const OUTCOMES: readonly (readonly [Role, 'school' | 'district' | 'other school' | 'other district', string])[] = [
  ['BUREAU_VOC', 'district', 'ok'],
  ['BUREAU_VOC', 'other district', 'NOT_FOUND'],
  ['BUREAU_DIR', 'district', 'FORBIDDEN'],
  ['AUDITOR', 'district', 'FORBIDDEN'],
  ['VOC_CLERK', 'school', 'FORBIDDEN'],
  ['VOC_CLERK', 'other school', 'NOT_FOUND'],
  ['INTEGRATOR', 'district', 'NOT_FOUND'],
  ['ADMIN', 'district', 'NOT_FOUND'],
];

test.each(OUTCOMES)('%s at the %s: %s', (role, where, outcome) =>
  rolledBack(db, async (tx) => {
    const { first, second, district, elsewhere, round } = await testDistrict(tx, { graduates: 6 });
    const { question } = await answeredReport(tx, round, first);
    const unit = { school: first, district, 'other school': second, 'other district': elsewhere }[where];
    const actor = await actorAt(tx, role, unit);
    const result = await upholdQuestion(tx, { id: question.id, version: question.version, note: '已核对' }, by(actor));
    expect(result.ok ? 'ok' : result.error.code).toBe(outcome);
  }),
);
