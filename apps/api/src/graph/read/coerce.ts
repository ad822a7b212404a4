import { type GraphQLInputType, type GraphQLSchema, coerceInputValue, isInputType, typeFromAST, parseType } from 'graphql';

import { badInput } from './errors.ts';

const inputType = (schema: GraphQLSchema, text: string): GraphQLInputType => {
  const type = typeFromAST(schema, parseType(text) as never) as unknown;
  if (!isInputType(type)) throw new Error(`no input type ${text}`);
  return type;
};

export const filterType = (schema: GraphQLSchema, typeName: string): GraphQLInputType => inputType(schema, `${typeName}Filter`);

const coerce = (value: unknown, type: GraphQLInputType, what: string): unknown =>
  value === undefined || value === null
    ? undefined
    : coerceInputValue(value, type, (path, _invalid, error) => {
        const at = [what, ...path].join('.');
        throw badInput('BAD_FILTER', `${at} 不正确:${error.message}`, `${at} is not right: ${error.message}`);
      });

/** A filter or an order that came as JSON outside of GraphQL (an export's address, a saved view), checked as GraphQL would. */
export const coerceList = (
  schema: GraphQLSchema,
  typeName: string,
  given: { readonly where?: unknown; readonly orderBy?: unknown },
): { where: unknown; orderBy: unknown } => ({
  where: coerce(given.where, filterType(schema, typeName), 'where'),
  orderBy: coerce(given.orderBy, inputType(schema, `[${typeName}Order!]`), 'orderBy'),
});
