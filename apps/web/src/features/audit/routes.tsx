import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listSearch } from '../../shared/list-route.ts';
import type { NavEntry } from '../../shared/navigation.ts';
import { shellRoute } from '../../shared/routing.ts';
import { mayDo } from '../../shared/session.tsx';

export const auditNav: readonly NavEntry[] = [
  {
    key: 'audit',
    href: '/audit',
    group: 'admin',
    icon: 'audit',
    zh: '审计记录',
    en: 'Audit trail',
    keywords: ['shenji', 'sjjl', 'rizhi', 'log'],
    order: 120,
    visible: (viewer) => mayDo(viewer, 'audit:read'),
  },
];
export const auditRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/audit',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('./list-page.tsx'), 'AuditListPage'),
  }),
];
