import { expect, test } from 'vitest';

import { decryptField } from '../../../platform/crypto.ts';
import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { auditOf, by, done, inventedNumber, keys, refusedWith, testDistrict } from '../../placement/testkit/district.ts';
import { anApplicant, applicantOf, rowOf } from '../testkit/story.ts';
import { declineApplicants } from './applicant-move.ts';
import { createApplicant, editApplicant } from './applicant-save.ts';

const { db } = await testDatabase();

test('the identity number is kept encrypted and stands in no trail; gender and tail come from it', () =>
  rolledBack(db, async (tx) => {
    const { first } = await testDistrict(tx, { open: false });
    const number = inventedNumber();
    const { id } = done(await createApplicant(tx, { school: first.id, ...anApplicant, identityNumber: number }, by(first.clerk)));
    expect(await rowOf(tx, id)).toMatchObject({
      identity_tail: number.slice(-4),
      gender: Number(number[16]) % 2 === 0 ? '2' : '1',
      state: 'INTENT',
    });
    const kept = await tx.selectFrom('applicant_identity').selectAll().executeTakeFirstOrThrow();
    expect(decryptField(keys, { table: 'applicant_identity', column: 'identity_cipher', rowId: id }, kept.identity_cipher)).toBe(number);
    const told = JSON.stringify(
      [await auditOf(tx, 'applicant', id), await tx.selectFrom('outbox_event').selectAll().execute()],
      (_, value) => (typeof value === 'bigint' ? value.toString() : (value as unknown)),
    );
    expect(told).not.toContain(number);
    expect(told).not.toContain(number.slice(-4));
  }));

test('one person stands once on the lists of a year, at whichever school, until he declines', () =>
  rolledBack(db, async (tx) => {
    const { first, second } = await testDistrict(tx, { open: false });
    const identityNumber = inventedNumber();
    const { id } = done(await createApplicant(tx, { school: first.id, ...anApplicant, identityNumber }, by(first.clerk)));
    const elsewhere = () => createApplicant(tx, { school: second.id, ...anApplicant, identityNumber }, by(second.clerk));
    const refused = await elsewhere();
    expect(refusedWith(refused)).toBe('APPLICANT_EXISTS');
    // which school it is is not told
    expect(JSON.stringify(refused)).not.toContain(first.name);
    done(
      await createApplicant(
        tx,
        { school: first.id, ...anApplicant, entryYear: 2025, intentOn: '2025-05-01', identityNumber },
        by(first.clerk),
      ),
    );
    done(await declineApplicants(tx, { rows: [{ id, version: 1 }], on: '2026-06-01', reason: '改报其他学校' }, by(first.clerk)));
    done(await elsewhere());
  }));

test('without a number at first, which is added; edits say everything else anew', () =>
  rolledBack(db, async (tx) => {
    const district = await testDistrict(tx, { open: false });
    const clerk = by(district.first.clerk);
    const { id } = done(await createApplicant(tx, { school: district.first.id, ...anApplicant, povertyCategory: 'TP_STA' }, clerk));
    const edit = { id, name: '王乙', majorCode: '710201', preference: 'YULU', preferenceSource: '雨露计划' };
    done(await editApplicant(tx, { ...edit, version: 1, identityNumber: inventedNumber() }, clerk));
    const row = await rowOf(tx, id);
    expect(row).toMatchObject({ name: '王乙', name_initials: 'wy', junior_school: null, poverty_category: 'NONE', preference: 'YULU' });
    expect(row.identity_tail).toHaveLength(4);
    const [, edited] = await auditOf(tx, 'applicant', id);
    expect(edited).toMatchObject({ before: { name: '王甲' }, after: { name: '王乙', identityNumber: 'changed' } });
    done(await editApplicant(tx, { ...edit, version: 2 }, clerk));
    expect((await rowOf(tx, id)).identity_tail).toBe(row.identity_tail);
    expect(refusedWith(await editApplicant(tx, { ...edit, version: 2 }, clerk))).toBe('STALE_VERSION');
    const late = { school: district.first.id, ...anApplicant, intentOn: '2027-01-01' };
    expect(refusedWith(await createApplicant(tx, late, clerk))).toBe('INTAKE_DATE_OUTSIDE');
    await applicantOf(tx, district);
  }));
