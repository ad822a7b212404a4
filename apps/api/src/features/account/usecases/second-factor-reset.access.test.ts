import { asCommand } from '../../../testkit/people.ts';
import { switchOn, testAccess } from '../testkit/world.ts';
import { resetFactor } from './second-factor-reset.ts';

await testAccess('switches off the codes of a clerk of school A', ['root', 'adminA'], async (tx, world, by) => {
  await switchOn(tx, asCommand(world.target));
  return resetFactor(tx, { id: world.target.id }, by);
});
