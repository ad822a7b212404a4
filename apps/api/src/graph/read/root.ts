import { GraphQLError, type OperationDefinitionNode } from 'graphql';

import { fieldArgs } from './args.ts';
import { type Compiler, argsOf } from './compiler.ts';
import { type Compute, fill } from './computed.ts';
import { badInput } from './errors.ts';
import { groupsOf } from './group.ts';
import { type Asker, type TypeDef, typeNamed } from './model.ts';
import { pageOf } from './page.ts';
import { type Plan, type Reader, planFor, run } from './plan.ts';
import { rootFields } from './root-fields.ts';
import { rowsByKey } from './row.ts';
import type { Document, Selected } from './selection.ts';
import { type Sql, join, param, raw, sql } from './sql.ts';
import { MAX_LIST, keyOfId } from './values.ts';
import type { Binding } from './who.ts';

/** One root field to be read: where it stands in which operation, and for whom. */
export type RootRequest = {
  readonly document: Document;
  readonly operation: OperationDefinitionNode;
  readonly field: Selected;
  readonly asker: Asker;
  readonly read: Reader;
};
/** JSON text as the database wrote it, and what TypeScript still has to put in. */
export type Answer = { readonly text: string; readonly computed: readonly Compute[]; readonly asker: Asker };

export const answeredText = ({ text, computed, asker }: Answer): string => fill(text, computed, asker);
export const answered = (answer: Answer): unknown => JSON.parse(answeredText(answer));

const rootArgs = (request: RootRequest): ((name: string) => unknown) => {
  const definition = request.document.schema.getQueryType()?.getFields()[request.field.name];
  const node = request.field.nodes[0];
  if (!definition || !node) throw new Error(`no root field ${request.field.name}`);
  const args = fieldArgs(node, definition, request.document.variables, []);
  return (name) => args(name)?.value;
};

const whole = async (request: RootRequest, plan: Plan): Promise<Answer> => {
  const [row] = await run(plan, request);
  return { text: row?.json ?? 'null', computed: plan.computed, asker: request.asker };
};

/** Rows of a type by their keys, each with the selection made on them. `place` tells apart where in the operation they are read. */
export const readByKeys = async (
  request: RootRequest,
  place: string,
  type: TypeDef,
  keys: readonly string[],
): Promise<Map<string, Answer>> => {
  const plan = planFor({ ...request, place: `${place}|${type.name}` }, (c) => {
    const among = (key: Sql): Sql => sql`${key} = ANY(${param<Binding>((binding) => binding.keys, `${type.key.cast}[]`)})`;
    return sql`SELECT one.key, one.json::text AS json FROM (${rowsByKey(c, type, request.field, among)}) one`;
  });
  const rows = await run(plan, request, { keys: [...new Set(keys)] });
  return new Map(rows.map((row) => [row.key ?? '', { text: row.json ?? 'null', computed: plan.computed, asker: request.asker }]));
};

const one = async (request: RootRequest, globalId: unknown, expected?: string): Promise<Answer | null> => {
  const { type, key } = keyOfId(globalId, expected);
  const rows = await readByKeys(request, request.field.key, typeNamed(type), [key]);
  return rows.get(key) ?? null;
};

/** The key of an id that must not tell an unknown from an invisible row; null for anything that is no id. */
const keyOrNull = (globalId: unknown): { type: string; key: string } | null => {
  try {
    return keyOfId(globalId);
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
};

const NOTHING = 'null';

const nodes = async (request: RootRequest, ids: readonly unknown[]): Promise<readonly (Answer | null)[]> => {
  if (ids.length > MAX_LIST) throw badInput('LIST_TOO_LONG', `一次最多 ${MAX_LIST} 个 ID`, `At most ${MAX_LIST} ids at a time`);
  const keys = ids.map(keyOrNull);
  const byType = new Map<string, string[]>();
  for (const found of keys) if (found) byType.set(found.type, [...(byType.get(found.type) ?? []), found.key]);
  const rows = new Map<string, Answer>();
  for (const [type, wanted] of byType) {
    const found = await readByKeys(request, request.field.key, typeNamed(type), wanted);
    for (const [key, answer] of found) rows.set(`${type}:${key}`, answer);
  }
  return keys.map((found) => (found ? (rows.get(`${found.type}:${found.key}`) ?? null) : null));
};

/** The type of each node, which graphql-js must be told and the text must not hold. */
export type TypedAnswer = { readonly answer: Answer; readonly typeName: string };

export const readNodeById = async (request: RootRequest): Promise<TypedAnswer | null> => {
  const found = keyOrNull(rootArgs(request)('id'));
  if (!found) return null;
  const answer = await one(request, rootArgs(request)('id'));
  return answer && { answer, typeName: found.type };
};

export const readNodesById = async (request: RootRequest): Promise<readonly (TypedAnswer | null)[]> => {
  const ids = (rootArgs(request)('ids') ?? []) as unknown[];
  const found = await nodes(request, ids);
  return found.map((answer, index) => answer && { answer, typeName: keyOrNull(ids[index])?.type ?? '' });
};

/** A list, a row or groups as `SELECT json`. The row's id is read when the statement runs; one that is none, or another type's, is an error then. */
const tableField = (c: Compiler, field: Selected): Sql => {
  const root = rootFields().get(field.name);
  if (!root || !('type' in root)) throw new Error(`${field.name} is not read from a table`);
  const { type, kind } = root;
  if (kind === 'groups') return groupsOf(c, type, 'Query', field);
  if (kind === 'list') return pageOf(c, type, 'Query', field, {});
  const id = argsOf(c, 'Query', field)('id');
  return rowsByKey(
    c,
    type,
    field,
    (key) => sql`${key} = ${param<Binding>((binding) => keyOfId(id?.read(binding), type.name).key, type.key.cast)}`,
  );
};

const compiled = (request: RootRequest): Plan =>
  planFor({ ...request, place: request.field.key }, (c) => sql`SELECT one.json::text AS json FROM (${tableField(c, request.field)}) one`);

/** The JSON texts of root fields that read tables, in their order, by one statement with a column for each. */
export const readTogether = async (request: Omit<RootRequest, 'field'>, fields: readonly Selected[]): Promise<readonly string[]> => {
  if (fields.length === 0) return [];
  const plan = planFor({ ...request, place: `${fields.map((field) => field.key).join()}|together` }, (c) => {
    const columns = fields.map((field, index) => sql`(SELECT one.json FROM (${tableField(c, field)}) one)::text AS ${raw(`j${index}`)}`);
    return sql`SELECT ${join(columns)}`;
  });
  const [row] = (await run(plan, request)) as readonly unknown[] as readonly { readonly [column: string]: string | null }[];
  return fields.map((_field, index) =>
    answeredText({ text: row?.[`j${index}`] ?? NOTHING, computed: plan.computed, asker: request.asker }),
  );
};

/** Reads a list, a row or groups. Null only where a single row is not there. */
export const readRoot = (request: RootRequest): Promise<Answer | null> => {
  const root = rootFields().get(request.field.name);
  if (!root || !('type' in root)) throw new Error(`${request.field.name} is not read from a table`);
  if (root.kind === 'one') return one(request, rootArgs(request)('id'), root.type.name);
  return whole(request, compiled(request));
};

/** The JSON text of a root field that finds rows by their ids. */
export const readIdsText = async (request: RootRequest): Promise<string> => {
  if (request.field.name === 'node') {
    const found = await readNodeById(request);
    return found ? answeredText(found.answer) : NOTHING;
  }
  const found = await readNodesById(request);
  return `[${found.map((item) => (item ? answeredText(item.answer) : NOTHING)).join()}]`;
};
