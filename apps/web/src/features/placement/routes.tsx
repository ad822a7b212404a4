import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listSearch } from '../../shared/list-route.ts';
import type { NavEntry } from '../../shared/navigation.ts';
import { shellRoute } from '../../shared/routing.ts';
import { mayDo } from '../../shared/session.tsx';

export const placementNav: readonly NavEntry[] = [
  {
    key: 'placements',
    href: '/placements',
    group: 'work',
    icon: 'briefcase',
    zh: '毕业去向',
    en: 'Placements',
    keywords: ['quxiang', 'byqx', 'jiuye', 'biyesheng', 'graduates'],
    order: 20,
    visible: (viewer) => mayDo(viewer, 'placement:read'),
  },
  {
    key: 'placement-import',
    href: '/placements/import',
    group: 'work',
    icon: 'upload',
    zh: '导入去向',
    en: 'Import placements',
    keywords: ['daoru', 'drqx', 'excel', 'shangchuan'],
    order: 21,
    visible: (viewer) => mayDo(viewer, 'placement:edit'),
    searchOnly: true,
  },
];

export type ImportSearch = { report?: string; batch?: string };
const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
const parent = () => shellRoute;
export const placementRoutes = [
  createRoute({
    getParentRoute: parent,
    path: '/placements',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('./list-page.tsx'), 'PlacementListPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/placements/import',
    component: lazyRouteComponent(() => import('./import-page.tsx'), 'ImportPage'),
    validateSearch: (search: { [key: string]: unknown }): ImportSearch => {
      const report = text(search['report']);
      const batch = text(search['batch']);
      return { ...(report === undefined ? {} : { report }), ...(batch === undefined ? {} : { batch }) };
    },
  }),
  createRoute({
    getParentRoute: parent,
    path: '/placements/verification/$id',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('./verification-page.tsx'), 'VerificationPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/placements/$id',
    component: lazyRouteComponent(() => import('./record-page.tsx'), 'PlacementPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/graduates/$id',
    component: lazyRouteComponent(() => import('./graduate-page.tsx'), 'GraduatePage'),
  }),
];
