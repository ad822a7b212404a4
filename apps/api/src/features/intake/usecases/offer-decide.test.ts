import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { auditOf, by, done, outboxTopics, refusedWith, testDistrict } from '../../placement/testkit/district.ts';
import { offerOf } from '../testkit/story.ts';
import { approveOffer, resumeOffer, suspendOffer, withdrawOffer } from './offer-decide.ts';

const { db } = await testDatabase();
const reason = '师资不足，暂停招生';

test('a major is approved, suspended, resumed and withdrawn, each with its trail', () =>
  rolledBack(db, async (tx) => {
    const district = await testDistrict(tx, { open: false });
    const { officer } = district;
    const id = await offerOf(tx, district, { approved: false });
    done(await approveOffer(tx, { id, version: 1 }, by(officer)));
    expect(await tx.selectFrom('major_offer').selectAll().executeTakeFirst()).toMatchObject({ state: 'APPROVED', approved_by: officer.id });
    done(await suspendOffer(tx, { id, version: 2, reason }, by(officer)));
    done(await resumeOffer(tx, { id, version: 3, reason: '师资已补齐' }, by(officer)));
    expect(refusedWith(await approveOffer(tx, { id, version: 4 }, by(officer)))).toBe('INTAKE_ACTION_IMPOSSIBLE');
    expect(refusedWith(await withdrawOffer(tx, { id, version: 3, reason }, by(officer)))).toBe('STALE_VERSION');
    done(await withdrawOffer(tx, { id, version: 4, reason: '停办' }, by(officer)));
    expect((await auditOf(tx, 'majorOffer', id)).map((entry) => entry.reason)).toEqual([null, null, reason, '师资已补齐', '停办']);
    const states = ['created', 'approved', 'suspended', 'approved', 'withdrawn'];
    expect(await outboxTopics(tx)).toEqual(states.map((state) => `majorOffer.${state}`));
  }));

test('a school withdraws its own draft, not what the bureau has approved', () =>
  rolledBack(db, async (tx) => {
    const district = await testDistrict(tx, { open: false });
    const clerk = by(district.first.clerk);
    const draft = await offerOf(tx, district, { approved: false });
    done(await withdrawOffer(tx, { id: draft, version: 1, reason: '登记有误' }, clerk));
    const approved = await offerOf(tx, district);
    expect(refusedWith(await withdrawOffer(tx, { id: approved, version: 2, reason: '停办' }, clerk))).toBe('FORBIDDEN');
  }));
