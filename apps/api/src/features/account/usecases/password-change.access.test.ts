import { TEST_PASSWORD } from '../../../testkit/people.ts';
import { changePassword } from './password-change.ts';
import { testAccess } from '../testkit/world.ts';

await testAccess('changes the own password', ['root', 'adminA', 'adminB', 'clerkA', 'bureau', 'both'], (tx, _world, by) =>
  changePassword(tx, { current: TEST_PASSWORD, next: 'another long one' }, by),
);
