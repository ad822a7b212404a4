import type { Role } from '@fuzhi/domain/kernel/actor.ts';
import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { actorAt, auditOf, by, testDistrict } from '../testkit/district.ts';
import { revealIdentity } from './identity-reveal.ts';

const { db } = await testDatabase();

const OUTCOMES: readonly (readonly [Role, 'school' | 'district' | 'other school' | 'other district', string])[] = [
  ['VOC_CLERK', 'school', 'ok'],
  ['PRINCIPAL', 'school', 'ok'],
  ['BUREAU_VOC', 'district', 'ok'],
  ['BUREAU_VOC', 'other district', 'NOT_FOUND'],
  ['VOC_CLERK', 'other school', 'NOT_FOUND'],
  ['BUREAU_DIR', 'district', 'FORBIDDEN'],
  ['AUDITOR', 'district', 'FORBIDDEN'],
  ['TEACHER', 'school', 'NOT_FOUND'],
  ['ADMIN', 'district', 'NOT_FOUND'],
];

test.each(OUTCOMES)('%s at the %s: %s', (role, where, outcome) =>
  rolledBack(db, async (tx) => {
    const { first, second, district, elsewhere } = await testDistrict(tx);
    const unit = { school: first, district, 'other school': second, 'other district': elsewhere }[where];
    const graduate = first.graduates[0]!;
    const input = { graduate, field: 'IDENTITY_NUMBER', reason: '电话核对身份' } as const;
    const result = await revealIdentity(tx, input, by(await actorAt(tx, role, unit), 'identityReveal'));
    expect(result.ok ? 'ok' : result.error.code).toBe(outcome);
    expect(await auditOf(tx, 'graduate', graduate)).toHaveLength(result.ok ? 1 : 0);
  }),
);
