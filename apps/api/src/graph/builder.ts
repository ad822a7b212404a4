import SchemaBuilder from '@pothos/core';

import type { Context } from '../context.ts';

/** The one schema builder. Read types are put on it by graph/read/schema.ts, commands by graph/command.ts. */
export const builder = new SchemaBuilder<{
  Context: Context;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
    Money: { Input: string; Output: string };
    Percent: { Input: number; Output: number };
    JSON: { Input: unknown; Output: unknown };
  };
}>({});

export type Builder = typeof builder;
