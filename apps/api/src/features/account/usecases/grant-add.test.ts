import { expect, test } from 'vitest';
import { testDatabase } from '../../../testkit/database.ts';
import { asCommand } from '../../../testkit/people.ts';
import { codeOf, inWorld } from '../testkit/world.ts';
import { addGrant } from './grant-add.ts';

const { db } = await testDatabase();

test('no overlap, no reversed days, no role where it is not held, none at a unit that ended', () =>
  inWorld(db, async (tx, world) => {
    const by = asCommand(world.root);
    const grant = { account: world.target.id, role: 'PRINCIPAL', orgUnit: world.schoolA.id };
    expect(await codeOf(addGrant(tx, { ...grant, validTo: '2026-11-24' }, by))).toBe('ok');
    expect(await codeOf(addGrant(tx, grant, by))).toBe('GRANT_OVERLAPS');
    expect(await codeOf(addGrant(tx, { ...grant, validFrom: '2026-11-25' }, by))).toBe('ok');
    expect(await codeOf(addGrant(tx, { ...grant, role: 'VOC_CLERK', validFrom: '2026-12-01', validTo: '2026-11-30' }, by))).toBe(
      'GRANT_DATES_REVERSED',
    );
    expect(await codeOf(addGrant(tx, { ...grant, role: 'TOWN_GOV' }, by))).toBe('ROLE_MISPLACED');
    await tx.updateTable('org_unit').set({ valid_to: '2026-11-23' }).where('id', '=', world.schoolB.id).execute();
    expect(await codeOf(addGrant(tx, { ...grant, orgUnit: world.schoolB.id }, by))).toBe('UNIT_ENDED');
  }));
