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
import { readIdsText, readTogether } from './root.ts';
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

/** Root fields by who answers them: tables by one statement, ids by one each, everything else by graphql-js. */
type Shares = {
  readonly tables: readonly Selected[];
  readonly ids: readonly Selected[];
  readonly others: readonly Selected[];
};
const sharesOf = (fields: readonly Selected[]): Shares => {
  const kindOf = (field: Selected): string => rootFields().get(field.name)?.kind ?? 'other';
  return {
    tables: fields.filter((field) => ['list', 'one', 'groups'].includes(kindOf(field))),
    ids: fields.filter((field) => ['node', 'nodes'].includes(kindOf(field))),
    others: fields.filter((field) => kindOf(field) === 'other' && field.name !== '__typename'),
  };
};

// an operation with some of its root fields, made once
const reduced = new WeakMap<OperationDefinitionNode, Map<string, DocumentNode>>();
const only = (source: DocumentNode, operation: OperationDefinitionNode, fields: readonly Selected[]): DocumentNode => {
  const known = reduced.get(operation) ?? new Map<string, DocumentNode>();
  reduced.set(operation, known);
  const key = fields.map((field) => field.key).join();
  const found = known.get(key) ?? {
    ...source,
    definitions: source.definitions.map((definition) =>
      definition === operation
        ? {
            ...operation,
            selectionSet: {
              ...operation.selectionSet,
              selections: fields.flatMap((field) => field.nodes),
            },
          }
        : definition,
    ),
  };
  if (known.size < MAX_REDUCED) known.set(key, found);
  return found;
};
const MAX_REDUCED = 16;

const keyText = new Map<string, string>();
const quoted = (key: string): string => {
  const known = keyText.get(key) ?? JSON.stringify(key);
  if (keyText.size < 1000) keyText.set(key, known);
  return known;
};

/**
 * An executor for the whole schema. What is read from tables goes out as the text that PostgreSQL wrote: nothing of it is resolved field by field, and
 * however many root fields there are, it is one statement. Root fields with resolvers of their own are left to graphql-js, and so is the whole of a query
 * with a mistake in it, so that errors are the same both ways.
 */
export const createExecutor =
  (schema: GraphQLSchema) =>
  async (request: OperationRequest): Promise<Executed> => {
    const { document: source, context } = request;
    const byGraphqlJs = async (document: DocumentNode): Promise<ExecutionResult> =>
      execute({
        schema,
        document,
        operationName: request.operationName,
        variableValues: request.variables,
        contextValue: context,
      });
    const operation = operationOf(source, request.operationName);
    if (operation?.operation !== OperationTypeNode.QUERY || !context.actor) return byGraphqlJs(source);
    const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
    if (coerced.errors) return byGraphqlJs(source);
    const known = fragments.get(source) ?? fragmentsOf(source);
    fragments.set(source, known);
    const document: Document = { schema, fragments: known, variables: coerced.coerced };
    const fields = collect(document, schema.getQueryType()?.name ?? 'Query', [operation.selectionSet]);
    const { tables, ids, others } = sharesOf(fields);
    if (tables.length + ids.length === 0 && others.length > 0) return byGraphqlJs(source);

    const shared = { document, operation, asker: askerOf(context), read: readerOf(context) };
    const texts = new Map<string, string>();
    const share = async (field: Selected | undefined, work: () => Promise<void>): Promise<Failure | undefined> =>
      work().then(
        () => undefined,
        (error: unknown) => field && { error, field },
      );
    const failures = await Promise.all([
      share(tables[0], async () => {
        for (const [index, text] of (await readTogether(shared, tables)).entries()) texts.set(tables[index]?.key ?? '', text);
      }),
      share(others[0], async () => {
        const { data, errors } = await byGraphqlJs(only(source, operation, others));
        if (errors || !data) throw new GraphQLError('asked again as a whole');
        for (const { key } of others) texts.set(key, JSON.stringify(data[key]));
      }),
      share(ids[0], async () => {
        for (const field of ids) texts.set(field.key, await readIdsText({ ...shared, field }));
      }),
    ]);
    const failure = failures.find((found) => found !== undefined);
    if (failure?.error instanceof GraphQLError) return byGraphqlJs(source);
    // a statement that failed or ran out of time is not tried a second time
    if (failure)
      return {
        data: null,
        errors: [locatedError(failure.error, failure.field.nodes, [failure.field.key])],
      };
    return {
      text: `{"data":{${fields.map(({ key, name }) => `${quoted(key)}:${name === '__typename' ? '"Query"' : texts.get(key)}`).join()}}}`,
    };
  };

type Failure = { readonly error: unknown; readonly field: Selected };
