import { ANYBODY, type Actor, type Role, holdsRole } from '../kernel/actor.ts';
import { hasScope } from '../kernel/scope.ts';

/** The names of units are no secret inside the platform: whoever holds any role sees the units at and below his own. */
export const ORG_READERS: readonly Role[] = ANYBODY;

export const mayReadOrg = (actor: Actor, orgPath: string): boolean => hasScope(actor, 'org') && holdsRole(actor, ORG_READERS, orgPath);

/** Units are made, renamed and ended by the administrator. */
export const ORG_MANAGERS: readonly Role[] = ['ADMIN'];

export const mayManageOrg = (actor: Actor, orgPath: string): boolean => actor.kind !== 'TOKEN' && holdsRole(actor, ORG_MANAGERS, orgPath);
