import { expect, test } from 'vitest';
import { testDatabase } from '../../../testkit/database.ts';
import { asCommand } from '../../../testkit/people.ts';
import { codeOf, inWorld } from '../testkit/world.ts';
import { changeName } from './rename.ts';

const { db } = await testDatabase();

test('a rename moves nothing, keeps the name in the other language, and is refused to who saw an older version', () =>
  inWorld(db, async (tx, world) => {
    const by = asCommand(world.root);
    await tx.updateTable('org_unit').set({ name_en: 'Old Town' }).where('id', '=', world.town.id).execute();
    expect(await codeOf(changeName(tx, { id: world.town.id, version: 1, nameZh: '江北街道' }, by))).toBe('ok');
    const row = await tx.selectFrom('org_unit').selectAll().where('id', '=', world.town.id).executeTakeFirstOrThrow();
    expect(row).toMatchObject({ name_zh: '江北街道', name_en: 'Old Town', name_initials: 'jbjd', path: world.town.path, version: 2 });
    expect(await codeOf(changeName(tx, { id: world.town.id, version: 1, nameZh: '又改' }, by))).toBe('STALE_VERSION');
    const trail = await tx.selectFrom('audit_entry').select(['before', 'after']).where('request_id', '=', by.requestId).execute();
    expect(trail).toEqual([{ before: { nameZh: '测试town', nameEn: 'Old Town' }, after: { nameZh: '江北街道', nameEn: 'Old Town' } }]);
  }));
