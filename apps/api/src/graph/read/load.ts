import type { GraphQLResolveInfo } from 'graphql';

import type { Context } from '../../context.ts';
import { type Arg, shapeOf } from './args.ts';
import { filterType } from './coerce.ts';
import { typeNamed } from './model.ts';
import { pageOf } from './page.ts';
import { planFor, run } from './plan.ts';
import { placeOf, requestOf, typedObject } from './resolve.ts';
import { answered, readByKeys } from './root.ts';
import { sql } from './sql.ts';

/**
 * Reading for resolvers that are not the engine's own: a command reads its record back, a figure shows the rows behind it. The selection is
 * the client's at the place of the resolver; the answer's members stand under the client's names and resolve with default resolvers.
 */

/** Rows by key (uuid or code, not global ids), in the order of the keys; those the caller may not see are left out. */
export const readNodes = async (
  typeName: string,
  keys: readonly string[],
  info: GraphQLResolveInfo,
  context: Context,
): Promise<object[]> => {
  if (keys.length === 0) return [];
  const found = await readByKeys(requestOf(info, context), placeOf(info), typeNamed(typeName), keys);
  return keys.flatMap((key) => {
    const answer = found.get(key);
    return answer ? (typedObject({ answer, typeName }) ?? []) : [];
  });
};

/** A row by its key, or null when there is none that the caller may see. */
export const readNode = async (typeName: string, key: string, info: GraphQLResolveInfo, context: Context): Promise<object | null> =>
  (await readNodes(typeName, [key], info, context))[0] ?? null;

/** A connection of the rows that meet `where` (the plain object of the API's filter), with the paging arguments of the resolver's own field. */
export const readConnection = async (typeName: string, where: object, info: GraphQLResolveInfo, context: Context): Promise<object> => {
  const request = requestOf(info, context);
  const type = typeNamed(typeName);
  const place = `${placeOf(info)}|${typeName}|${shapeOf(where, filterType(info.schema, typeName))}`;
  const fixed: Arg = { value: where, read: (binding) => binding.base };
  const plan = planFor(
    { ...request, place },
    (c) => sql`SELECT one.json::text AS json FROM (${pageOf(c, type, info.parentType.name, request.field, { where: fixed })}) one`,
  );
  const [row] = await run(plan, request, { base: where });
  return answered({ text: row?.json ?? 'null', computed: plan.computed, asker: request.asker }) as object;
};
