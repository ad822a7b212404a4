import { writeFileSync } from 'node:fs';

import { lexicographicSortSchema, printSchema } from 'graphql';

import { buildSchema } from './schema.ts';

/** Writes apps/api/schema.graphql, sorted, so that a change shows as a change and nothing else. */
const target = new URL('../../schema.graphql', import.meta.url);
writeFileSync(target, `${printSchema(lexicographicSortSchema(buildSchema()))}\n`);
