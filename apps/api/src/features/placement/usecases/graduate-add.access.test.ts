import type { Role } from '@fuzhi/domain/kernel/actor.ts';
import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { actorAt, by, inventedNumber } from '../testkit/district.ts';
import { sampledDistrict } from '../testkit/verification.ts';
import { addGraduate } from './graduate-add.ts';

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
    const made = await sampledDistrict(tx);
    const unit = { school: made.first, district: made.district, 'other school': made.second, 'other district': made.elsewhere }[where];
    const actor = await actorAt(tx, role, unit);
    const identityNumber = inventedNumber();
    const person = {
      school: made.first.id,
      name: '试验生',
      majorCode: '710201',
      graduatedOn: '2026-06-30',
      identityNumber,
      studentNumber: `G${identityNumber}`,
      phone: '19900000002',
      reason: '漏录',
    };
    const result = await addGraduate(tx, person, by(actor));
    expect(result.ok ? 'ok' : result.error.code).toBe(outcome);
  }),
);
