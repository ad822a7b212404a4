import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavEntry } from '../../shared/navigation.ts';
import { shellRoute } from '../../shared/routing.ts';
import { mayDo } from '../../shared/session.tsx';

export const indicatorNav: readonly NavEntry[] = [
  {
    key: 'dashboard',
    href: '/placements/dashboard',
    group: 'work',
    icon: 'chart',
    zh: '就业统计',
    en: 'Employment figures',
    keywords: ['tongji', 'jytj', 'jiuyelv', 'zhibiao', 'dashboard', 'rate'],
    order: 30,
    visible: (viewer) => mayDo(viewer, 'placement:read'),
  },
];

export type DashboardSearch = { indicator?: string; period?: string; org?: string; by?: string };
export const indicatorRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/placements/dashboard',
    component: lazyRouteComponent(() => import('./dashboard-page.tsx'), 'DashboardPage'),
    validateSearch: (search: { [key: string]: unknown }): DashboardSearch =>
      Object.fromEntries(
        (['indicator', 'period', 'org', 'by'] as const).flatMap((key) => (typeof search[key] === 'string' ? [[key, search[key]]] : [])),
      ),
  }),
];
