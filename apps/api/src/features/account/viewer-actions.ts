import { ADMINISTRATORS } from '@fuzhi/domain/account/access.ts';
import { AUDIT_READERS } from '@fuzhi/domain/audit/access.ts';
import { AGREEMENT_ROLES, COOPERATION_READERS } from '@fuzhi/domain/cooperation/access.ts';
import type { Actor, Role } from '@fuzhi/domain/kernel/actor.ts';
import { INTAKE_APPROVERS, INTAKE_READERS, INTAKE_WRITERS } from '@fuzhi/domain/intake/access.ts';
import { ORG_MANAGERS } from '@fuzhi/domain/org/access.ts';
import { PLACEMENT_ACTION_ROLES, PLACEMENT_READERS } from '@fuzhi/domain/placement/access.ts';
import { REPORT_ACTION_ROLES, ROUND_MANAGERS, ROUND_READERS } from '@fuzhi/domain/round/access.ts';

/** Which roles open which page (`noun:read`) or command; from the nouns' own access tables. */
const ROLES_OF_ACTION: { readonly [action: string]: readonly Role[] } = {
  'placement:read': PLACEMENT_READERS,
  'round:read': ROUND_READERS,
  'cooperation:read': COOPERATION_READERS,
  'audit:read': [...AUDIT_READERS, ...ADMINISTRATORS],
  'account:read': ADMINISTRATORS,
  'org:write': ORG_MANAGERS,
  'intake:read': INTAKE_READERS,
  'intake:edit': INTAKE_WRITERS,
  'intake:approve': INTAKE_APPROVERS,
  accountCreate: ADMINISTRATORS,
  tokenCreate: ADMINISTRATORS,
  roundOpen: ROUND_MANAGERS,
  ...Object.fromEntries(Object.entries(PLACEMENT_ACTION_ROLES).map(([action, roles]) => [`placement:${action}`, roles])),
  ...Object.fromEntries(Object.entries(AGREEMENT_ROLES).map(([action, roles]) => [`cooperation:${action}`, roles])),
  ...Object.fromEntries(Object.entries(REPORT_ACTION_ROLES).map(([action, roles]) => [`report:${action}`, roles])),
};

/** Actions that the actor's roles open somewhere. A hint for menus: every request is judged by its own row. */
export const actionsOf = (actor: Actor): string[] =>
  Object.entries(ROLES_OF_ACTION)
    .filter(([, roles]) => actor.grants.some((grant) => roles.includes(grant.role)))
    .map(([action]) => action);
