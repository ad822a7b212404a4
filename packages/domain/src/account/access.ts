import { type Actor, type Role, holdsRole } from '../kernel/actor.ts';
import { roleList } from './codes.ts';

export const ADMINISTRATORS: readonly Role[] = ['ADMIN'];

/** Keeps accounts, grants and tokens of a unit: an administrator of that unit or of one above it. Tokens never do. */
export const mayAdminister = (actor: Actor, orgPath: string): boolean =>
  actor.kind === 'ACCOUNT' && holdsRole(actor, ADMINISTRATORS, orgPath);

/** Kinds of unit that a role of each level of the list `role` is held at. Whatever the list does not bind can be held anywhere. */
const KINDS_OF_LEVEL: { readonly [level: string]: readonly string[] } = {
  school: ['school'],
  town: ['town'],
  zone: ['zone', 'town', 'district'],
  // the platform runs as well with a city or a province at its root
  district: ['district', 'city', 'province'],
  bureau: ['district', 'city', 'province', 'department'],
};

/** Whether a role can be held at a kind of unit: a principal at a school, not at a town. */
export const roleFitsUnit = (role: Role, unitKind: string): boolean => {
  const level = roleList.byCode.get(role)?.attributes['org_level'] ?? 'any';
  return KINDS_OF_LEVEL[level]?.includes(unitKind) ?? true;
};
