import type { Role } from '@fuzhi/domain/kernel/actor.ts';
import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { actorAt, by } from '../testkit/district.ts';
import { refused, sampledDistrict } from '../testkit/verification.ts';
import { appealPlacement } from './appeal.ts';

const { db } = await testDatabase();

const OUTCOMES: readonly (readonly [Role, 'school' | 'district' | 'other school' | 'other district', string])[] = [
  ['VOC_CLERK', 'school', 'ok'],
  ['PRINCIPAL', 'school', 'ok'],
  ['VOC_CLERK', 'other school', 'NOT_FOUND'],
  ['BUREAU_VOC', 'district', 'FORBIDDEN'],
  ['BUREAU_VOC', 'other district', 'NOT_FOUND'],
  ['AUDITOR', 'district', 'FORBIDDEN'],
  ['ADMIN', 'district', 'NOT_FOUND'],
];

test.each(OUTCOMES)('%s at the %s: %s', (role, where, outcome) =>
  rolledBack(db, async (tx) => {
    const made = await sampledDistrict(tx);
    const unit = { school: made.first, district: made.district, 'other school': made.second, 'other district': made.elsewhere }[where];
    const actor = await actorAt(tx, role, unit);
    const { decision } = await refused(tx, made);
    const result = await appealPlacement(tx, { decision: decision.id, version: 1, answer: '说明', evidence: [] }, by(actor));
    expect(result.ok ? 'ok' : result.error.code).toBe(outcome);
  }),
);
