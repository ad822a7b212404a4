import { createRootRoute, createRoute } from '@tanstack/react-router';

/** The two routes that all others hang on; app/ gives them their looks. */
export const rootRoute = createRootRoute();
/** Everything for which one must be signed in. */
export const shellRoute = createRoute({ getParentRoute: () => rootRoute, id: 'shell' });
