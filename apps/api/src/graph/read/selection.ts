import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type SelectionSetNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  getDirectiveValues,
  isAbstractType,
  isObjectType,
} from 'graphql';

import type { Variables } from './args.ts';

/** A field of the answer: the name the client wants it under, and every place in the document that asks for it. */
export type Selected = { readonly key: string; readonly name: string; readonly nodes: readonly FieldNode[] };

export type Document = {
  readonly schema: GraphQLSchema;
  readonly fragments: { readonly [name: string]: FragmentDefinitionNode };
  readonly variables: Variables;
};

const isIncluded = (node: { directives?: FieldNode['directives'] }, variables: Variables): boolean => {
  if (!node.directives || node.directives.length === 0) return true;
  const holder = node as { directives: NonNullable<FieldNode['directives']> };
  if (getDirectiveValues(GraphQLSkipDirective, holder, variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, holder, variables)?.['if'] !== false;
};

const applies = (schema: GraphQLSchema, condition: string, typeName: string): boolean => {
  if (condition === typeName) return true;
  const abstract = schema.getType(condition);
  const object = schema.getType(typeName);
  return isAbstractType(abstract) && isObjectType(object) && schema.isSubType(abstract, object);
};

/** GraphQL's CollectFields: fragments expanded, directives applied, fields of one response key merged, in the order they first appear. */
export const collect = (document: Document, typeName: string, sets: readonly (SelectionSetNode | undefined)[]): Selected[] => {
  const found = new Map<string, { key: string; name: string; nodes: FieldNode[] }>();
  const spread = new Set<string>();
  const walk = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (!isIncluded(node, document.variables)) continue;
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        const known = found.get(key);
        if (known) known.nodes.push(node);
        else found.set(key, { key, name: node.name.value, nodes: [node] });
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        if (!node.typeCondition || applies(document.schema, node.typeCondition.name.value, typeName)) walk(node.selectionSet);
      } else {
        const name = node.name.value;
        const fragment = document.fragments[name];
        if (!fragment || spread.has(name)) continue;
        spread.add(name);
        if (applies(document.schema, fragment.typeCondition.name.value, typeName)) walk(fragment.selectionSet);
      }
    }
  };
  for (const set of sets) if (set) walk(set);
  return [...found.values()];
};

export const selectionsOf = (selected: Selected): (SelectionSetNode | undefined)[] => selected.nodes.map((node) => node.selectionSet);
