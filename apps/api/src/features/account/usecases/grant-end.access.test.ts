import { grantOf } from '../testkit/world.ts';
import { finishGrant } from './grant-end.ts';
import { testAccess } from '../testkit/world.ts';

await testAccess('ends a role at school A', ['root', 'adminA'], async (tx, world, by) =>
  finishGrant(tx, await grantOf(tx, world.target.id), by),
);
await testAccess('ends a role at the district', ['root'], async (tx, world, by) => finishGrant(tx, await grantOf(tx, world.bureau.id), by));
