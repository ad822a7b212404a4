import type { Role } from '@fuzhi/domain/kernel/actor.ts';
import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { actorAt, by, testDistrict } from '../testkit/district.ts';
import { reportAll } from '../testkit/story.ts';
import { submitPlacements } from './submit.ts';

const { db } = await testDatabase();

const OUTCOMES: readonly (readonly [Role, 'school' | 'district' | 'other school' | 'other district', string])[] = [
  ['VOC_CLERK', 'school', 'ok'],
  ['PRINCIPAL', 'school', 'ok'],
  ['VOC_CLERK', 'other school', 'NOT_FOUND'],
  ['TEACHER', 'school', 'NOT_FOUND'],
  ['BUREAU_VOC', 'district', 'FORBIDDEN'],
  ['DIST_HEAD', 'district', 'FORBIDDEN'],
  ['BUREAU_VOC', 'other district', 'NOT_FOUND'],
  ['ADMIN', 'district', 'NOT_FOUND'],
];

test.each(OUTCOMES)('%s at the %s: %s', (role, where, outcome) =>
  rolledBack(db, async (tx) => {
    const { first, second, district, elsewhere, round } = await testDistrict(tx);
    const report = await reportAll(tx, round, first);
    const unit = { school: first, district, 'other school': second, 'other district': elsewhere }[where];
    const result = await submitPlacements(tx, { report: report.id, version: report.version }, by(await actorAt(tx, role, unit)));
    expect(result.ok ? 'ok' : result.error.code).toBe(outcome);
  }),
);
