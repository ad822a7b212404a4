import { type Actor, type Role, isWithin } from '@fuzhi/domain/kernel/actor.ts';
import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';

const hasScope = (actor: Actor, noun: string, action: 'read' | 'write'): boolean =>
  (actor.scopes ?? []).some((scope) => scope === `${noun}:${action}` || (action === 'read' && scope === '*:read'));

/** Whether the actor's kind lets it read a noun at all: a token needs the scope, whoever signed in has grants for that. */
export const mayRead = (actor: Actor, noun: string): boolean => actor.kind !== 'TOKEN' || hasScope(actor, noun, 'read');

/** Whether the actor's kind lets it change a noun at all. Commands ask this before they look at any row. */
export const mayWrite = (actor: Actor, noun: string): boolean => actor.kind !== 'TOKEN' || hasScope(actor, noun, 'write');

/**
 * The units (as ltree paths) at or below which the actor sees rows of a noun, by the roles that may see it. No path lies within another.
 * Empty: sees nothing.
 */
export const visiblePaths = (actor: Actor | null, noun: string, roles: readonly Role[]): string[] => {
  if (actor === null || !mayRead(actor, noun)) return [];
  const paths = [...new Set(actor.grants.filter((grant) => roles.includes(grant.role)).map((grant) => grant.orgPath))];
  return paths.filter((path) => !paths.some((other) => other !== path && isWithin(path, other)));
};

/** SQL: the ltree expression lies at or below one of the paths. Index-friendly (GiST), and plain false without a path. */
export const withinPaths = (column: Expression<unknown>, paths: readonly string[]): RawBuilder<SqlBool> =>
  paths.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`${column} <@ ${[...paths]}::ltree[]`;
