import { expect, test } from 'vitest';
import { testDatabase } from '../../../testkit/database.ts';
import { asCommand } from '../../../testkit/people.ts';
import { codeOf, inWorld } from '../testkit/world.ts';
import { saveView } from './view-save.ts';

const { db } = await testDatabase();

test('one name a list, a small state, the version that was seen', () =>
  inWorld(db, async (tx, world) => {
    const by = asCommand(world.root);
    const view = { list: 'placements', name: '我的', state: { columns: ['name'] } };
    const made = await saveView(tx, view, by);
    if (!made.ok) throw new Error(made.error.code);
    expect(await codeOf(saveView(tx, view, by))).toBe('VIEW_NAME_TAKEN');
    expect(await codeOf(saveView(tx, { ...view, list: 'graduates' }, by))).toBe('ok');
    expect(await codeOf(saveView(tx, { ...view, name: '大', state: { x: 'x'.repeat(9000) } }, by))).toBe('VIEW_TOO_LARGE');
    expect(await codeOf(saveView(tx, { ...view, id: made.value.id, version: 1, state: { columns: [] } }, by))).toBe('ok');
    expect(await codeOf(saveView(tx, { ...view, id: made.value.id, version: 1 }, by))).toBe('STALE_VERSION');
  }));
