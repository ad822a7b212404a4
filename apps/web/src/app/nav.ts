import { accountNav } from '../features/account/routes.tsx';
import { auditNav } from '../features/audit/routes.tsx';
import { homeNav } from '../features/home/routes.tsx';
import { orgNav } from '../features/org/routes.tsx';
import type { NavEntry } from '../shared/navigation.ts';

/** Every page that announces itself, in its order. */
export const navEntries: readonly NavEntry[] = [...homeNav, ...accountNav, ...orgNav, ...auditNav].sort((a, b) => a.order - b.order);
