import { signOutEverywhere } from './sign-out-everywhere.ts';
import { testAccess } from '../testkit/world.ts';

await testAccess('signs a clerk of school A out everywhere', ['root', 'adminA'], (tx, world, by) =>
  signOutEverywhere(tx, { account: world.target.id }, by),
);
await testAccess('signs oneself out everywhere', ['root', 'adminA', 'adminB', 'clerkA', 'bureau', 'both'], (tx, _world, by) =>
  signOutEverywhere(tx, {}, by),
);
