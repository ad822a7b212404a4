import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { by, done, outboxTopics, refusedWith, testDistrict } from '../../placement/testkit/district.ts';
import { aPlan, offerOf, planOf } from '../testkit/story.ts';
import { suspendOffer } from './offer-decide.ts';
import { approvePlan, reopenPlan } from './plan-decide.ts';
import { createPlan, editPlan } from './plan-save.ts';

const { db } = await testDatabase();

test('the bureau approves a plan and takes it back for a change', () =>
  rolledBack(db, async (tx) => {
    const district = await testDistrict(tx, { open: false });
    const { first, officer } = district;
    const id = await planOf(tx, district);
    done(await reopenPlan(tx, { id, version: 2, reason: '学校申请调整' }, by(officer)));
    done(await editPlan(tx, { id, version: 3, quota: 45 }, by(first.clerk)));
    done(await approvePlan(tx, { id, version: 4 }, by(officer)));
    const row = await tx.selectFrom('intake_plan').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ state: 'APPROVED', quota: 45, state_reason: null, version: 5 });
    expect((await outboxTopics(tx)).filter((topic) => topic.startsWith('intakePlan'))).toEqual([
      'intakePlan.created',
      'intakePlan.approved',
      'intakePlan.reopened',
      'intakePlan.changed',
      'intakePlan.approved',
    ]);
  }));

test('a plan of a major that is not offered, or suspended, is not approved; of a year that is over it is', () =>
  rolledBack(db, async (tx) => {
    const district = await testDistrict(tx, { open: false });
    const { first, officer } = district;
    const { id } = done(await createPlan(tx, { school: first.id, ...aPlan }, by(first.clerk)));
    expect(refusedWith(await approvePlan(tx, { id, version: 1 }, by(officer)))).toBe('PLAN_MAJOR_NOT_OFFERED');
    const offer = await offerOf(tx, district);
    done(await suspendOffer(tx, { id: offer, version: 2, reason: '暂停' }, by(officer)));
    expect(refusedWith(await approvePlan(tx, { id, version: 1 }, by(officer)))).toBe('PLAN_MAJOR_NOT_OFFERED');
    const old = done(await createPlan(tx, { school: first.id, ...aPlan, entryYear: 2019 }, by(first.clerk)));
    done(await approvePlan(tx, { id: old.id, version: 1 }, by(officer)));
  }));
