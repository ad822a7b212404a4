import { addGrant } from './grant-add.ts';
import { testAccess } from '../testkit/world.ts';

await testAccess('gives a role at school A', ['root', 'adminA'], (tx, world, by) =>
  addGrant(tx, { account: world.target.id, role: 'PRINCIPAL', orgUnit: world.schoolA.id }, by),
);
await testAccess('gives a role above the own unit', ['root'], (tx, world, by) =>
  addGrant(tx, { account: world.target.id, role: 'ADMIN', orgUnit: world.district.id }, by),
);
await testAccess('takes an account of another school in', ['root'], (tx, world, by) =>
  addGrant(tx, { account: world.target.id, role: 'VOC_CLERK', orgUnit: world.schoolB.id }, by),
);
