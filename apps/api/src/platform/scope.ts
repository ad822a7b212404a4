import type { Actor, Role } from '@fuzhi/domain/kernel/actor.ts';
import { readablePaths } from '@fuzhi/domain/kernel/scope.ts';
import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';

/** Whether the actor's kind lets it change a noun at all: a token needs the scope. Commands ask this before they look at any row. */
export const mayWrite = (actor: Actor, noun: string): boolean => actor.kind !== 'TOKEN' || (actor.scopes ?? []).includes(`${noun}:write`);

/** The units (as ltree paths) at or below which the actor sees rows of a noun, by the roles that may see it; empty: sees nothing. */
export const visiblePaths = (actor: Actor | null, noun: string, roles: readonly Role[]): string[] =>
  actor === null ? [] : readablePaths(actor, noun, roles);

/** SQL: the ltree expression lies at or below one of the paths. Index-friendly (GiST), and plain false without a path. */
export const withinPaths = (column: Expression<unknown>, paths: readonly string[]): RawBuilder<SqlBool> =>
  paths.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`${column} <@ ${[...paths]}::ltree[]`;
