import { expect, test } from 'vitest';
import { testDatabase } from '../../../testkit/database.ts';
import { asCommand } from '../../../testkit/people.ts';
import { codeOf, inWorld } from '../testkit/world.ts';
import { createUnit } from './create.ts';

const { db } = await testDatabase();

test('a school lies below its town, is found by pinyin, and has a type and a code of its own', () =>
  inWorld(db, async (tx, world) => {
    const by = asCommand(world.root);
    const school = { parent: world.town.id, kind: 'school' as const, nameZh: '城关小学', nameEn: '', validFrom: '2026-09-01' };
    expect(await codeOf(createUnit(tx, school, by))).toBe('UNIT_SCHOOL_TYPE');
    expect(await codeOf(createUnit(tx, { ...school, schoolType: '211', code: '123' }, by))).toBe('UNIT_CODE_FORM');
    const made = await createUnit(tx, { ...school, schoolType: '211', code: '2161000001' }, by);
    if (!made.ok) throw new Error(made.error.code);
    const row = await tx.selectFrom('org_unit').selectAll().where('id', '=', made.value.id).executeTakeFirstOrThrow();
    expect(row).toMatchObject({ name_initials: 'cgxx', parent_id: world.town.id, version: 1 });
    expect(row.path).toBe(`${world.town.path}.${row.id.replaceAll('-', '')}`);
    expect(await codeOf(createUnit(tx, { ...school, schoolType: '211', code: '2161000001' }, by))).toBe('UNIT_CODE_TAKEN');
    expect(await codeOf(createUnit(tx, { ...school, kind: 'district', parent: world.town.id }, by))).toBe('UNIT_KIND_MISPLACED');
  }));
