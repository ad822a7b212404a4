import { isWithin, type Actor, type Role } from '@fuzhi/domain/kernel/actor.ts';

import { type Alias, type Asker, type ManyField, type TypeDef, type Who, typeNamed } from './model.ts';
import { type Sql, bare, join, name, no, param, raw, sql } from './sql.ts';

/** What a statement's parameters are read from when it runs. */
export type Binding = {
  readonly asker: Asker;
  /** values of the field arguments, in the order the compiler met them */
  readonly args: readonly unknown[];
  /** keys of the rows, where rows are read by key */
  readonly keys: readonly string[];
  /** a condition set by a resolver or an export besides the client's */
  readonly base?: unknown;
};

/** ltree paths at which the actor holds one of the roles, none below another. */
const unitsOf = (actor: Actor, roles: readonly Role[]): string[] => {
  const paths = [...new Set(actor.grants.filter((grant) => roles.includes(grant.role)).map((grant) => grant.orgPath))];
  return paths.filter((path) => !paths.some((other) => other !== path && isWithin(path, other)));
};

const NIL = '00000000-0000-0000-0000-000000000000';

/** The asker as a statement sees it: see `Who`. Roles decide the text, units and the person are parameters. */
export const whoOf = (asker: Asker): Who => {
  const held = new Set(asker.actor.grants.map((grant) => grant.role));
  const units = new Map<string, Sql>();
  return {
    kind: asker.actor.kind,
    locale: asker.locale,
    oneByOne: false,
    holds: (roles) => roles.some((role) => held.has(role)),
    reads: (noun) => hasScope(asker.actor, noun),
    units: (roles) => {
      const key = roles.join();
      const known = units.get(key) ?? param<Binding>((binding) => unitsOf(binding.asker.actor, roles), 'ltree[]');
      units.set(key, known);
      return known;
    },
    accountId: param<Binding>((binding) => binding.asker.accountId ?? NIL, 'uuid'),
    today: param<Binding>((binding) => binding.asker.today, 'date'),
  };
};

/** Everything about the asker that a statement's text may depend on. Two people with the same shape share statements. */
export const permissionShape = ({ actor, locale, asked }: Asker): string =>
  [
    actor.kind,
    asked?.proof ? 'proving' : '',
    locale,
    [...new Set(actor.grants.map((grant) => grant.role))].sort().join(),
    [...(actor.scopes ?? [])].sort().join(),
  ].join('|');

/**
 * The statement, if the asker is still who he was when his request was let in; no row at all if he is not. The condition stands for itself, so the database
 * decides it before it reads anything else. Where the statement has no rows of its own there is one without a value.
 */
export const proving = (asker: Asker, value: Sql): Sql => {
  const proof = asker.asked?.proof;
  if (!proof) return value;
  const condition = proof.pieces.map((piece, index) =>
    index === proof.pieces.length - 1
      ? raw(piece)
      : sql`${raw(piece)}${bare<Binding>((binding) => binding.asker.asked?.proof?.values[index])}`,
  );
  return sql`SELECT q.* FROM (SELECT WHERE ${join(condition, '')}) me LEFT JOIN (${value}) q ON true`;
};

/** Whether the asker may read the noun at all: a token only what it was made for. */
export const hasScope = (actor: Actor, noun: string): boolean =>
  actor.kind !== 'TOKEN' || (actor.scopes ?? []).some((scope) => scope === '*:read' || scope === `${noun}:read`);

/** Which rows of a type the asker may see. The one place where a table enters a statement asks this. */
export const scopeOf = (type: TypeDef, row: Alias, who: Who, asker: Asker): Sql => {
  if (type.noun !== '' && !hasScope(asker.actor, type.noun)) return no;
  const { visibleTo } = type;
  if (typeof visibleTo === 'function') return visibleTo(who, row);
  const owner = typeNamed(visibleTo.through);
  const alias = name(`${owner.table}_of`);
  return sql`EXISTS (SELECT 1 FROM ${name(owner.table)} ${alias} WHERE ${alias}.${name(owner.key.column)} = ${row}.${name(visibleTo.by)}
    AND ${scopeOf(owner, alias, who, asker)})`;
};

/** Whether rows reached by a relation are visible because the row they are reached from is: their visibility is that row's. */
export const isVisibleFrom = (parent: TypeDef, relation: ManyField, target: TypeDef, asker: Asker): boolean =>
  typeof target.visibleTo === 'object' &&
  target.visibleTo.through === parent.name &&
  target.visibleTo.by === relation.by &&
  hasScope(asker.actor, target.noun);
