import { expect, test } from 'vitest';
import { testDatabase } from '../../../testkit/database.ts';
import { asCommand, makePerson } from '../../../testkit/people.ts';
import { codeOf, grantOf, inWorld } from '../testkit/world.ts';
import { disableAccount } from './disable.ts';
import { finishGrant } from './grant-end.ts';

const { db } = await testDatabase();

test('nobody disables himself, and the last administrator of a unit stays', () =>
  inWorld(db, async (tx, world) => {
    const by = asCommand(world.root);
    expect(await codeOf(disableAccount(tx, { id: world.root.id }, by))).toBe('ACCOUNT_IS_ONESELF');
    expect(await codeOf(finishGrant(tx, await grantOf(tx, world.root.id), by))).toBe('LAST_ADMINISTRATOR');
    // the district's administrator covers the school
    expect(await codeOf(finishGrant(tx, await grantOf(tx, world.adminA.id), by))).toBe('ok');
    const second = await makePerson(tx, 'second', [{ role: 'ADMIN', unit: world.district }]);
    expect(await codeOf(finishGrant(tx, await grantOf(tx, world.root.id), by))).toBe('ok');
    expect(await codeOf(disableAccount(tx, { id: second.id }, by))).toBe('LAST_ADMINISTRATOR');
  }));
