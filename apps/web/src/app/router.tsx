import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { accountRoutes } from '../features/account/routes.tsx';
import { auditRoutes } from '../features/audit/routes.tsx';
import { cooperationRoutes } from '../features/cooperation/routes.tsx';
import { homeRoutes } from '../features/home/routes.tsx';
import { indicatorRoutes } from '../features/indicator/routes.tsx';
import { intakeRoutes } from '../features/intake/routes.tsx';
import { orgRoutes } from '../features/org/routes.tsx';
import { placementRoutes } from '../features/placement/routes.tsx';
import { roundRoutes } from '../features/round/routes.tsx';
import { rootRoute, shellRoute } from '../shared/routing.ts';
import { Layout } from './layout.tsx';
import { PhoneDoor } from './phone-door.tsx';
import { NotFoundPage, RouteProblem, Starting } from './route-states.tsx';

export type SignInSearch = { to?: string };

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  // only an address of this site: anything else would let a foreign page be opened after signing in
  validateSearch: (search: { [key: string]: unknown }): SignInSearch =>
    typeof search['to'] === 'string' && /^\/(?![/\\])/u.test(search['to']) ? { to: search['to'] } : {},
  component: lazyRouteComponent(() => import('./sign-in-page.tsx'), 'SignInPage'),
});
const setUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/set-up',
  component: lazyRouteComponent(() => import('./set-up-page.tsx'), 'SetUpPage'),
});

const phoneRoute = createRoute({ getParentRoute: () => rootRoute, path: '/m', component: PhoneDoor });

shellRoute.update({ component: Layout });

const routeTree = rootRoute.addChildren([
  signInRoute,
  setUpRoute,
  phoneRoute,
  shellRoute.addChildren([
    ...homeRoutes,
    ...roundRoutes,
    ...placementRoutes,
    ...cooperationRoutes,
    ...indicatorRoutes,
    ...accountRoutes,
    ...intakeRoutes,
    ...orgRoutes,
    ...auditRoutes,
  ]),
]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPendingMs: 200,
  defaultPendingComponent: Starting,
  defaultErrorComponent: RouteProblem,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
