import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listSearch } from '../../shared/list-route.ts';
import type { NavEntry } from '../../shared/navigation.ts';
import { shellRoute } from '../../shared/routing.ts';
import { mayDo } from '../../shared/session.tsx';

export const accountNav: readonly NavEntry[] = [
  {
    key: 'accounts',
    href: '/accounts',
    group: 'admin',
    icon: 'users',
    zh: '账号管理',
    en: 'Accounts',
    keywords: ['zhanghao', 'zhgl', 'yonghu', 'users'],
    order: 100,
    visible: (viewer) => mayDo(viewer, 'account:read'),
  },
  {
    key: 'tokens',
    href: '/tokens',
    group: 'admin',
    icon: 'key',
    zh: '接口令牌',
    en: 'API tokens',
    keywords: ['jiekou', 'lingpai', 'jklp', 'token'],
    order: 101,
    visible: (viewer) => mayDo(viewer, 'account:read'),
  },
  {
    key: 'password',
    href: '/me/password',
    group: 'admin',
    icon: 'lock',
    zh: '修改密码',
    en: 'Change password',
    keywords: ['mima', 'xgmm'],
    order: 110,
    visible: () => true,
    searchOnly: true,
  },
  {
    key: 'second-factor',
    href: '/me/second-factor',
    group: 'admin',
    icon: 'lock',
    zh: '两步验证',
    en: 'Two-step sign-in',
    keywords: ['liangbu', 'yanzheng', 'lbyz', 'totp', '2fa'],
    order: 111,
    visible: () => true,
    searchOnly: true,
  },
  {
    key: 'sessions',
    href: '/me/sessions',
    group: 'admin',
    icon: 'shield',
    zh: '登录设备',
    en: 'Signed-in devices',
    keywords: ['shebei', 'dlsb'],
    order: 112,
    visible: () => true,
    searchOnly: true,
  },
];

const parent = () => shellRoute;
export const accountRoutes = [
  createRoute({
    getParentRoute: parent,
    path: '/accounts',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('./list-page.tsx'), 'AccountListPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/accounts/new',
    component: lazyRouteComponent(() => import('./create-page.tsx'), 'AccountCreatePage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/accounts/$id',
    component: lazyRouteComponent(() => import('./record-page.tsx'), 'AccountPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/tokens',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('./token-page.tsx'), 'TokenPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/me/password',
    component: lazyRouteComponent(() => import('./password-page.tsx'), 'PasswordPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/me/second-factor',
    component: lazyRouteComponent(() => import('./second-factor-page.tsx'), 'SecondFactorPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/me/sessions',
    component: lazyRouteComponent(() => import('./session-page.tsx'), 'SessionPage'),
  }),
];
