import { type Compiler, jsonObject, output, selected } from './compiler.ts';
import type { AggregateDef, Alias, TypeDef } from './model.ts';
import type { Selected } from './selection.ts';
import { type Sql, join, literal, name, raw, sql } from './sql.ts';

const aggregateSql = (c: Compiler, definition: AggregateDef, row: Alias): Sql => {
  const value = definition.expr(row, c.who);
  switch (definition.kind) {
    case 'count':
      return sql`(count(*) FILTER (WHERE ${value}))::int`;
    case 'sum':
      return sql`sum(${value})`;
    case 'average':
      return sql`avg(${value})`;
  }
};

/** Collects the figures that are wanted of one set of rows, so that one pass over them gives all. */
export type Figures = {
  /** SQL of the figure of that name ('count' or one of the type's), to be read from `from` after the pass */
  readonly figure: (name: string, from: Alias) => Sql;
  /** the `aggregates { … }` selection as JSON */
  readonly object: (field: Selected, from: Alias) => Sql;
  /** the select list of the pass; empty when nothing was asked for */
  readonly columns: () => Sql | undefined;
};

export const figuresOf = (c: Compiler, type: TypeDef, row: Alias): Figures => {
  const columns = new Map<string, Sql>();
  const figure = (wanted: string, from: Alias): Sql => {
    const definition = type.aggregates[wanted];
    if (wanted === 'count') columns.set('count', sql`count(*)::int AS f_count`);
    else if (definition) columns.set(wanted, sql`${aggregateSql(c, definition, row)} AS ${name(`f_${wanted.toLowerCase()}`)}`);
    else throw new Error(`${type.name} has no figure ${wanted}`);
    const value = sql`${from}.${name(`f_${wanted.toLowerCase()}`)}`;
    return definition ? output(definition.type, value) : value;
  };
  return {
    figure,
    object: (field, from) =>
      jsonObject(
        selected(c, `${type.name}Aggregates`, field).map((item) => [
          item.key,
          item.name === '__typename' ? literal(`${type.name}Aggregates`) : figure(item.name, from),
        ]),
      ),
    columns: () => (columns.size === 0 ? undefined : join([...columns.values()])),
  };
};

/** Page sizes stand in the text: a planner that does not know them plans for a tenth of the table. */
export const limitText = (limit: number): Sql => raw(String(limit));
