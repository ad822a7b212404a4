import { createToken } from '../../../platform/tokens.ts';
import { endToken } from './token-revoke.ts';
import { testAccess } from '../testkit/world.ts';

await testAccess('ends a token of school A, its owner included', ['root', 'adminA', 'bureau'], async (tx, world, by) => {
  const token = {
    name: '对接',
    orgUnitId: world.schoolA.id,
    scopes: ['*:read'],
    ownerId: world.bureau.id,
    expiresAt: new Date('2027-01-01'),
  };
  const { id } = await createToken(tx, token);
  return endToken(tx, { id }, by);
});
