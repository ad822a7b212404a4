import { createHash } from 'node:crypto';
import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * Operations live in `.graphql` files next to the pages that use them. Their texts and types come from `src/gql/graphql.ts`;
 * `persisted-documents.json` is the list of what the server runs by hash.
 */
const config: CodegenConfig = {
  schema: '../api/schema.graphql',
  documents: 'src/**/*.graphql',
  ignoreNoDocuments: true,
  emitLegacyCommonJSImports: false,
  generates: {
    './src/gql/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { hashAlgorithm: (operation: string) => createHash('sha256').update(operation).digest('hex') },
      },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        defaultScalarType: 'unknown',
        immutableTypes: false,
        avoidOptionals: false,
        scalars: { Date: 'string', DateTime: 'string', Money: 'string', JSON: 'unknown', Percent: 'number' },
      },
    },
  },
};

export default config;
