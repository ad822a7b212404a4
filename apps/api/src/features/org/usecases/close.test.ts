import { expect, test } from 'vitest';
import { testDatabase } from '../../../testkit/database.ts';
import { asCommand, makeUnit } from '../../../testkit/people.ts';
import { codeOf, inWorld } from '../testkit/world.ts';
import { closeUnit } from './close.ts';

const { db } = await testDatabase();

test('a town is merged into another; the root, a town with schools and a wrong successor are refused', () =>
  inWorld(db, async (tx, world) => {
    const by = asCommand(world.root);
    const close = { id: world.town.id, version: 1, validTo: '2026-11-24', reason: '并入另一镇' };
    const school = await makeUnit(tx, 'school', world.town);
    expect(await codeOf(closeUnit(tx, { ...close, id: world.district.id }, by))).toBe('UNIT_IS_ROOT');
    expect(await codeOf(closeUnit(tx, close, by))).toBe('UNIT_HAS_CHILDREN');
    expect(await codeOf(closeUnit(tx, { ...close, id: school.id }, by))).toBe('ok');
    expect(await codeOf(closeUnit(tx, { ...close, successor: world.district.id }, by))).toBe('UNIT_SUCCESSOR');
    expect(await codeOf(closeUnit(tx, { ...close, successor: world.town.id }, by))).toBe('UNIT_SUCCESSOR');
    expect(await codeOf(closeUnit(tx, { ...close, validTo: '1900-01-01' }, by))).toBe('UNIT_DATES_REVERSED');
    expect(await codeOf(closeUnit(tx, { ...close, successor: world.other.id }, by))).toBe('ok');
    const row = await tx.selectFrom('org_unit').selectAll().where('id', '=', world.town.id).executeTakeFirstOrThrow();
    expect(row).toMatchObject({ valid_to: '2026-11-24', successor_id: world.other.id, version: 2 });
    expect(await codeOf(closeUnit(tx, { ...close, version: 2 }, by))).toBe('UNIT_ENDED');
  }));
