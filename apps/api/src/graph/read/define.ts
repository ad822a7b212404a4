import type { Selectable } from 'kysely';

import type { DB } from '../../platform/db-types.gen.ts';
import type {
  Alias,
  AggregateDef,
  Asker,
  CodedField,
  ComputedField,
  CustomFilter,
  EnumDef,
  Expr,
  Field,
  ManyField,
  OneField,
  OrderDef,
  ScalarField,
  ScalarName,
  TypeDef,
  ValueDef,
  Visibility,
} from './model.ts';
import { registerType } from './model.ts';
import { type Sql, name as sqlName, sql } from './sql.ts';

export type Table = keyof DB;
type Column<T extends Table> = keyof DB[T] & string;
type Value<T extends Table, C extends Column<T>> = C extends keyof Selectable<DB[T]> ? Selectable<DB[T]>[C] : never;
type NullableColumn<T extends Table> = {
  [C in Column<T>]: null extends Value<T, C> ? C : never;
}[Column<T>];
type RequiredColumn<T extends Table> = Exclude<Column<T>, NullableColumn<T>>;

/** A column of the type's own table, as an expression. */
export const column =
  (columnName: string): Expr =>
  (row) =>
    sql`${row}.${sqlName(columnName)}`;

type Options = { readonly filter?: boolean };

/** Fields on columns that may hold null, or that never do: the compiler knows which, so the schema's `!` cannot lie. */
const scalarsOn = <C extends string>(nullable: boolean) => {
  const scalar =
    (type: ScalarName) =>
    (columnName: C, description: string, options: Options = {}): ScalarField => ({
      kind: 'scalar',
      type,
      list: false,
      nullable,
      expr: column(columnName),
      description,
      filter: options.filter ?? true,
    });
  return {
    text: scalar('String'),
    int: scalar('Int'),
    float: scalar('Float'),
    boolean: scalar('Boolean'),
    date: scalar('Date'),
    dateTime: scalar('DateTime'),
    /** a column in fen */
    money: scalar('Money'),
    /** a column that holds one of an enum's values */
    oneOf: (columnName: C, type: EnumDef, description: string): ScalarField => ({
      kind: 'scalar',
      type,
      list: false,
      nullable,
      expr: column(columnName),
      description,
      filter: true,
    }),
    /** a code of a code list */
    coded: (columnName: C, codes: string, description: string): CodedField => ({
      kind: 'coded',
      codes,
      nullable,
      expr: column(columnName),
      description,
    }),
  };
};

type On = string | ManyField['on'];
const relation = (on: On): Pick<ManyField, 'on' | 'by'> =>
  typeof on === 'string' ? { by: on, on: (parent, row) => sql`${row}.${sqlName(on)} = ${parent}.id` } : { on };

export const fieldsOf = <T extends Table>() => ({
  ...scalarsOn<RequiredColumn<T>>(false),
  /** the same for columns that may be null */
  maybe: scalarsOn<NullableColumn<T>>(true),
  /** a jsonb column; it may be null where the column may, since JSON itself may */
  json: (columnName: Column<T>, description: string): ScalarField => ({
    kind: 'scalar',
    type: 'JSON',
    list: false,
    nullable: true,
    expr: column(columnName),
    description,
    filter: false,
  }),
  /** anything that SQL can work out on the row */
  expr: (
    type: ScalarName | EnumDef,
    expr: Expr,
    description: string,
    options: Options & { readonly nullable?: boolean; readonly list?: boolean } = {},
  ): ScalarField => ({
    kind: 'scalar',
    type,
    list: options.list ?? false,
    nullable: options.nullable ?? true,
    expr,
    description,
    filter: options.filter ?? false,
  }),
  codedExpr: (codes: string, expr: Expr, description: string): CodedField => ({
    kind: 'coded',
    codes,
    nullable: true,
    expr,
    description,
  }),
  /** to one, by a foreign key of this table */
  one: (type: string, key: Column<T>, description: string, options: Options & { readonly seenWith?: boolean } = {}): OneField => ({
    kind: 'one',
    type,
    key: column(key),
    description,
    filter: options.filter ?? true,
    seenWith: options.seenWith ?? false,
  }),
  /** to many, in pages: by the column of the other table that holds this row's key, or by a condition */
  pages: (type: string, on: On, description: string): ManyField => ({
    kind: 'many',
    type,
    ...relation(on),
    paged: true,
    limit: 200,
    description,
  }),
  /** to many, whole; only where there are never more than a handful */
  list: (type: string, on: On, description: string, limit = 50): ManyField => ({
    kind: 'many',
    type,
    ...relation(on),
    paged: false,
    limit,
    description,
  }),
  computed: <Values>(
    type: ScalarName | ValueDef,
    needs: { readonly [K in keyof Values]: Expr },
    compute: (values: Values, asker: Asker) => unknown,
    description: string,
    options: { readonly list?: boolean } = {},
  ): ComputedField => ({
    kind: 'computed',
    type,
    list: options.list ?? false,
    needs,
    compute,
    description,
  }),
});
export type Fields<T extends Table> = ReturnType<typeof fieldsOf<T>>;

export type Definition<T extends Table> = {
  readonly table: T;
  readonly plural: string;
  readonly noun: string;
  readonly description: string;
  /** Required: a type without it does not compile. Rows for which it is not true do not exist for the asker. */
  readonly visibleTo: Visibility;
  readonly fields: (f: Fields<T>) => { readonly [field: string]: Field };
  /** default: `id uuid` */
  readonly key?: { readonly column: Column<T>; readonly cast: 'uuid' | 'text' };
  readonly filters?: { readonly [filter: string]: CustomFilter };
  readonly search?: TypeDef['search'];
  readonly orders?: { readonly [order: string]: OrderDef };
  readonly keptCursor?: TypeDef['keptCursor'];
  readonly defaultOrder: TypeDef['defaultOrder'];
  /** holds for lists asked for without any `where` */
  readonly defaultWhere?: (row: Alias) => Sql;
  /** group keys: 'destination', or 'graduate.major' through a relation */
  readonly groups?: { readonly [key: string]: string };
  readonly aggregates?: { readonly [aggregate: string]: AggregateDef };
  readonly streams?: TypeDef['streams'];
  /** false: reached only through other types */
  readonly root?: boolean;
};

/** Declares what can be read of a table, and by whom. The schema, the filters, the lists, the exports all follow from it. */
export const readType = <T extends Table>(name: string, def: Definition<T>): TypeDef => {
  const type: TypeDef = {
    name,
    plural: def.plural,
    table: def.table,
    noun: def.noun,
    description: def.description,
    key: def.key ?? { column: 'id', cast: 'uuid' },
    visibleTo: def.visibleTo,
    fields: def.fields(fieldsOf<T>()),
    filters: def.filters ?? {},
    ...(def.search ? { search: def.search } : {}),
    orders: def.orders ?? {},
    defaultOrder: def.defaultOrder,
    ...(def.keptCursor ? { keptCursor: def.keptCursor } : {}),
    ...(def.defaultWhere ? { defaultWhere: def.defaultWhere } : {}),
    groups: def.groups ?? {},
    aggregates: def.aggregates ?? {},
    ...(def.streams ? { streams: def.streams } : {}),
    root: def.root ?? true,
  };
  registerType(type);
  return type;
};
