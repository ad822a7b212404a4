import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { auditOf, by, done, outboxTopics, refusedWith, testDistrict } from '../../placement/testkit/district.ts';
import { anApplicant, applicantOf, classOf, enrolledOf, planOf, rowOf } from '../testkit/story.ts';
import {
  admitApplicants,
  declineApplicants,
  enrolApplicants,
  keepApplicants,
  leaveApplicants,
  resumeApplicants,
} from './applicant-move.ts';
import { createApplicant } from './applicant-save.ts';

const { db } = await testDatabase();

test('from intent to a class, all rows or none', () =>
  rolledBack(db, async (tx) => {
    const district = await testDistrict(tx, { open: false });
    const clerk = by(district.first.clerk);
    const one = await applicantOf(tx, district);
    const two = await applicantOf(tx, district);
    const rows = (version: number) => [one, two].map((id) => ({ id, version }));
    expect(refusedWith(await admitApplicants(tx, { rows: rows(1), on: '2026-08-01' }, clerk))).toBe('APPLICANT_PLAN_MISSING');
    await planOf(tx, district);
    done(await admitApplicants(tx, { rows: rows(1), on: '2026-08-01' }, clerk));
    const wrongClass = await classOf(tx, district, { entryYear: 2025, graduationYear: 2028 });
    expect(refusedWith(await enrolApplicants(tx, { rows: rows(2), on: '2026-09-01', schoolClass: wrongClass }, clerk))).toBe(
      'APPLICANT_CLASS_ELSEWHERE',
    );
    const schoolClass = await classOf(tx, district);
    done(await enrolApplicants(tx, { rows: rows(2), on: '2026-09-01', schoolClass }, clerk));
    expect(await rowOf(tx, two)).toMatchObject({
      state: 'ENROLLED',
      admitted_on: '2026-08-01',
      enrolled_on: '2026-09-01',
      class_id: schoolClass,
    });
    expect((await outboxTopics(tx)).filter((topic) => topic === 'applicant.enrolled')).toHaveLength(2);
    const mixed = [
      { id: one, version: 3 },
      { id: two, version: 2 },
    ];
    expect(refusedWith(await leaveApplicants(tx, { rows: mixed, on: '2026-10-01', cause: 'WORK', reason: '外出' }, clerk))).toBe(
      'STALE_VERSION',
    );
    expect((await rowOf(tx, one)).state).toBe('ENROLLED');
  }));

test('kept after one year, left, and back again', () =>
  rolledBack(db, async (tx) => {
    const district = await testDistrict(tx, { open: false });
    const clerk = by(district.first.clerk);
    const id = await enrolledOf(tx, district);
    const at = (version: number, on: string) => ({ rows: [{ id, version }], on });
    expect(refusedWith(await keepApplicants(tx, { ...at(3, '2025-06-30'), year: 1 }, clerk))).toBe('INTAKE_DATE_OUTSIDE');
    done(await keepApplicants(tx, { ...at(3, '2025-09-10'), year: 1 }, clerk));
    done(await leaveApplicants(tx, { ...at(4, '2026-03-01'), cause: 'WORK', reason: '去沿海务工' }, clerk));
    expect(await rowOf(tx, id)).toMatchObject({ state: 'LEFT', kept_one_on: '2025-09-10', left_on: '2026-03-01', left_cause: 'WORK' });
    expect(await tx.selectFrom('applicant_identity').select('live').executeTakeFirst()).toEqual({ live: false });
    done(await resumeApplicants(tx, { ...at(5, '2026-04-01'), reason: '劝返复学' }, clerk));
    expect(await rowOf(tx, id)).toMatchObject({ state: 'ENROLLED', left_on: null, left_cause: null, state_reason: '劝返复学' });
    const trail = await auditOf(tx, 'applicant', id);
    expect(trail.map((entry) => entry.reason)).toEqual([null, null, null, null, '去沿海务工', '劝返复学']);
    expect(trail[4]).toMatchObject({ before: { state: 'ENROLLED', left_on: null }, after: { state: 'LEFT', left_cause: 'WORK' } });
  }));

test('who has no identity number is not enrolled; who declined goes no further; schools and years are not mixed', () =>
  rolledBack(db, async (tx) => {
    const district = await testDistrict(tx, { open: false });
    const clerk = by(district.first.clerk);
    await planOf(tx, district);
    const { id } = done(await createApplicant(tx, { school: district.first.id, ...anApplicant }, clerk));
    done(await admitApplicants(tx, { rows: [{ id, version: 1 }], on: '2026-08-01' }, clerk));
    expect(refusedWith(await enrolApplicants(tx, { rows: [{ id, version: 2 }], on: '2026-09-01' }, clerk))).toBe(
      'APPLICANT_IDENTITY_MISSING',
    );
    done(await declineApplicants(tx, { rows: [{ id, version: 2 }], on: '2026-09-05', reason: '未报到' }, clerk));
    expect(refusedWith(await enrolApplicants(tx, { rows: [{ id, version: 3 }], on: '2026-09-06' }, clerk))).toBe(
      'INTAKE_ACTION_IMPOSSIBLE',
    );
    const old = await enrolledOf(tx, district);
    const rows = [
      { id, version: 3 },
      { id: old, version: 3 },
    ];
    expect(refusedWith(await keepApplicants(tx, { rows, on: '2026-09-06', year: 1 }, clerk))).toBe('APPLICANT_SCHOOLS_MIXED');
  }));
