import { saveView } from './view-save.ts';
import { removeView } from './view-delete.ts';
import { testAccess } from '../testkit/world.ts';

await testAccess('removes a view of the bureau', ['bureau'], async (tx, world, by) => {
  const made = await saveView(tx, { list: 'placements', name: '待审', state: {} }, { ...by, accountId: world.bureau.id });
  if (!made.ok) throw new Error('not made');
  return removeView(tx, { id: made.value.id }, by);
});
