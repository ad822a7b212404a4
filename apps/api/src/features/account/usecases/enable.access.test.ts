import { enableAccount } from './enable.ts';
import { testAccess } from '../testkit/world.ts';

await testAccess('enables a clerk of school A', ['root', 'adminA'], async (tx, world, by) => {
  await tx.updateTable('account').set({ disabled_at: by.now }).where('id', '=', world.target.id).execute();
  return enableAccount(tx, { id: world.target.id }, by);
});
