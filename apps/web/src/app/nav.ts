import { accountNav } from '../features/account/routes.tsx';
import { auditNav } from '../features/audit/routes.tsx';
import { cooperationNav } from '../features/cooperation/routes.tsx';
import { homeNav } from '../features/home/routes.tsx';
import { indicatorNav } from '../features/indicator/routes.tsx';
import { intakeNav } from '../features/intake/routes.tsx';
import { orgNav } from '../features/org/routes.tsx';
import { placementNav } from '../features/placement/routes.tsx';
import { roundNav } from '../features/round/routes.tsx';
import type { NavEntry } from '../shared/navigation.ts';

/** Every page that announces itself, in its order. */
export const navEntries: readonly NavEntry[] = [
  ...homeNav,
  ...roundNav,
  ...placementNav,
  ...cooperationNav,
  ...indicatorNav,
  ...intakeNav,
  ...accountNav,
  ...orgNav,
  ...auditNav,
].sort((a, b) => a.order - b.order);
