import { type Actor, type Role, isWithin } from './actor.ts';

/** Paths at which the actor holds one of the roles, without those that lie below another of them. */
export const grantedPaths = (actor: Actor, roles: readonly Role[]): string[] => {
  const paths = [...new Set(actor.grants.filter((grant) => roles.includes(grant.role)).map((grant) => grant.orgPath))];
  return paths.filter((path) => !paths.some((other) => other !== path && isWithin(path, other))).sort();
};

/** Whether a token may read a noun; accounts and the system are not bound by scopes. */
export const hasScope = (actor: Actor, noun: string): boolean =>
  actor.kind !== 'TOKEN' || (actor.scopes ?? []).some((scope) => scope === '*:read' || scope === `${noun}:read`);

/** Paths whose records of a noun the actor may read. */
export const readablePaths = (actor: Actor, noun: string, readers: readonly Role[]): string[] =>
  hasScope(actor, noun) ? grantedPaths(actor, readers) : [];

/** Whether the actor may read a record of a noun that lies at a path. */
export const mayRead = (actor: Actor, noun: string, readers: readonly Role[], orgPath: string): boolean =>
  readablePaths(actor, noun, readers).some((path) => isWithin(orgPath, path));
