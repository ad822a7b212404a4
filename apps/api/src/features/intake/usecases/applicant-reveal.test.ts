import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { auditOf, by, done, inventedNumber, refusedWith, testDistrict } from '../../placement/testkit/district.ts';
import { anApplicant } from '../testkit/story.ts';
import { revealApplicant } from './applicant-reveal.ts';
import { createApplicant } from './applicant-save.ts';

const { db } = await testDatabase();
const reason = '办理学籍注册';

test('the number is shown, and that it was stands in the trail without it', () =>
  rolledBack(db, async (tx) => {
    const { first } = await testDistrict(tx, { open: false });
    const clerk = by(first.clerk, 'applicantReveal');
    const identityNumber = inventedNumber();
    const { id } = done(await createApplicant(tx, { school: first.id, ...anApplicant, identityNumber }, clerk));
    expect(done(await revealApplicant(tx, { applicant: id, reason }, clerk))).toEqual({ value: identityNumber });
    const trail = await auditOf(tx, 'applicant', id);
    expect(trail[1]).toMatchObject({ reason, after: { shown: 'identityNumber' } });
    expect(JSON.stringify(trail.map(({ before, after }) => [before, after]))).not.toContain(identityNumber);
    const without = done(await createApplicant(tx, { school: first.id, ...anApplicant }, clerk));
    expect(refusedWith(await revealApplicant(tx, { applicant: without.id, reason }, clerk))).toBe('NOT_FOUND');
  }));
