import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listSearch } from '../../shared/list-route.ts';
import type { NavEntry } from '../../shared/navigation.ts';
import { shellRoute } from '../../shared/routing.ts';
import { mayDo } from '../../shared/session.tsx';

export const roundNav: readonly NavEntry[] = [
  {
    key: 'reports',
    href: '/placements/reports',
    group: 'work',
    icon: 'upload',
    zh: '去向填报',
    en: 'Reports',
    keywords: ['tianbao', 'qxtb', 'shangbao', 'baobiao', 'report', 'lunci'],
    order: 10,
    visible: (viewer) => mayDo(viewer, 'round:read'),
  },
];

export type ReportsSearch = { round?: string };
const parent = () => shellRoute;
export const roundRoutes = [
  createRoute({
    getParentRoute: parent,
    path: '/placements/reports',
    validateSearch: (search: { [key: string]: unknown }): ReportsSearch =>
      typeof search['round'] === 'string' ? { round: search['round'] } : {},
    component: lazyRouteComponent(() => import('./reports-page.tsx'), 'ReportsPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/placements/reports/$id',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('./report-page.tsx'), 'ReportPage'),
  }),
];
