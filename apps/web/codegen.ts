import { createHash } from 'node:crypto';
import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * Operations live in `.graphql` files next to the pages that use them. Their texts and types come from `src/gql/graphql.ts`;
 * `persisted-documents.json` is the list of what the server runs by hash. The phone page has its own operations once more in `src/gql/phone`:
 * one file with the operations of all pages would be loaded as a whole.
 */
const sha256 = (operation: string) => createHash('sha256').update(operation).digest('hex');
const settings = {
  documentMode: 'string',
  useTypeImports: true,
  enumsAsTypes: true,
  strictScalars: true,
  defaultScalarType: 'unknown',
  immutableTypes: false,
  avoidOptionals: false,
  scalars: { Date: 'string', DateTime: 'string', Money: 'string', JSON: 'unknown', Percent: 'number' },
} as const;
const presetConfig = { fragmentMasking: false, persistedDocuments: { hashAlgorithm: sha256 } };

const config: CodegenConfig = {
  schema: '../api/schema.graphql',
  ignoreNoDocuments: true,
  emitLegacyCommonJSImports: false,
  generates: {
    './src/gql/': { documents: 'src/**/*.graphql', preset: 'client', presetConfig, config: settings },
    './src/gql/phone/': {
      documents: 'src/phone/*.graphql',
      preset: 'client',
      presetConfig,
      config: { ...settings, onlyOperationTypes: true },
    },
  },
};

export default config;
