import { openSession } from '../../../platform/auth-session.ts';
import { revokeSession } from './session-revoke.ts';
import { testAccess } from '../testkit/world.ts';

await testAccess('ends a session of a clerk of school A', ['root', 'adminA'], async (tx, world, by) => {
  const session = await openSession(tx, { accountId: world.target.id, ipAddress: null, userAgent: null, now: by.now });
  return revokeSession(tx, { id: session.id }, by);
});
await testAccess('ends an own session', ['root', 'adminA', 'adminB', 'clerkA', 'bureau', 'both'], async (tx, _world, by) => {
  const session = await openSession(tx, { accountId: by.accountId, ipAddress: null, userAgent: null, now: by.now });
  return revokeSession(tx, { id: session.id }, by);
});
