import { expect, test } from 'vitest';
import { testDatabase } from '../../../testkit/database.ts';
import { asCommand } from '../../../testkit/people.ts';
import { codeOf, inWorld } from '../testkit/world.ts';
import { saveView } from './view-save.ts';
import { removeView } from './view-delete.ts';

const { db } = await testDatabase();

test('a view is gone with its sharing', () =>
  inWorld(db, async (tx, world) => {
    const by = asCommand(world.root);
    const made = await saveView(tx, { list: 'placements', name: '共享', state: {}, sharedWith: world.schoolA.id }, by);
    if (!made.ok) throw new Error(made.error.code);
    expect(await codeOf(removeView(tx, { id: made.value.id }, by))).toBe('ok');
    expect(await codeOf(removeView(tx, { id: made.value.id }, by))).toBe('NOT_FOUND');
  }));
