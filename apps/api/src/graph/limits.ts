import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  getNamedType,
  isCompositeType,
  isObjectType,
} from 'graphql';
import { limitErrors, refuse } from './error-codes.ts';

export const LIMITS = {
  /** tokens of a document; checked by the parser before anything else is done */
  tokens: 1000,
  /** selections after expansion, counted by the server before it validates */
  recursiveSelections: 2000,
  depth: 10,
  /** the standard introspection query goes 13 deep; its own fields cost no query */
  introspectionDepth: 15,
  aliases: 15,
  rootFields: 15,
  /** fields after the expansion of fragments */
  fields: 2000,
  pageSize: 200,
  defaultPageSize: 50,
  /** rows that an operation could bring, from `first` and `last` multiplied through nested lists */
  nodes: 50_000,
  listItems: 200,
  bodyBytes: 256 * 1024,
  requestMs: 10_000,
} as const;

/** Commands that stand alone in their document: a document with fifty of them would be fifty guesses or reveals for the price of one. */
export const ALONE: ReadonlySet<string> = new Set([
  'passwordChange',
  'passwordReset',
  'identityReveal',
  'tokenCreate',
  'signOutEverywhere',
]);

/** What an operation asks for, after fragments are expanded. */
export type Measure = {
  readonly depth: number;
  readonly introspectionDepth: number;
  readonly aliases: number;
  readonly fields: number;
  readonly nodes: number;
};

const ZERO: Measure = { depth: 0, introspectionDepth: 0, aliases: 0, fields: 0, nodes: 0 };
const CAP = 1e9;
const capped = (value: number): number => Math.min(value, CAP);
const beside = (left: Measure, right: Measure): Measure => ({
  depth: Math.max(left.depth, right.depth),
  introspectionDepth: Math.max(left.introspectionDepth, right.introspectionDepth),
  aliases: capped(left.aliases + right.aliases),
  fields: capped(left.fields + right.fields),
  nodes: capped(left.nodes + right.nodes),
});

type Variables = { readonly [name: string]: unknown };

const numberArgument = (
  field: { readonly arguments?: readonly { readonly name: { readonly value: string }; readonly value: ValueNode }[] },
  name: string,
  variables: Variables,
): number | undefined => {
  const value = field.arguments?.find((argument) => argument.name.value === name)?.value;
  if (value === undefined || value.kind === Kind.NULL) return undefined;
  if (value.kind === Kind.INT) return Number(value.value);
  if (value.kind === Kind.VARIABLE) {
    const given = variables[value.name.value];
    return typeof given === 'number' ? given : undefined;
  }
  return undefined;
};

/**
 * Measures an operation by walking it once. A fragment is measured once and remembered, so a document of fragments that double at each
 * level is as cheap to refuse as any other.
 */
export const measure = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Measure => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const known = new Map<string, Measure>();

  const ofFragment = (name: string): Measure => {
    const remembered = known.get(name);
    if (remembered !== undefined) return remembered;
    const fragment = fragments.get(name);
    if (fragment === undefined) return ZERO;
    // validation refuses circles; should one get here, it counts as nothing instead of running for ever
    known.set(name, ZERO);
    const measured = ofSelections(
      fragment.selectionSet,
      schema.getType(fragment.typeCondition.name.value) as GraphQLOutputType | undefined,
    );
    known.set(name, measured);
    return measured;
  };

  const ofSelections = (set: SelectionSetNode, parent: GraphQLOutputType | undefined): Measure => {
    let total = ZERO;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        total = beside(total, ofFragment(selection.name.value));
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        const type = condition === undefined ? parent : (schema.getType(condition) as GraphQLOutputType | undefined);
        total = beside(total, ofSelections(selection.selectionSet, type));
      } else {
        total = beside(total, ofField(selection, parent));
      }
    }
    return total;
  };

  const ofField = (field: FieldNode, parent: GraphQLOutputType | undefined): Measure => {
    const name = field.name.value;
    const named = parent === undefined ? undefined : getNamedType(parent);
    const type =
      isObjectType(named) || (named && 'getFields' in named)
        ? (named as { getFields(): { [key: string]: { type: GraphQLOutputType } } }).getFields()[name]?.type
        : undefined;
    const inside = field.selectionSet === undefined ? ZERO : ofSelections(field.selectionSet, type);
    const alias = field.alias === undefined || field.alias.value === name ? 0 : 1;
    const introspects = name.startsWith('__') || (named !== undefined && named.name.startsWith('__'));
    const rows = rowsOf(field, type, variables);
    return {
      depth: introspects ? 0 : inside.depth + 1,
      introspectionDepth: introspects ? Math.max(inside.introspectionDepth, inside.depth) + 1 : inside.introspectionDepth,
      aliases: capped(inside.aliases + alias),
      fields: capped(inside.fields + 1),
      nodes: capped(rows === undefined ? inside.nodes : rows + rows * inside.nodes),
    };
  };

  return ofSelections(operation.selectionSet, rootType(schema, operation) ?? undefined);
};

const rootType = (schema: GraphQLSchema, operation: OperationDefinitionNode) => schema.getRootType(operation.operation);

/** How many rows a field can bring: its page size for a connection or a limited list; undefined for what is no list of rows. */
const rowsOf = (field: FieldNode, type: GraphQLOutputType | undefined, variables: Variables): number | undefined => {
  const page = numberArgument(field, 'first', variables) ?? numberArgument(field, 'last', variables);
  if (page !== undefined) {
    if (page < 1 || page > LIMITS.pageSize) throw refuse(limitErrors.pageSize(page));
    return page;
  }
  if (type === undefined) return undefined;
  const named = getNamedType(type);
  if (isCompositeType(named) && named.name.endsWith('Connection')) return LIMITS.defaultPageSize;
  return undefined;
};

const longestList = (value: unknown): number => {
  let longest = 0;
  const stack: unknown[] = [value];
  while (stack.length > 0) {
    const current = stack.pop();
    if (Array.isArray(current)) longest = Math.max(longest, current.length);
    if (typeof current === 'object' && current !== null) stack.push(...Object.values(current).slice(0, 10_000));
  }
  return longest;
};

/** What is known of an operation from its document alone, which the server keeps parsed: walked once. */
type Known = {
  readonly longestLiteral: number;
  /** variables that stand for a page's size: with the same sizes it is the same measure */
  readonly sizes: readonly string[];
  readonly measures: Map<string, Measure>;
  readonly roots: readonly string[];
};
const known = new WeakMap<OperationDefinitionNode, Known>();
const MAX_MEASURES = 50;

const walkOnce = (document: DocumentNode, operation: OperationDefinitionNode): Known => {
  let longest = 0;
  const sizes = new Set<string>();
  const stack: unknown[] = [document];
  while (stack.length > 0) {
    const current = stack.pop();
    if (typeof current !== 'object' || current === null) continue;
    if ('kind' in current) {
      const node = current as ASTNode;
      if (node.kind === Kind.LIST) longest = Math.max(longest, node.values.length);
      if (node.kind === Kind.ARGUMENT && node.value.kind === Kind.VARIABLE && (node.name.value === 'first' || node.name.value === 'last'))
        sizes.add(node.value.name.value);
    }
    for (const [key, member] of Object.entries(current)) if (key !== 'loc') stack.push(member);
  }
  return { longestLiteral: longest, sizes: [...sizes], measures: new Map(), roots: rootFieldNames(document, operation) };
};

const measureOnce = (
  { sizes, measures }: Known,
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Measure => {
  const key = sizes.map((name) => String(variables[name])).join();
  const found = measures.get(key) ?? measure(schema, document, operation, variables);
  if (measures.size < MAX_MEASURES) measures.set(key, found);
  return found;
};

/** Refuses an operation that asks for too much; throws a GraphQL error with status 400. Nothing has been resolved or read then. */
export const enforceLimits = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Measure => {
  const once = known.get(operation) ?? walkOnce(document, operation);
  known.set(operation, once);
  // the lists first: the walk below trusts nothing but must not be fed 200,000 ids
  if (Math.max(longestList(variables), once.longestLiteral) > LIMITS.listItems) throw refuse(limitErrors.listItems(LIMITS.listItems));
  const measured = measureOnce(once, schema, document, operation, variables);
  if (measured.depth > LIMITS.depth) throw refuse(limitErrors.depth(measured.depth, LIMITS.depth));
  if (measured.introspectionDepth > LIMITS.introspectionDepth)
    throw refuse(limitErrors.depth(measured.introspectionDepth, LIMITS.introspectionDepth));
  if (measured.aliases > LIMITS.aliases) throw refuse(limitErrors.aliases(LIMITS.aliases));
  if (measured.fields > LIMITS.fields) throw refuse(limitErrors.fields(LIMITS.fields));
  if (measured.nodes > LIMITS.nodes) throw refuse(limitErrors.nodes(measured.nodes, LIMITS.nodes));
  const { roots } = once;
  if (roots.length > LIMITS.rootFields) throw refuse(limitErrors.rootFields(LIMITS.rootFields));
  const alone = roots.find((name) => ALONE.has(name));
  if (alone !== undefined && roots.length > 1) throw refuse(limitErrors.alone(alone));
  return measured;
};

/** Names of the fields at the root, fragments expanded; repeated ones repeated. Stops counting past what any limit allows. */
export const rootFieldNames = (document: DocumentNode, operation: OperationDefinitionNode): string[] => {
  const names: string[] = [];
  const walk = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (names.length > 100) return;
      if (selection.kind === Kind.FIELD) names.push(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet);
      else {
        const spread = selection.name.value;
        const fragment = document.definitions.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === spread);
        if (fragment?.kind === Kind.FRAGMENT_DEFINITION) walk(fragment.selectionSet);
      }
    }
  };
  walk(operation.selectionSet);
  return names;
};
