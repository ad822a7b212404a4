import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listSearch } from '../../shared/list-route.ts';
import type { NavEntry } from '../../shared/navigation.ts';
import { shellRoute } from '../../shared/routing.ts';
import { mayDo } from '../../shared/session.tsx';

const page = (
  key: string,
  href: string,
  order: number,
  names: { zh: string; en: string; keywords: readonly string[] },
  searchOnly = true,
): NavEntry => ({
  key,
  href,
  group: 'work',
  icon: 'users',
  order,
  ...names,
  visible: (viewer) => mayDo(viewer, 'intake:read'),
  ...(searchOnly && { searchOnly }),
});

export const intakeNav: readonly NavEntry[] = [
  page('intake', '/intake', 40, { zh: '招生与巩固', en: 'Intake and keeping', keywords: ['zhaosheng', 'gonggu', 'zsgg'] }, false),
  page('applicants', '/applicants', 40, { zh: '招生名单', en: 'Applicants', keywords: ['mingdan', 'zsmd'] }),
  page('intake-plans', '/intake-plans', 40, { zh: '招生计划', en: 'Intake plans', keywords: ['jihua', 'zsjh'] }),
  page('majors', '/majors', 40, { zh: '专业设置', en: 'Majors offered', keywords: ['zhuanye', 'zysz'] }),
  page('classes', '/classes', 40, { zh: '班级', en: 'Classes', keywords: ['banji', 'bj'] }),
];

const parent = () => shellRoute;
export const intakeRoutes = [
  createRoute({
    getParentRoute: parent,
    path: '/intake',
    validateSearch: (search: { [key: string]: unknown }): { year?: number } =>
      Number.isInteger(search['year']) ? { year: Number(search['year']) } : {},
    component: lazyRouteComponent(() => import('./overview-page.tsx'), 'IntakePage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/applicants',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('./applicant-list-page.tsx'), 'ApplicantListPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/applicants/$id',
    component: lazyRouteComponent(() => import('./applicant-page.tsx'), 'ApplicantPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/intake-plans',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('./plan-list-page.tsx'), 'PlanListPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/intake-plans/$id',
    component: lazyRouteComponent(() => import('./plan-page.tsx'), 'PlanPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/majors',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('./offer-list-page.tsx'), 'OfferListPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/majors/$id',
    component: lazyRouteComponent(() => import('./offer-page.tsx'), 'OfferPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/classes',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('./class-list-page.tsx'), 'ClassListPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/classes/$id',
    component: lazyRouteComponent(() => import('./class-page.tsx'), 'ClassPage'),
  }),
];
