import type { GraphQLField, GraphQLObjectType } from 'graphql';

import { type Arg, type ArgSource, fieldArgs } from './args.ts';
import type { Compute } from './computed.ts';
import type { Alias, Asker, EnumDef, ManyField, ScalarName, TypeDef, Who } from './model.ts';
import { type Document, type Selected, collect, selectionsOf } from './selection.ts';
import { type Sql, join, literal, name, raw, sql } from './sql.ts';
import { type Binding, scopeOf } from './who.ts';

/** What the parts of the compiler share while they write one statement. */
export type Compiler = {
  readonly document: Document;
  readonly who: Who;
  readonly asker: Asker;
  readonly sources: ArgSource[];
  /** what must be right in a request though the statement may not need it; each throws what is wrong */
  readonly checks: ((binding: Binding) => void)[];
  readonly alias: () => Alias;
  /** writes a to-many relation; held here because rows hold lists and lists hold rows */
  readonly many: (c: Compiler, relation: Many) => Sql;
  /** values that TypeScript works out, by the number under which their places were written */
  readonly computed: Compute[];
};
/** A to-many relation of a parent row, to be written with the selection made on it. */
export type Many = { readonly parent: TypeDef; readonly definition: ManyField; readonly field: Selected; readonly on: (row: Alias) => Sql };

export const newCompiler = (document: Document, who: Who, asker: Asker, many: Compiler['many']): Compiler => {
  let count = 0;
  return {
    document,
    who,
    asker,
    sources: [],
    checks: [],
    computed: [],
    many,
    alias: () => {
      count += 1;
      return raw(`t${count}`);
    },
  };
};

export const tableOf = (type: TypeDef): Sql => name(type.table);
export const keyOf = (type: TypeDef, row: Alias): Sql => sql`${row}.${name(type.key.column)}`;
export const scope = (c: Compiler, type: TypeDef, row: Alias): Sql => scopeOf(type, row, c.who, c.asker);
/** The same for rows that are tested as they come: those of an ordered walk, and those that a join has found. */
export const scopeOneByOne = (c: Compiler, type: TypeDef, row: Alias): Sql => scopeOf(type, row, { ...c.who, oneByOne: true }, c.asker);

export const selected = (c: Compiler, typeName: string, parent: Selected): Selected[] =>
  collect(c.document, typeName, selectionsOf(parent));

/** Arguments of a selected field. Places that ask for one response key have equal arguments: validation saw to it. */
export const argsOf = (c: Compiler, parentType: string, field: Selected): ((argName: string) => Arg | undefined) => {
  const node = field.nodes[0];
  const definition: GraphQLField<unknown, unknown> | undefined = (
    c.document.schema.getType(parentType) as GraphQLObjectType | undefined
  )?.getFields()[field.name];
  if (!node || !definition) throw new Error(`no field ${parentType}.${field.name}`);
  return fieldArgs(node, definition, c.document.variables, c.sources);
};

/** base64url of text. `translate` drops the padding and the line ends that PostgreSQL puts into longer texts. */
export const base64url = (text: Sql): Sql => sql`translate(encode(convert_to(${text}, 'UTF8'), 'base64'), E'+/=\n', '-_')`;
/**
 * The same for a global id, at a third of the cost: in base64 of letters, digits and `:-._` there is neither + nor /, and up to 57 bytes there is
 * no line end, which `registerType` sees to.
 */
export const globalId = (typeName: string, key: Sql): Sql =>
  sql`rtrim(encode(convert_to(${literal(`${typeName}:`)} || ${key}, 'UTF8'), 'base64'), '=')`;

/** A value as it stands in JSON: fen become yuan with two digits, the rest PostgreSQL writes as the API has it. */
export const output = (type: ScalarName | EnumDef, value: Sql): Sql => {
  if (type === 'Money') return sql`(${value} * 0.01)::numeric(18, 2)::text`;
  return value;
};

// a column's name has 63 bytes at most, a select list 1664 members
const MAX_NAME = 63;
const MAX_MEMBERS = 1600;

/**
 * A JSON object with its keys in this order. As a row it is made a quarter faster than by json_build_object, without spaces and without its
 * limit of 100 arguments. Client's names that are too long for a column go the slow way.
 */
export const jsonObject = (pairs: readonly (readonly [string, Sql])[]): Sql => {
  if (pairs.length > MAX_MEMBERS) throw new Error('too many members');
  if (pairs.every(([key]) => key.length <= MAX_NAME)) {
    return sql`(SELECT row_to_json(o) FROM (SELECT ${join(pairs.map(([key, value]) => sql`${value} AS ${raw(`"${key}"`)}`))}) o)`;
  }
  return sql`(SELECT json_object_agg(o.k, o.v) FROM (VALUES ${join(pairs.map(([key, value]) => sql`(${literal(key)}, to_json(${value}))`))}) o (k, v))`;
};
