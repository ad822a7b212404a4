import type { Role } from '@fuzhi/domain/kernel/actor.ts';
import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { actorAt, by, TODAY } from '../testkit/district.ts';
import { firstRow, sampledDistrict } from '../testkit/verification.ts';
import { recordCheck } from './check-record.ts';

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
    const row = await firstRow(tx, made);
    const check = {
      placement: row.id,
      version: row.version,
      kind: 'C3',
      channel: 'PHONE_GRADUATE',
      result: 'PASSED',
      checkedOn: TODAY,
    } as const;
    const result = await recordCheck(tx, check, by(actor));
    expect(result.ok ? 'ok' : result.error.code).toBe(outcome);
  }),
);
