import { setLocale } from './locale-set.ts';
import { testAccess } from '../testkit/world.ts';

await testAccess('sets the own language', ['root', 'adminA', 'adminB', 'clerkA', 'bureau', 'both'], (tx, _world, by) =>
  setLocale(tx, { locale: 'en' }, by),
);
