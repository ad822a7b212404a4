import { testAccess } from '../testkit/world.ts';
import { enrolFactor } from './second-factor-enrol.ts';

await testAccess('binds the own authenticator', ['root', 'adminA', 'adminB', 'clerkA', 'bureau', 'both'], (tx, _world, by) =>
  enrolFactor(tx, {}, by),
);
