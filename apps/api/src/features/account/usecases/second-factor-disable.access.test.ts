import { switchOn, testAccess } from '../testkit/world.ts';
import { disableFactor } from './second-factor-disable.ts';

await testAccess('switches the own codes off', ['root', 'adminA', 'adminB', 'clerkA', 'bureau', 'both'], async (tx, _world, by) => {
  await switchOn(tx, by);
  return disableFactor(tx, {}, by);
});
