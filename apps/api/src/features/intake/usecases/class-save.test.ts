import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { auditOf, by, done, refusedWith, testDistrict } from '../../placement/testkit/district.ts';
import { aClass, classOf } from '../testkit/story.ts';
import { createClass, editClass } from './class-save.ts';

const { db } = await testDatabase();

test('a class is entered and said anew; what is left out is cleared', () =>
  rolledBack(db, async (tx) => {
    const { first } = await testDistrict(tx, { open: false });
    const clerk = by(first.clerk);
    const { id } = done(await createClass(tx, { school: first.id, ...aClass, headTeacher: '李老师', capacity: 45, boys: 0 }, clerk));
    expect(await tx.selectFrom('school_class').selectAll().executeTakeFirst()).toMatchObject({
      head_teacher: '李老师',
      boys: 0,
      girls: null,
    });
    done(await editClass(tx, { id, version: 1, ...aClass, capacity: 45, boys: 20, girls: 22 }, clerk));
    expect(await tx.selectFrom('school_class').selectAll().executeTakeFirst()).toMatchObject({ head_teacher: null, boys: 20, version: 2 });
    const [, edited] = await auditOf(tx, 'schoolClass', id);
    expect(edited).toMatchObject({
      before: { head_teacher: '李老师', boys: 0, girls: null },
      after: { head_teacher: null, boys: 20, girls: 22 },
    });
    expect(refusedWith(await editClass(tx, { id, version: 1, ...aClass }, clerk))).toBe('STALE_VERSION');
  }));

test('one name for one class of a school and year', () =>
  rolledBack(db, async (tx) => {
    const district = await testDistrict(tx, { open: false });
    const { first, second } = district;
    await classOf(tx, district);
    const again = await createClass(tx, { school: first.id, ...aClass }, by(first.clerk));
    expect(refusedWith(again)).toBe('CLASS_NAME_TAKEN');
    done(await createClass(tx, { school: second.id, ...aClass }, by(second.clerk)));
    const other = await classOf(tx, district, { entryYear: 2025, graduationYear: 2028 });
    expect(refusedWith(await editClass(tx, { id: other, version: 1, ...aClass }, by(first.clerk)))).toBe('CLASS_NAME_TAKEN');
    expect(refusedWith(await createClass(tx, { school: first.id, ...aClass, graduationYear: 2026 }, by(first.clerk)))).toBe(
      'INTAKE_YEARS_REVERSED',
    );
  }));
