import type { Role } from '@fuzhi/domain/kernel/actor.ts';
import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { actorAt, by, testDistrict } from '../testkit/district.ts';
import { seen, submitAll } from '../testkit/story.ts';
import { returnPlacements } from './return.ts';

const { db } = await testDatabase();

const OUTCOMES: readonly (readonly [Role, 'school' | 'district' | 'other school' | 'other district', string])[] = [
  ['BUREAU_VOC', 'district', 'ok'],
  ['BUREAU_VOC', 'other district', 'NOT_FOUND'],
  ['BUREAU_DIR', 'district', 'FORBIDDEN'],
  ['BUREAU_SUP', 'district', 'FORBIDDEN'],
  ['AUDITOR', 'district', 'FORBIDDEN'],
  ['BUREAU_AID', 'district', 'NOT_FOUND'],
  ['ADMIN', 'district', 'NOT_FOUND'],
  ['VOC_CLERK', 'school', 'FORBIDDEN'],
  ['PRINCIPAL', 'school', 'FORBIDDEN'],
  ['PRINCIPAL', 'other school', 'NOT_FOUND'],
];

test.each(OUTCOMES)('%s at the %s: %s', (role, where, outcome) =>
  rolledBack(db, async (tx) => {
    const { first, second, district, elsewhere, round } = await testDistrict(tx);
    const rows = seen(await submitAll(tx, round, first));
    const unit = { school: first, district, 'other school': second, 'other district': elsewhere }[where];
    const result = await returnPlacements(
      tx,
      { rows: rows.map((row) => ({ ...row, reason: '请核对' })) },
      by(await actorAt(tx, role, unit)),
    );
    expect(result.ok ? 'ok' : result.error.code).toBe(outcome);
  }),
);
