import { resetPassword } from './password-reset.ts';
import { testAccess } from '../testkit/world.ts';

await testAccess('resets the password of a clerk of school A', ['root', 'adminA'], (tx, world, by) =>
  resetPassword(tx, { id: world.target.id }, by),
);
