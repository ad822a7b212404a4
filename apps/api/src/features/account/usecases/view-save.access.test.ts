import { saveView } from './view-save.ts';
import { testAccess } from '../testkit/world.ts';

const view = { list: 'placements', name: '本校未就业', state: { where: {} } };
await testAccess('keeps a view for oneself', ['root', 'adminA', 'adminB', 'clerkA', 'bureau', 'both'], (tx, _world, by) =>
  saveView(tx, view, by),
);
await testAccess('shares a view with school A', ['root', 'adminA', 'clerkA', 'bureau', 'both'], (tx, world, by) =>
  saveView(tx, { ...view, sharedWith: world.schoolA.id }, by),
);
await testAccess('overwrites a view of the bureau', ['bureau'], async (tx, world, by) => {
  const made = await saveView(tx, view, { ...by, accountId: world.bureau.id });
  if (!made.ok) throw new Error('not made');
  return saveView(tx, { ...view, id: made.value.id, version: 1 }, by);
});
