import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { auditOf, by, done, refusedWith, testDistrict } from '../../placement/testkit/district.ts';
import { aPlan, planOf } from '../testkit/story.ts';
import { createPlan, editPlan } from './plan-save.ts';

const { db } = await testDatabase();

test('a plan is entered once and changed until it is approved', () =>
  rolledBack(db, async (tx) => {
    const district = await testDistrict(tx, { open: false });
    const { first } = district;
    const clerk = by(first.clerk);
    const { id } = done(await createPlan(tx, { school: first.id, ...aPlan, entryYear: 2027 }, clerk));
    done(await editPlan(tx, { id, version: 1, quota: 0 }, clerk));
    const [, edited] = await auditOf(tx, 'intakePlan', id);
    expect(edited).toMatchObject({ before: { quota: 40 }, after: { quota: 0 } });
    expect(refusedWith(await createPlan(tx, { school: first.id, ...aPlan, entryYear: 2027 }, clerk))).toBe('PLAN_EXISTS');
    const approved = await planOf(tx, district);
    expect(refusedWith(await editPlan(tx, { id: approved, version: 2, quota: 80 }, clerk))).toBe('INTAKE_ACTION_IMPOSSIBLE');
    expect(refusedWith(await editPlan(tx, { id, version: 1, quota: 30 }, clerk))).toBe('STALE_VERSION');
  }));
