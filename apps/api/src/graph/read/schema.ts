import type { GraphQLFieldResolver } from 'graphql';

import type { Context } from '../../context.ts';
import { builder } from '../builder.ts';
import { groupField } from './group-names.ts';
import { enumRef, filterRef, groupKeyRef, orderRef } from './inputs.ts';
import { type EnumDef, type Field, type ScalarName, type TypeDef, type ValueDef, allTypes, typeNamed } from './model.ts';
import { singular } from './root-fields.ts';
import { resolveNode, resolveNodes, resolveRoot } from './resolve.ts';

/**
 * The GraphQL types, made from the type definitions. Nothing here knows a noun. Field resolvers only pick what the statement brought: the
 * value stands under the name the client gave it.
 */
type Ref = ReturnType<typeof builder.objectRef<object>>;
type Spec = {
  readonly type: unknown;
  readonly nullable: boolean | { readonly list: boolean; readonly items: boolean };
  readonly description: string;
  readonly args?: { readonly [arg: string]: { readonly type: unknown; readonly required?: boolean; readonly description: string } };
  readonly resolve?: GraphQLFieldResolver<unknown, Context>;
};

const pick: GraphQLFieldResolver<unknown, Context> = (parent, _args, _context, info) =>
  (parent as { [key: string]: unknown })[info.path.key];

/** The builder's static types cannot follow fields whose names are data, so they are set aside here and nowhere else. */
type LooseFields = { field: (options: object) => unknown; arg: (options: object) => unknown };
const toFields = (t: unknown, specs: { readonly [field: string]: Spec }): never => {
  const make = t as LooseFields;
  return Object.fromEntries(
    Object.entries(specs).map(([field, { args, resolve, ...spec }]) => [
      field,
      make.field({
        ...spec,
        resolve: resolve ?? pick,
        ...(args ? { args: Object.fromEntries(Object.entries(args).map(([arg, options]) => [arg, make.arg(options)])) } : {}),
      }),
    ]),
  ) as never;
};

const refs = new Map<string, Ref>();
const object = (name: string, description: string, fields: () => { readonly [field: string]: Spec }, isNode = false): Ref => {
  const known = refs.get(name);
  if (known) return known;
  const ref = builder.objectRef<object>(name);
  refs.set(name, ref);
  ref.implement({
    description,
    ...(isNode ? { interfaces: [nodeRef] } : {}),
    fields: (t) => toFields(t, fields()),
  });
  return ref;
};

export const nodeRef = builder.interfaceRef<object>('Node');

export const codeItemRef = (): Ref =>
  object('CodeItem', 'A value of a code list with its labels. Filters take the plain code.', () => ({
    list: { type: 'String', nullable: false, description: 'Name of the code list, to look up its other values.' },
    code: { type: 'String', nullable: false, description: 'The code as it is stored and exchanged; stable over the years.' },
    zh: { type: 'String', nullable: false, description: 'Chinese label; the code itself when the list does not know it.' },
    en: { type: 'String', nullable: false, description: 'English label; the code itself when the list does not know it.' },
    label: { type: 'String', nullable: false, description: 'The label in the language of the request, for showing.' },
  }));

const pageInfoRef = (): Ref =>
  object('PageInfo', 'Where this page stands in its list, to ask for the next or the previous one.', () => ({
    hasNextPage: {
      type: 'Boolean',
      nullable: false,
      description: 'Whether rows follow. Paging backwards it says whether a `before` cursor was given.',
    },
    hasPreviousPage: {
      type: 'Boolean',
      nullable: false,
      description: 'Whether rows come before. Paging forwards it says whether an `after` cursor was given.',
    },
    startCursor: { type: 'String', nullable: true, description: 'Pass as `before` to get what precedes this page; null on an empty page.' },
    endCursor: { type: 'String', nullable: true, description: 'Pass as `after` to get what follows this page; null on an empty page.' },
  }));

const typeOf = (type: ScalarName | EnumDef): unknown => (typeof type === 'string' ? type : enumRef(type));
const listed = (type: unknown, list: boolean): unknown => (list ? [type] : type);

const valueRef = (value: ValueDef): Ref => object(value.name, value.description, () => value.parts);

const fieldSpec = (field: Field): Spec => {
  const { description } = field;
  switch (field.kind) {
    case 'scalar':
      return { type: listed(typeOf(field.type), field.list), nullable: field.nullable, description };
    case 'computed':
      return { type: listed(typeof field.type === 'string' ? field.type : valueRef(field.type), field.list), nullable: false, description };
    case 'coded':
      return { type: codeItemRef(), nullable: field.nullable, description };
    case 'one':
      return { type: objectRef(field.type), nullable: true, description: `${description} Null also when the caller may not see it.` };
    case 'many':
      return field.paged
        ? { type: connectionRef(field.type), nullable: false, description, args: connectionArgs(typeNamed(field.type)) }
        : { type: [objectRef(field.type)], nullable: false, description };
  }
};

export const objectRef = (typeName: string): Ref => {
  const type = typeNamed(typeName);
  return object(
    typeName,
    type.description,
    () => ({
      id: { type: 'ID', nullable: false, description: 'Global id: the same everywhere in the API, and what `node` takes.' },
      ...Object.fromEntries(Object.entries(type.fields).map(([name, field]) => [name, fieldSpec(field)])),
    }),
    true,
  );
};

const aggregatesRef = (type: TypeDef): Ref =>
  object(`${type.name}Aggregates`, `Figures over all ${type.plural} that match, not only those on the page.`, () => ({
    count: { type: 'Int', nullable: false, description: 'How many rows match.' },
    ...Object.fromEntries(
      Object.entries(type.aggregates).map(([name, aggregate]) => [
        name,
        { type: aggregate.type, nullable: aggregate.kind !== 'count', description: aggregate.description },
      ]),
    ),
  }));

export const connectionRef = (typeName: string): Ref => {
  const type = typeNamed(typeName);
  const edge = (): Ref =>
    object(`${typeName}Edge`, `One of the ${type.plural} with its place in the list.`, () => ({
      cursor: {
        type: 'String',
        nullable: false,
        description: 'Opaque place in this order, for `after` and `before`. It stays good when rows come or go.',
      },
      node: { type: objectRef(typeName), nullable: false, description: 'The row itself.' },
    }));
  return object(`${typeName}Connection`, `A page of ${type.plural}, in an order that never repeats or skips a row.`, () => ({
    edges: { type: [edge()], nullable: false, description: 'The rows with their cursors.' },
    nodes: { type: [objectRef(typeName)], nullable: false, description: 'The rows alone, when single cursors are not needed.' },
    pageInfo: { type: pageInfoRef(), nullable: false, description: 'Whether there is more, and from where.' },
    totalCount: {
      type: 'Int',
      nullable: false,
      description:
        'How many rows match on all pages: exact to 100,000, and 100001 for anything above (`aggregates { count }` counts on). Counted only when asked for.',
    },
    aggregates: {
      type: aggregatesRef(type),
      nullable: false,
      description: 'Counts and sums over all pages. Worked out only when asked for.',
    },
  }));
};

const connectionArgs = (type: TypeDef): NonNullable<Spec['args']> => ({
  first: { type: 'Int', description: 'Rows from the front, 1 to 200; 50 when neither first nor last is given.' },
  after: { type: 'String', description: 'Start behind this cursor.' },
  last: { type: 'Int', description: 'Rows from the back, 1 to 200; not together with first.' },
  before: { type: 'String', description: 'Stop in front of this cursor.' },
  where: { type: filterRef(type.name), description: 'Which rows; all visible ones when left out.' },
  ...(Object.keys(type.orders).length > 0
    ? {
        orderBy: {
          type: [orderRef(type.name)],
          description: 'In which order; several keys count from the first to the last, at most four.',
        },
      }
    : {}),
});
export const connectionField = (typeName: string): Pick<Spec, 'type' | 'args'> => ({
  type: connectionRef(typeName),
  args: connectionArgs(typeNamed(typeName)),
});

/** The field a path like 'graduate.major' ends at, through to-one relations. */
export const fieldAt = (type: TypeDef, path: string): Field => {
  let here = type;
  let field: Field | undefined;
  for (const step of path.split('.')) {
    if (field) here = typeNamed(field.kind === 'one' ? field.type : '');
    field = here.fields[step];
    if (!field) throw new Error(`${type.name}: no field ${path}`);
  }
  if (!field) throw new Error(`${type.name}: empty path`);
  return field;
};

const groupSpec = (type: TypeDef, path: string): Spec => ({
  ...fieldSpec(fieldAt(type, path)),
  nullable: true,
  description: 'Value of this key; null when it was not asked for, or for the rows without a value.',
});

const groupRef = (type: TypeDef): Ref => {
  const keys = (): Ref =>
    object(`${type.name}GroupKeys`, `What the ${type.plural} of one group have in common.`, () =>
      Object.fromEntries(Object.entries(type.groups).map(([key, path]) => [groupField(key), groupSpec(type, path)])),
    );
  return object(`${type.name}Group`, `One group of ${type.plural} and its figures.`, () => ({
    key: { type: keys(), nullable: false, description: 'The values that define the group.' },
    label: {
      type: 'String',
      nullable: false,
      description: 'The key in words, in the language of the request; several keys are joined by " · ".',
    },
    count: { type: 'Int', nullable: false, description: 'How many rows are in the group.' },
    aggregates: { type: aggregatesRef(type), nullable: false, description: 'Counts and sums of the group.' },
  }));
};

const rootSpecs = (type: TypeDef): { [field: string]: Spec } => ({
  [type.plural]: {
    ...connectionField(type.name),
    nullable: false,
    resolve: resolveRoot,
    description: `List of ${type.plural} that the caller may see. ${type.description}`,
  },
  [singular(type)]: {
    type: objectRef(type.name),
    nullable: true,
    resolve: resolveRoot,
    description: `One ${type.name} by its global id; null when there is none or the caller may not see it.`,
    args: { id: { type: 'ID', required: true, description: 'Its global id.' } },
  },
  ...(Object.keys(type.groups).length > 0
    ? {
        [`${singular(type)}Groups`]: {
          type: [groupRef(type)],
          nullable: false,
          resolve: resolveRoot,
          description: `Counts and sums of ${type.plural} per group, largest group first. For charts and tables of figures without fetching the rows.`,
          args: {
            by: { type: [groupKeyRef(type.name)], required: true, description: 'Keys to group by, 1 to 3.' },
            where: { type: filterRef(type.name), description: 'Which rows are counted; all visible ones when left out.' },
            first: { type: 'Int', description: 'How many groups, 1 to 200; 200 when left out.' },
          },
        },
      }
    : {}),
});

/** Puts every registered type on the builder, with its root fields. */
export const defineReadTypes = (): void => {
  nodeRef.implement({
    description: 'Anything with a global id. Lets a client fetch again what it already knows by id, whatever its type.',
    resolveType: (value: object) => (value as { __typename: string }).__typename,
    fields: (t) => toFields(t, { id: { type: 'ID', nullable: false, description: 'Global id.' } }),
  });
  builder.queryFields((t) =>
    toFields(t, {
      node: {
        type: nodeRef,
        nullable: true,
        resolve: resolveNode,
        description: 'Any row by its global id; null when there is none or the caller may not see it: the two cannot be told apart.',
        args: { id: { type: 'ID', required: true, description: 'Its global id.' } },
      },
      nodes: {
        type: [nodeRef],
        nullable: { list: false, items: true },
        resolve: resolveNodes,
        description: 'Rows by their global ids, at most 200, in the order asked for, null where there is none.',
        args: { ids: { type: ['ID'], required: true, description: 'Their global ids.' } },
      },
      ...Object.assign(
        {},
        ...allTypes()
          .filter((type) => type.root)
          .map(rootSpecs),
      ),
    }),
  );
  for (const type of allTypes()) objectRef(type.name);
};
