import { changeAccount } from './update.ts';
import { testAccess } from '../testkit/world.ts';

await testAccess('renames a clerk of school A', ['root', 'adminA'], (tx, world, by) =>
  changeAccount(tx, { id: world.target.id, version: 1, name: '改名' }, by),
);
