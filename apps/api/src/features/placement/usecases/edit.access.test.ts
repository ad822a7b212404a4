import type { Role } from '@fuzhi/domain/kernel/actor.ts';
import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { actorAt, by, done, placementsOf, refusedWith, testDistrict } from '../testkit/district.ts';
import { editPlacement } from './edit.ts';

const { db } = await testDatabase();

const OUTCOMES: readonly (readonly [Role, 'school' | 'district' | 'other school' | 'other district', string])[] = [
  ['VOC_CLERK', 'school', 'ok'],
  ['PRINCIPAL', 'school', 'ok'],
  ['VOC_CLERK', 'other school', 'NOT_FOUND'],
  ['PRINCIPAL', 'other school', 'NOT_FOUND'],
  ['TEACHER', 'school', 'NOT_FOUND'],
  ['BUREAU_VOC', 'district', 'FORBIDDEN'],
  ['BUREAU_DIR', 'district', 'FORBIDDEN'],
  ['AUDITOR', 'district', 'FORBIDDEN'],
  ['BUREAU_VOC', 'other district', 'NOT_FOUND'],
  ['ADMIN', 'district', 'NOT_FOUND'],
];

test.each(OUTCOMES)('%s at the %s: %s', (role, where, outcome) =>
  rolledBack(db, async (tx) => {
    const { first, second, district, elsewhere, round } = await testDistrict(tx);
    const unit = { school: first, district, 'other school': second, 'other district': elsewhere }[where];
    const [row] = await placementsOf(tx, round, first);
    const result = await editPlacement(tx, { id: row!.id, version: 1, destination: 'D31' }, by(await actorAt(tx, role, unit)));
    expect(result.ok ? 'ok' : result.error.code).toBe(outcome);
  }),
);

test('a token never edits, whatever its grants', () =>
  rolledBack(db, async (tx) => {
    const { first, round } = await testDistrict(tx);
    const [row] = await placementsOf(tx, round, first);
    const token = { ...first.clerk, kind: 'TOKEN', scopes: ['placement:read', 'placement:write'] } as const;
    expect(refusedWith(await editPlacement(tx, { id: row!.id, version: 1, destination: 'D31' }, by(token)))).toBe('FORBIDDEN');
  }));

test('a row that is not there and a row of another school are told apart by nothing', () =>
  rolledBack(db, async (tx) => {
    const { first, second, round } = await testDistrict(tx);
    const [theirs] = await placementsOf(tx, round, second);
    const unknown = await editPlacement(tx, { id: first.id, version: 1, destination: 'D31' }, by(first.clerk));
    const foreign = await editPlacement(tx, { id: theirs!.id, version: 1, destination: 'D31' }, by(first.clerk));
    expect(foreign).toEqual(unknown);
    expect(done(await editPlacement(tx, { id: theirs!.id, version: 1, destination: 'D31' }, by(second.clerk)))).toEqual({ id: theirs!.id });
  }));
