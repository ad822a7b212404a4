import type { Role } from '@fuzhi/domain/kernel/actor.ts';
import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { actorAt, by, testDistrict } from '../testkit/district.ts';
import { commitRoundSample } from './sample-commit.ts';

const { db } = await testDatabase();

const OUTCOMES: readonly (readonly [Role, 'school' | 'district' | 'other school' | 'other district', string])[] = [
  ['BUREAU_VOC', 'district', 'ok'],
  ['BUREAU_VOC', 'other district', 'NOT_FOUND'],
  ['BUREAU_DIR', 'district', 'FORBIDDEN'],
  ['AUDITOR', 'district', 'FORBIDDEN'],
  ['BUREAU_AID', 'district', 'NOT_FOUND'],
  ['ADMIN', 'district', 'NOT_FOUND'],
  ['VOC_CLERK', 'school', 'NOT_FOUND'],
  ['PRINCIPAL', 'other school', 'NOT_FOUND'],
];

test.each(OUTCOMES)('%s at the %s: %s', (role, where, outcome) =>
  rolledBack(db, async (tx) => {
    const made = await testDistrict(tx);
    const unit = { school: made.first, district: made.district, 'other school': made.second, 'other district': made.elsewhere }[where];
    const actor = await actorAt(tx, role, unit);
    await tx.deleteFrom('placement_sample').execute();
    const result = await commitRoundSample(tx, { round: made.round, version: 1 }, by(actor));
    expect(result.ok ? 'ok' : result.error.code).toBe(outcome);
  }),
);
