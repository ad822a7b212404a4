import type { Actor, Role } from '@fuzhi/domain/kernel/actor.ts';

import type { Asked } from '../../platform/principal.ts';
import type { Sql } from './sql.ts';

/** The alias under which a table stands in a statement: `sql`${row}.school_id`` names a column of it. */
export type Alias = Sql;

/** Whom an answer is for. Everything that decides on rows or texts, and nothing else of the request. */
export type Asker = {
  readonly actor: Actor;
  /** the person: the account, or the owner of the token */
  readonly accountId: string | null;
  readonly sessionId: string | null;
  readonly locale: 'zh-CN' | 'en';
  /** the day in China, YYYY-MM-DD */
  readonly today: string;
  /** what is put into each statement while the asker is not proved, and who is told of the outcome */
  readonly asked?: Pick<Asked, 'proof' | 'proved'> | undefined;
};

/**
 * The asker as SQL sees it while a statement is written. What is a plain value here (kind, locale, holds) becomes part of the statement's
 * text and of the key it is cached under; what is `Sql` is a parameter, so that all who hold the same roles share one statement.
 */
export type Who = {
  readonly kind: Actor['kind'];
  readonly locale: Asker['locale'];
  readonly holds: (roles: readonly Role[]) => boolean;
  /** whether rows of this noun may be read at all: a token reads only what it was made for */
  readonly reads: (noun: string) => boolean;
  /**
   * whether the rows are tested one by one as they come, in an order that is wanted, and not looked for: predicates should then say nothing
   * that a planner could start from
   */
  readonly oneByOne: boolean;
  /** ltree[]: the units at which the asker holds one of the roles; everything below counts too */
  readonly units: (roles: readonly Role[]) => Sql;
  /** uuid of the person */
  readonly accountId: Sql;
  /** date */
  readonly today: Sql;
};

export type Expr = (row: Alias, who: Who) => Sql;

export type ScalarName = 'ID' | 'String' | 'Int' | 'Float' | 'Boolean' | 'Date' | 'DateTime' | 'Money' | 'Percent' | 'JSON';
export type EnumDef = {
  readonly name: string;
  readonly description: string;
  readonly values: { readonly [value: string]: string };
};

/** A small value with named parts that TypeScript works out; it has no id and no table. */
export type ValueDef = {
  readonly name: string;
  readonly description: string;
  readonly parts: {
    readonly [part: string]: {
      readonly type: ScalarName;
      readonly nullable: boolean;
      readonly description: string;
    };
  };
};

type Described = { readonly description: string };

export type ScalarField = Described & {
  readonly kind: 'scalar';
  readonly type: ScalarName | EnumDef;
  /** for ID: the type whose ids these are */
  readonly idOf?: string;
  readonly list: boolean;
  readonly nullable: boolean;
  readonly expr: Expr;
  /** whether lists can be filtered by it; a field that is worked out per row at some cost is not */
  readonly filter: boolean;
};
/** A code and its labels. The code is a column, the labels are joined only when they were asked for. */
export type CodedField = Described & {
  readonly kind: 'coded';
  readonly codes: string;
  readonly nullable: boolean;
  readonly expr: Expr;
};
/** To one: a join on the other table's key. */
export type OneField = Described & {
  readonly kind: 'one';
  readonly type: string;
  readonly key: Expr;
  readonly filter: boolean;
  /** whoever sees this row sees the other: what `visibleTo` of the two types says already, so it is not asked again on the way */
  readonly seenWith: boolean;
};
/** To many: a lateral sub-select, whole (with a limit) or in pages. */
export type ManyField = Described & {
  readonly kind: 'many';
  readonly type: string;
  readonly on: (parent: Alias, row: Alias, who: Who) => Sql;
  /** set when `on` is no more than "this column of the other row is my key" */
  readonly by?: string;
  readonly paged: boolean;
  readonly limit: number;
};
/**
 * What only TypeScript can work out, from columns it names. `compute` runs once a row on the values as JSON has them. The rows still come by
 * the same statement.
 */
export type ComputedField = Described & {
  readonly kind: 'computed';
  readonly type: ScalarName | ValueDef;
  readonly list: boolean;
  readonly needs: { readonly [name: string]: Expr };
  readonly compute: (values: never, asker: Asker) => unknown;
};
export type Field = ScalarField | CodedField | OneField | ManyField | ComputedField;

export type CustomFilter = Described & {
  readonly type: ScalarName;
  readonly idOf?: string;
  readonly where: (row: Alias, value: Sql, who: Who) => Sql;
};
/** 'updatedAt', or 'graduate.name' through a to-one relation; or an expression of its own, on the row or behind the relation. */
export type OrderDef =
  | (Described & { readonly by: string })
  | (Described & {
      readonly via?: string;
      readonly type: ScalarName;
      readonly nullable: boolean;
      readonly expr: Expr;
    });
/** 'count' of the rows for which a boolean expression holds, or 'sum' of an amount. */
export type AggregateDef = Described & {
  readonly kind: 'count' | 'sum' | 'average';
  readonly type: ScalarName;
  readonly expr: Expr;
};

/**
 * A predicate; or "as visible as the row it belongs to", named by type and foreign key. The second lets the engine leave the look-up out where
 * it comes from that very row.
 */
export type Visibility = ((who: Who, row: Alias) => Sql) | { readonly through: string; readonly by: string };

/**
 * A to-one relation by which lists of a large table are paged: an index holds the rows of each of its keys in each order offered, so that a
 * page is merged from the beginnings of a few such streams however many rows there are of other keys.
 */
export type Streams = {
  readonly relation: string;
  /** `SELECT key`: all keys that rows visible to the asker can have */
  readonly keys: (who: Who) => Sql;
  /** filters that find a few rows by an index of their own: lists with one are not paged by streams */
  readonly unless?: readonly string[];
  /** orders in which an index holds each key's rows, where it is not all of them */
  readonly orders?: readonly string[];
  /** orders in which an index holds the whole list as well, for those who see rows of many keys */
  readonly walked: readonly string[];
};

/** Whether a row has a text in it; `pattern` is for ILIKE. */
export type RowSearch = (row: Alias, pattern: Sql, who: Who) => Sql;
/** A text that is looked for, as indexes want it. */
export type Words = {
  /** for ILIKE: the text anywhere */
  readonly pattern: Sql;
  /** text[]: the characters of it, in small letters */
  readonly characters: Sql;
  /** boolean: there are three letters in a row, without which an index of trigrams is read from one end to the other */
  readonly hasTrigram: Sql;
};
/** The search of a large table: pages come from the rows found, where these are few, or from a walk that tests each row. */
export type IndexSearch = {
  /** `SELECT key`: at least those of the rows found that the asker may see */
  readonly keys: (words: Words, who: Who) => Sql;
  readonly row: RowSearch;
};

export type TypeDef = {
  readonly name: string;
  readonly plural: string;
  readonly table: string;
  /** the word that stands in token scopes: a token reads the type's rows with `<noun>:read`; '' where `visibleTo` asks `who.reads` row by row */
  readonly noun: string;
  readonly description: string;
  /** primary key column: part of the global id and last key of every order */
  readonly key: { readonly column: string; readonly cast: 'uuid' | 'text' };
  /** which rows the asker may see; the engine adds it wherever the table is touched */
  readonly visibleTo: Visibility;
  readonly fields: { readonly [name: string]: Field };
  readonly filters: { readonly [name: string]: CustomFilter };
  readonly search?: RowSearch | IndexSearch;
  readonly orders: { readonly [name: string]: OrderDef };
  /** the key of a cursor, if rows are still to be had from there on; raises FZ410 where those after it are no longer kept */
  readonly keptCursor?: (key: Sql) => Sql;
  readonly defaultOrder: readonly { readonly field: string; readonly direction: 'ASC' | 'DESC' }[];
  /** holds for lists asked for without any `where`: an inbox opens with what is still to be done */
  readonly defaultWhere?: (row: Alias) => Sql;
  readonly groups: { readonly [key: string]: string };
  readonly aggregates: { readonly [name: string]: AggregateDef };
  readonly streams?: Streams;
  /** how the type can be entered: a list and a look-up on Query, or only through other types */
  readonly root: boolean;
};

const types = new Map<string, TypeDef>();

export const registerType = (type: TypeDef): void => {
  if (types.has(type.name)) throw new Error(`read type ${type.name} is defined twice`);
  // see globalId in compiler.ts
  if (type.name.length > 20) throw new Error(`the name ${type.name} is longer than 20 letters`);
  types.set(type.name, type);
};
export const typeNamed = (name: string): TypeDef => {
  const type = types.get(name);
  if (!type) throw new Error(`no read type ${name}`);
  return type;
};
export const findType = (name: string): TypeDef | undefined => types.get(name);
export const allTypes = (): TypeDef[] => [...types.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
/** The type whose list has this name on Query: 'placements'. */
export const typeByPlural = (plural: string): TypeDef | undefined => allTypes().find((type) => type.root && type.plural === plural);
