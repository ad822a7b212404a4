import type { GraphQLSchema } from 'graphql';

import { builder } from './builder.ts';
import { type SchemaPart, parts } from './parts.ts';
import './read-types.ts';
import { defineReadTypes } from './read/schema.ts';
import { defineScalars } from './scalars.ts';

let built: GraphQLSchema | undefined;

/** The whole schema. Built once: the builder is one, and so is what is on it. */
export const buildSchema = (extra: readonly SchemaPart[] = []): GraphQLSchema => {
  if (built) return built;
  defineScalars(builder);
  builder.queryType({ description: 'All that can be read. Every list and every row is cut to what the caller may see.' });
  builder.mutationType({
    description: 'All that can be done. Each command answers with the record it changed, or says why not and how to mend it.',
  });
  defineReadTypes();
  for (const part of [...parts, ...extra]) part(builder);
  built = builder.toSchema();
  return built;
};
