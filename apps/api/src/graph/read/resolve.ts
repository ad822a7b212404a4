import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';

import type { Context } from '../../context.ts';
import { notSignedIn } from './errors.ts';
import type { Asker } from './model.ts';
import type { Reader } from './plan.ts';
import { type RootRequest, type TypedAnswer, answered, readNodeById, readNodesById, readRoot } from './root.ts';

/** The seam to graphql-js: a root field runs its statement, the fields below pick their values out of the answer. */

/** Whom a request's answers are for; nothing is read for nobody. */
export const askerOf = (context: Context): Asker => {
  const { actor, accountId, sessionId, locale, today, asked } = context;
  if (!actor) throw notSignedIn();
  // as it is now: statements that run side by side carry the same proof, whichever of them is answered first
  const { proof, proved } = asked;
  return { actor, accountId, sessionId, locale, today, asked: proof && { proof, proved } };
};
export const readerOf =
  (context: Context): Reader =>
  (query) =>
    context.services.read(query);

export const requestOf = (info: GraphQLResolveInfo, context: Context): RootRequest => ({
  document: { schema: info.schema, fragments: info.fragments, variables: info.variableValues },
  operation: info.operation,
  field: { key: String(info.path.key), name: info.fieldName, nodes: info.fieldNodes },
  asker: askerOf(context),
  read: readerOf(context),
});

/** An answer as an object that default resolvers read and whose type an interface or a union can tell. */
export const typedObject = (found: TypedAnswer | null): object | null => {
  if (!found) return null;
  const value = answered(found.answer) as object;
  // not enumerable and not an own field of the answer: a client may have asked for something else under this name
  const typed = Object.create({ __typename: found.typeName }) as object;
  return Object.assign(typed, value);
};

export const resolveRoot: GraphQLFieldResolver<unknown, Context> = async (_parent, _args, context, info) => {
  const answer = await readRoot(requestOf(info, context));
  return answer && answered(answer);
};
export const resolveNode: GraphQLFieldResolver<unknown, Context> = async (_parent, _args, context, info) =>
  typedObject(await readNodeById(requestOf(info, context)));
export const resolveNodes: GraphQLFieldResolver<unknown, Context> = async (_parent, _args, context, info) =>
  (await readNodesById(requestOf(info, context))).map(typedObject);

/** `pathOf` an answer within its operation: the place that tells one selection from another. */
export const placeOf = (info: GraphQLResolveInfo): string => {
  const steps: string[] = [];
  for (let path: GraphQLResolveInfo['path'] | undefined = info.path; path; path = path.prev) {
    if (typeof path.key === 'string') steps.unshift(path.key);
  }
  return steps.join('.');
};
