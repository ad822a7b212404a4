import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listSearch } from '../../shared/list-route.ts';
import type { NavEntry } from '../../shared/navigation.ts';
import { shellRoute } from '../../shared/routing.ts';

export const orgNav: readonly NavEntry[] = [
  {
    key: 'units',
    href: '/units',
    group: 'admin',
    icon: 'tree',
    zh: '单位',
    en: 'Units',
    keywords: ['danwei', 'dw', 'xuexiao', 'xx', 'schools'],
    order: 90,
    visible: () => true,
  },
];

const parent = () => shellRoute;
export const orgRoutes = [
  createRoute({
    getParentRoute: parent,
    path: '/units',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('./list-page.tsx'), 'UnitListPage'),
  }),
  createRoute({ getParentRoute: parent, path: '/units/$id', component: lazyRouteComponent(() => import('./record-page.tsx'), 'UnitPage') }),
];
