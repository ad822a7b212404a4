import type { Role } from '@fuzhi/domain/kernel/actor.ts';
import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { actorAt, by, done } from '../testkit/district.ts';
import { refused, sampledDistrict } from '../testkit/verification.ts';
import { appealPlacement } from './appeal.ts';
import { decidePlacementFinally } from './decide.ts';
import { reopenDecision } from './decision-reopen.ts';

const { db } = await testDatabase();

const OUTCOMES: readonly (readonly [Role, 'school' | 'district' | 'other school' | 'other district', string])[] = [
  ['BUREAU_VOC', 'district', 'ok'],
  ['BUREAU_VOC', 'other district', 'NOT_FOUND'],
  ['BUREAU_DIR', 'district', 'ok'],
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
    const { decision } = await refused(tx, made);
    done(await appealPlacement(tx, { decision: decision.id, version: 1, answer: '说明', evidence: [] }, by(made.first.clerk)));
    done(await decidePlacementFinally(tx, { decision: decision.id, version: 2, confirm: true, reason: '属实' }, by(made.director)));
    const result = await reopenDecision(tx, { decision: decision.id, version: 3, reason: '新材料' }, by(actor));
    expect(result.ok ? 'ok' : result.error.code).toBe(outcome);
  }),
);
