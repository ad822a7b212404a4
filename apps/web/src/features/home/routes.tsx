import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavEntry } from '../../shared/navigation.ts';
import { shellRoute } from '../../shared/routing.ts';

export const homeNav: readonly NavEntry[] = [
  {
    key: 'home',
    href: '/',
    group: 'work',
    icon: 'inbox',
    zh: '待办',
    en: 'My tasks',
    keywords: ['daiban', 'db', 'shouye', 'sy', 'home', 'inbox'],
    order: 0,
    visible: () => true,
  },
];
export const homeRoutes = [
  createRoute({ getParentRoute: () => shellRoute, path: '/', component: lazyRouteComponent(() => import('./home-page.tsx'), 'HomePage') }),
];
