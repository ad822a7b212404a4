import type { Role } from '@fuzhi/domain/kernel/actor.ts';
import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { actorAt, by, reportOfSchool, testDistrict } from '../../placement/testkit/district.ts';
import { seen, submitAll } from '../../placement/testkit/story.ts';
import { acceptPlacements } from '../../placement/usecases/accept.ts';
import { lockReport } from './report-lock.ts';

const { db } = await testDatabase();

const OUTCOMES: readonly (readonly [Role, 'school' | 'district' | 'other school' | 'other district', string])[] = [
  ['BUREAU_VOC', 'district', 'ok'],
  ['BUREAU_VOC', 'other district', 'NOT_FOUND'],
  ['BUREAU_DIR', 'district', 'FORBIDDEN'],
  ['AUDITOR', 'district', 'FORBIDDEN'],
  ['BUREAU_AID', 'district', 'NOT_FOUND'],
  ['ADMIN', 'district', 'NOT_FOUND'],
  ['VOC_CLERK', 'school', 'FORBIDDEN'],
  ['PRINCIPAL', 'other school', 'NOT_FOUND'],
];

test.each(OUTCOMES)('%s at the %s: %s', (role, where, outcome) =>
  rolledBack(db, async (tx) => {
    const { first, second, district, elsewhere, officer, round } = await testDistrict(tx);
    await acceptPlacements(tx, { rows: seen(await submitAll(tx, round, first)) }, by(officer));
    const { id, version } = await reportOfSchool(tx, round, first);
    const unit = { school: first, district, 'other school': second, 'other district': elsewhere }[where];
    const context = by(await actorAt(tx, role, unit));
    const result = await lockReport(tx, { id, version }, context);
    expect(result.ok ? 'ok' : result.error.code).toBe(outcome);
  }),
);
