import { disableAccount } from './disable.ts';
import { testAccess } from '../testkit/world.ts';

await testAccess('disables a clerk of school A', ['root', 'adminA'], (tx, world, by) => disableAccount(tx, { id: world.target.id }, by));
await testAccess('disables somebody of the bureau', ['root'], (tx, world, by) => disableAccount(tx, { id: world.bureau.id }, by));
