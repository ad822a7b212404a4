import { testAccess } from '../testkit/world.ts';
import { changeName } from './rename.ts';

await testAccess('renames a town', ['root', 'townAdmin'], (tx, world, by) =>
  changeName(tx, { id: world.town.id, version: 1, nameZh: '新镇' }, by),
);
