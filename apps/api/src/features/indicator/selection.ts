import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode, type ValueNode } from 'graphql';

/** The fields of this name that were selected below the one being resolved, so that what nobody asked for isn't counted. */
export const selected = (info: GraphQLResolveInfo, field: string): FieldNode[] => {
  const among = (set: SelectionSetNode | undefined): FieldNode[] =>
    (set?.selections ?? []).flatMap((one) => {
      if (one.kind === Kind.FIELD) return one.name.value === field ? [one] : [];
      return among(one.kind === Kind.FRAGMENT_SPREAD ? info.fragments[one.name.value]?.selectionSet : one.selectionSet);
    });
  return info.fieldNodes.flatMap((node) => among(node.selectionSet));
};

/** The values an argument has in them: constants of an enum or variables. */
export const argumentsOf = (info: GraphQLResolveInfo, fields: readonly FieldNode[], argument: string): unknown[] => {
  const valueOf = (node: ValueNode | undefined): unknown =>
    node?.kind === Kind.ENUM ? node.value : node?.kind === Kind.VARIABLE ? info.variableValues[node.name.value] : undefined;
  return fields.map((field) => valueOf(field.arguments?.find((one) => one.name.value === argument)?.value));
};
