import { expect, test } from 'vitest';
import { testDatabase } from '../../../testkit/database.ts';
import { asCommand } from '../../../testkit/people.ts';
import { codeOf, inWorld } from '../testkit/world.ts';
import { changeAccount } from './update.ts';

const { db } = await testDatabase();

test('a stale version is refused, and search finds the new name', () =>
  inWorld(db, async (tx, world) => {
    const by = asCommand(world.root);
    expect(await codeOf(changeAccount(tx, { id: world.target.id, version: 1, name: '赵芳' }, by))).toBe('ok');
    expect(await codeOf(changeAccount(tx, { id: world.target.id, version: 1, name: '二' }, by))).toBe('STALE_VERSION');
    const row = await tx
      .selectFrom('account')
      .select(['name', 'name_initials', 'version'])
      .where('id', '=', world.target.id)
      .executeTakeFirst();
    expect(row).toEqual({ name: '赵芳', name_initials: 'zf', version: 2 });
  }));
