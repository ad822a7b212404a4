import { createAccount } from './create.ts';
import { testAccess } from '../testkit/world.ts';

await testAccess('makes an account at school A', ['root', 'adminA'], (tx, world, by) =>
  createAccount(tx, { username: 'new-one', name: '新人', role: 'VOC_CLERK', orgUnit: world.schoolA.id }, by),
);
await testAccess('makes an account at the district', ['root'], (tx, world, by) =>
  createAccount(tx, { username: 'new-one', name: '新人', role: 'ADMIN', orgUnit: world.district.id }, by),
);
