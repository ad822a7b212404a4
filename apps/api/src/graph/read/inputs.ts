import { builder } from '../builder.ts';
import { type EnumDef, type Field, type ScalarName, type TypeDef, allTypes, typeNamed } from './model.ts';

/**
 * Filter and order inputs, made from the type definitions. One input type per kind of value, so that clients learn the operators once.
 * `eq` and the like on a field without value are false; `not` brings such rows in.
 */
type InputRef = ReturnType<typeof builder.inputRef<object>>;
type FieldSpec = { readonly type: string | InputRef; readonly list?: boolean; readonly description: string };

const OPERATORS = {
  eq: 'Equal to this value.',
  ne: 'Different from this value; rows without a value match.',
  in: 'One of these values, at most 200. An empty list matches nothing.',
  gt: 'After or above, the bound left out.',
  gte: 'From here on, the bound included.',
  lt: 'Before or below, the bound left out.',
  lte: 'Up to here, the bound included.',
  contains: 'Holds this text anywhere, whatever its case.',
  startsWith: 'Begins with this text, whatever its case.',
  isNull: 'true: has no value; false: has one.',
} as const;
export type Operator = keyof typeof OPERATORS;

const EQUALITY: Operator[] = ['eq', 'ne', 'in', 'isNull'];
const RANGE: Operator[] = ['eq', 'ne', 'in', 'gt', 'gte', 'lt', 'lte', 'isNull'];
const operatorsOf = (type: ScalarName): Operator[] => {
  if (type === 'String') return ['eq', 'ne', 'in', 'contains', 'startsWith', 'isNull'];
  if (type === 'Boolean') return ['eq', 'ne', 'isNull'];
  return type === 'ID' || type === 'JSON' ? EQUALITY : RANGE;
};

/** Several types' inputs refer to one another, so each is made when first asked for and its fields when the schema is put together. */
const made = new Map<string, InputRef>();
const input = (name: string, description: string, fields: () => { readonly [field: string]: FieldSpec }): InputRef => {
  const known = made.get(name);
  if (known) return known;
  const ref = builder.inputRef<object>(name);
  made.set(name, ref);
  ref.implement({
    description,
    fields: (t) =>
      Object.fromEntries(
        Object.entries(fields()).map(([field, spec]) => [
          field,
          // the builder's types cannot follow names that are computed; the schema is printed and checked in
          t.field({ type: (spec.list ? [spec.type] : spec.type) as 'String', required: false, description: spec.description }),
        ]),
      ) as never,
  });
  return ref;
};

const enums = new Map<string, InputRef>();
export const enumRef = (def: EnumDef): InputRef => {
  const known = enums.get(def.name);
  if (known) return known;
  const ref = builder.enumType(def.name, {
    description: def.description,
    values: Object.fromEntries(Object.entries(def.values).map(([value, description]) => [value, { description }])),
  }) as unknown as InputRef;
  enums.set(def.name, ref);
  return ref;
};

const operatorInput = (label: string, type: string | InputRef, operators: Operator[], what: string): InputRef =>
  input(`${label}Filter`, `Conditions on ${what}. Those given must all hold.`, () =>
    Object.fromEntries(
      operators.map((operator) => [
        operator,
        { type: operator === 'isNull' ? 'Boolean' : type, list: operator === 'in', description: OPERATORS[operator] },
      ]),
    ),
  );

const fieldInput = (field: Field): InputRef | undefined => {
  switch (field.kind) {
    case 'scalar':
      if (!field.filter || field.list) return undefined;
      return typeof field.type === 'string'
        ? operatorInput(field.type, field.type, operatorsOf(field.type), `a value of type ${field.type}`)
        : operatorInput(field.type.name, enumRef(field.type), ['eq', 'ne', 'in'], `a ${field.type.name}`);
    case 'coded':
      return operatorInput('Code', 'String', EQUALITY, 'a coded value, by its plain code');
    case 'one':
      return field.filter ? relationFilter(typeNamed(field.type)) : undefined;
    case 'many':
    case 'computed':
      return undefined;
  }
};

const fieldSpecs = (type: TypeDef, relations: boolean): { [field: string]: FieldSpec } => {
  const specs: { [field: string]: FieldSpec } = {
    id: { type: operatorInput('ID', 'ID', EQUALITY, 'a global id'), description: 'By global ids.' },
  };
  for (const [name, field] of Object.entries(type.fields)) {
    if (field.kind === 'one' && !relations) continue;
    const ref = fieldInput(field);
    if (ref)
      specs[name] = { type: ref, description: field.kind === 'one' ? `By conditions on this: ${field.description}` : field.description };
  }
  for (const [name, filter] of Object.entries(type.filters)) specs[name] = { type: filter.type, description: filter.description };
  if (type.search) {
    specs['search'] = {
      type: 'String',
      description: 'Free text: part of a name, its pinyin or the initials of its pinyin, or a code where there is one.',
    };
  }
  return specs;
};

/** Conditions one relation away: on the related row's own fields, no further. */
const relationFilter = (type: TypeDef): InputRef =>
  input(
    `${type.name}RelationFilter`,
    `Conditions on a related ${type.name}. Those given must all hold, and there must be such a row the caller may see.`,
    () => fieldSpecs(type, false),
  );

export const filterRef = (typeName: string): InputRef =>
  input(
    `${typeName}Filter`,
    `Which ${typeNamed(typeName).plural} are meant. Saved views, exports and the rows behind a figure use the same object. Conditions given side by side must all hold.`,
    () => {
      const self = filterRef(typeName);
      return {
        and: { type: self, list: true, description: 'All of these hold. Nesting reaches four levels.' },
        or: { type: self, list: true, description: 'At least one of these holds; an empty list matches nothing.' },
        not: { type: self, description: 'This does not hold, rows without a value included.' },
        ...fieldSpecs(typeNamed(typeName), true),
      };
    },
  );

const direction = (): InputRef =>
  enumRef({
    name: 'OrderDirection',
    description: 'Which way a list runs. Rows without a value come last both ways.',
    values: { ASC: 'Small to large, early to late.', DESC: 'Large to small, late to early.' },
  });

export const orderRef = (typeName: string): InputRef => {
  const type = typeNamed(typeName);
  return input(
    `${typeName}Order`,
    `One key of the order of ${type.plural}. Ties are broken by the id, so that pages never overlap.`,
    () => ({
      field: {
        type: enumRef({
          name: `${typeName}OrderField`,
          description: `What ${type.plural} can be ordered by; each is backed by an index or cheap for the lists it serves.`,
          values: Object.fromEntries(Object.entries(type.orders).map(([key, order]) => [key, order.description])),
        }),
        description: 'What to order by.',
      },
      direction: { type: direction(), description: 'ASC when left out.' },
    }),
  );
};

export const groupKeyRef = (typeName: string): InputRef => {
  const type = typeNamed(typeName);
  return enumRef({
    name: `${typeName}GroupKey`,
    description: `What ${type.plural} can be counted by. Several keys give one group for each combination that occurs.`,
    values: Object.fromEntries(Object.entries(type.groups).map(([key, path]) => [key, `By ${path}.`])),
  });
};

/** Every list can be filtered, whether or not a root field offers it yet. */
export const defineInputs = (): void => {
  for (const type of allTypes()) if (type.root) filterRef(type.name);
};
