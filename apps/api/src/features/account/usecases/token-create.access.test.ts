import { makeToken } from './token-create.ts';
import { testAccess } from '../testkit/world.ts';

await testAccess('makes a token of school A', ['root', 'adminA'], (tx, world, by) =>
  makeToken(tx, { name: '对接', orgUnit: world.schoolA.id, scopes: ['placement:read'], expiresOn: '2026-12-31' }, by),
);
