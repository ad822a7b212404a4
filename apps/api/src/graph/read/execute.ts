import {
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  Kind,
  GraphQLError,
  OperationTypeNode,
  execute,
  getVariableValues,
  locatedError,
} from 'graphql';

import type { Context } from '../../context.ts';
import { askerOf, readerOf } from './resolve.ts';
import { rootFields } from './root-fields.ts';
import { type RootRequest, areOneStatement, readRootText, readTogether } from './root.ts';
import { type Document, type Selected, collect } from './selection.ts';

/** A validated request. */
export type OperationRequest = {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: { readonly [name: string]: unknown } | null | undefined;
  readonly context: Context;
};
/** Either the finished answer as text, `{"data":…}`, or a result as graphql-js makes it. */
export type Executed = { readonly text: string } | ExecutionResult;

const operationOf = (document: DocumentNode, name: string | null | undefined): OperationDefinitionNode | undefined =>
  document.definitions.find(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION && (name === undefined || name === null || definition.name?.value === name),
  );

const fragmentsOf = (document: DocumentNode): { [name: string]: FragmentDefinitionNode } =>
  Object.fromEntries(document.definitions.flatMap((item) => (item.kind === Kind.FRAGMENT_DEFINITION ? [[item.name.value, item]] : [])));

const fragments = new WeakMap<DocumentNode, Document['fragments']>();

/** The root fields, if the engine can answer all of them without graphql-js. */
const sqlFields = (document: Document, operation: OperationDefinitionNode): Selected[] | undefined => {
  if (operation.operation !== OperationTypeNode.QUERY) return undefined;
  const fields = collect(document, document.schema.getQueryType()?.name ?? 'Query', [operation.selectionSet]);
  return fields.every((field) => field.name === '__typename' || rootFields().has(field.name)) ? fields : undefined;
};

const keyText = new Map<string, string>();
const quoted = (key: string): string => {
  const known = keyText.get(key) ?? JSON.stringify(key);
  if (keyText.size < 1000) keyText.set(key, known);
  return known;
};

/**
 * An executor for the whole schema. A query whose root fields are all read from tables goes out as the text that PostgreSQL wrote: nothing is
 * resolved field by field, and several fields are one statement. Everything else is left to graphql-js, and so is a query with a mistake in it, so that errors are the same both ways.
 */
export const createExecutor =
  (schema: GraphQLSchema) =>
  async (request: OperationRequest): Promise<Executed> => {
    const { document: source, context } = request;
    const slow = async (): Promise<ExecutionResult> =>
      execute({ schema, document: source, operationName: request.operationName, variableValues: request.variables, contextValue: context });
    const operation = operationOf(source, request.operationName);
    if (!operation || !context.actor) return slow();
    const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
    if (coerced.errors) return slow();
    const known = fragments.get(source) ?? fragmentsOf(source);
    fragments.set(source, known);
    const document: Document = { schema, fragments: known, variables: coerced.coerced };
    const fields = sqlFields(document, operation);
    if (!fields) return slow();
    const shared = { document, operation, asker: askerOf(context), read: readerOf(context) };
    // a statement that failed or ran out of time is not tried a second time
    const failed = (error: unknown, field: Selected): Executed => ({
      data: null,
      errors: [locatedError(error, field.nodes, [field.key])],
    });
    const [first] = fields;
    if (first && areOneStatement(fields)) {
      try {
        return { text: `{"data":${await readTogether(shared, fields)}}` };
      } catch (error) {
        return error instanceof GraphQLError ? slow() : failed(error, first);
      }
    }
    const texts: string[] = [];
    for (let at = 0; at < fields.length; at += AT_ONCE) {
      const some = fields.slice(at, at + AT_ONCE).map((field) => textOf({ ...shared, field }));
      for (const result of await Promise.all(some)) {
        if (typeof result === 'string') texts.push(result);
        else if (result.error instanceof GraphQLError) return slow();
        else return failed(result.error, result.field);
      }
    }
    return { text: `{"data":{${texts.join()}}}` };
  };

// so that one request does not take all connections
const AT_ONCE = 3;

const textOf = async (request: RootRequest): Promise<string | { readonly error: unknown; readonly field: Selected }> => {
  const { field } = request;
  try {
    return `${quoted(field.key)}:${field.name === '__typename' ? '"Query"' : await readRootText(request)}`;
  } catch (error) {
    return { error, field };
  }
};
