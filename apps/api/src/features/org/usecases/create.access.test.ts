import { testAccess } from '../testkit/world.ts';
import { createUnit } from './create.ts';

await testAccess('enters a section of a town', ['root', 'townAdmin'], (tx, world, by) =>
  createUnit(tx, { parent: world.town.id, kind: 'department', nameZh: '教育办', nameEn: '', validFrom: '2026-01-01' }, by),
);
