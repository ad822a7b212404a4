import { codeAt } from '../../../platform/auth-second-factor.ts';
import { testAccess } from '../testkit/world.ts';
import { confirmFactor } from './second-factor-confirm.ts';
import { enrolFactor } from './second-factor-enrol.ts';

await testAccess('confirms the own authenticator', ['root', 'adminA', 'adminB', 'clerkA', 'bureau', 'both'], async (tx, _world, by) => {
  const enrolled = await enrolFactor(tx, {}, by);
  return enrolled.ok ? confirmFactor(tx, { code: codeAt(enrolled.value.secret, by.now) }, by) : enrolled;
});
