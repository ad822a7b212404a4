import { testAccess } from '../testkit/world.ts';
import { closeUnit } from './close.ts';

const close = { version: 1, validTo: '2026-11-24', reason: '撤并' };
await testAccess('closes a town', ['root', 'townAdmin'], (tx, world, by) => closeUnit(tx, { ...close, id: world.town.id }, by));
await testAccess('closes a town into another one', ['root'], (tx, world, by) =>
  closeUnit(tx, { ...close, id: world.town.id, successor: world.other.id }, by),
);
