import { expect, test } from 'vitest';

import { newId } from '../../../platform/id.ts';
import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { auditOf, by, done, outboxTopics, refusedWith, testDistrict } from '../../placement/testkit/district.ts';
import { anOffer, offerOf } from '../testkit/story.ts';
import { createOffer, editOffer } from './offer-save.ts';
import { withdrawOffer } from './offer-decide.ts';

const { db } = await testDatabase();

test('a school enters a major and corrects it; the trail tells what differs', () =>
  rolledBack(db, async (tx) => {
    const { first } = await testDistrict(tx, { open: false });
    const clerk = by(first.clerk, 'majorOfferEdit');
    const { id } = done(await createOffer(tx, { school: first.id, ...anOffer }, clerk));
    done(await editOffer(tx, { id, version: 1, ...anOffer, toYear: 2028 }, clerk));
    expect(await tx.selectFrom('major_offer').selectAll().executeTakeFirst()).toMatchObject({ state: 'DRAFT', to_year: 2028, version: 2 });
    const [, edited] = await auditOf(tx, 'majorOffer', id);
    expect(edited).toMatchObject({ before: { to_year: null }, after: { to_year: 2028 } });
    expect(await outboxTopics(tx)).toEqual(['majorOffer.created', 'majorOffer.changed']);
    expect(refusedWith(await editOffer(tx, { id, version: 1, ...anOffer }, clerk))).toBe('STALE_VERSION');
  }));

test('no two of the same years, unless the other was withdrawn; none at a primary school, none that is nowhere', () =>
  rolledBack(db, async (tx) => {
    const district = await testDistrict(tx, { open: false });
    const { first, officer } = district;
    const clerk = by(first.clerk);
    const id = await offerOf(tx, district);
    const again = await createOffer(tx, { school: first.id, ...anOffer, fromYear: 2025 }, clerk);
    expect(refusedWith(again)).toBe('OFFER_OVERLAPS');
    expect(again.ok ? '' : again.error.field).toBe('fromYear');
    done(await createOffer(tx, { school: first.id, ...anOffer, fromYear: 2021, toYear: 2022 }, clerk));
    expect(refusedWith(await createOffer(tx, { school: first.id, ...anOffer, fromYear: 2025, toYear: 2024 }, clerk))).toBe(
      'INTAKE_YEARS_REVERSED',
    );
    done(await withdrawOffer(tx, { id, version: 2, reason: '停办' }, by(officer)));
    done(await createOffer(tx, { school: first.id, ...anOffer, fromYear: 2025 }, clerk));
    expect(refusedWith(await editOffer(tx, { id, version: 3, ...anOffer }, clerk))).toBe('INTAKE_ACTION_IMPOSSIBLE');
    expect(refusedWith(await createOffer(tx, { school: newId(), ...anOffer }, clerk))).toBe('NOT_FOUND');
    await tx.updateTable('org_unit').set({ school_type: '211' }).where('id', '=', first.id).execute();
    expect(refusedWith(await createOffer(tx, { school: first.id, ...anOffer }, clerk))).toBe('INTAKE_NOT_VOCATIONAL');
  }));
