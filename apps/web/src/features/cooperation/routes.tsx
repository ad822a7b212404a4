import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listSearch } from '../../shared/list-route.ts';
import type { NavEntry } from '../../shared/navigation.ts';
import { shellRoute } from '../../shared/routing.ts';
import { mayDo } from '../../shared/session.tsx';

export const cooperationNav: readonly NavEntry[] = [
  {
    key: 'cooperations',
    href: '/cooperations',
    group: 'work',
    icon: 'link',
    zh: '校企合作',
    en: 'Agreements',
    keywords: ['xiaoqi', 'xqhz', 'hezuo', 'dingdanban', 'ddb', 'xieyi', 'cooperation'],
    order: 24,
    visible: (viewer) => mayDo(viewer, 'cooperation:read'),
  },
  {
    key: 'internships',
    href: '/internships',
    group: 'work',
    icon: 'calendar',
    zh: '岗位实习',
    en: 'Internships',
    keywords: ['shixi', 'gwsx', 'dinggang', 'sanfang'],
    order: 25,
    visible: (viewer) => mayDo(viewer, 'cooperation:read'),
  },
  {
    key: 'employers',
    href: '/employers',
    group: 'work',
    icon: 'school',
    zh: '用人单位',
    en: 'Employers',
    keywords: ['danwei', 'yrdw', 'qiye', 'gongsi', 'companies'],
    order: 26,
    visible: (viewer) => mayDo(viewer, 'cooperation:read'),
  },
];

export type CooperationImportSearch = { batch?: string };
const parent = () => shellRoute;
export const cooperationRoutes = [
  createRoute({
    getParentRoute: parent,
    path: '/cooperations',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('./agreement-list-page.tsx'), 'AgreementListPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/cooperations/import',
    validateSearch: (search: { [key: string]: unknown }): CooperationImportSearch =>
      typeof search['batch'] === 'string' && search['batch'] !== '' ? { batch: search['batch'] } : {},
    component: lazyRouteComponent(() => import('./import-page.tsx'), 'CooperationImportPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/cooperations/$id',
    component: lazyRouteComponent(() => import('./agreement-page.tsx'), 'AgreementPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/internships',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('./internship-list-page.tsx'), 'InternshipListPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/internships/$id',
    component: lazyRouteComponent(() => import('./internship-page.tsx'), 'InternshipPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/employers',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('./employer-list-page.tsx'), 'EmployerListPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/employers/$id',
    component: lazyRouteComponent(() => import('./employer-page.tsx'), 'EmployerPage'),
  }),
];
