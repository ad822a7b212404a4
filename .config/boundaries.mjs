// What may import what. Rules are patterns with back-references: a new noun needs no edit here. Each rule has a planted violation in
// tests/architecture/fixtures/boundaries which the architecture test must see caught.

const npm = (names) => `(^|/)node_modules/(${names})/|^(${names})(/|$)`;
const test = '\\.(test|spec)\\.tsx?$|(^|/)testkit/|^tests/';

const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

export const boundaries = [
  // an import of types alone, or one made on demand (a page that its route loads), closes no cycle
  rule('no-cycles', 'Two files that need each other are one file, or three.', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } }),
  rule('nothing-unresolved', 'An import that leads nowhere.', { pathNot: 'never' }, { couldNotResolve: true }),
  rule(
    'domain-imports-itself-and-zod',
    'The domain is pure: it runs in the browser, in the server and in a test alike.',
    { path: '^packages/domain/src/', pathNot: test },
    { pathNot: `^packages/domain/src/|${npm('zod')}` },
  ),
  rule(
    'domain-nouns-meet-in-kernel-or-model',
    "A noun knows of another only its model; what both need is the kernel's.",
    { path: '^packages/domain/src/(?!kernel/)([^/]+)/', pathNot: test },
    { path: '^packages/domain/src/[^/]+/', pathNot: '^packages/domain/src/(kernel|$1)/|/model\\.ts$' },
  ),
  rule(
    'domain-kernel-knows-no-noun',
    'The kernel is what every noun stands on.',
    { path: '^packages/domain/src/kernel/', pathNot: test },
    { path: '^packages/domain/src/', pathNot: '^packages/domain/src/kernel/' },
  ),
  rule(
    'ui-knows-no-domain',
    'packages/ui is looks only: it can be shown without data.',
    { path: '^packages/ui/src/' },
    { path: `^packages/domain/|^apps/|${npm('graphql|urql|@urql/[^/]+|@tanstack/react-router')}` },
  ),
  rule('packages-import-no-app', 'Packages lie below apps.', { path: '^packages/' }, { path: '^(apps|tests)/' }),
  rule('apps-never-import-one-another', 'Web and API meet in the schema and in the domain.', { path: '^apps/([^/]+)/' }, { path: '^apps/', pathNot: '^apps/$1/' }),
  rule(
    'only-repositories-speak-sql',
    'SQL stands in repositories, in the read engine and in the platform; whoever looks for a statement looks there.',
    {
      path: '^apps/api/src/',
      pathNot: `(^|/)repository[a-z-]*\\.ts$|^apps/api/src/graph/read/|^apps/api/src/(platform|demo)/|^apps/api/src/((main|context)|(import|export)/deps)\\.ts$|${test}`,
    },
    { path: npm('kysely|pg|pg-copy-streams') },
  ),
  rule(
    'graphql-reaches-no-database',
    'What can be read and done is stated, not carried out, in graphql/.',
    { path: '^apps/api/src/features/[^/]+/graphql/' },
    { path: `(^|/)repository[a-z-]*\\.ts$|^apps/api/src/platform/(database|transaction|db-types)|${npm('kysely|pg')}` },
  ),
  rule(
    'usecases-know-no-graphql',
    'A use-case serves the form, the import and the bulk door alike.',
    { path: '^apps/api/src/features/[^/]+/(usecases/|repository[a-z-]*\\.ts|sheets\\.ts)', pathNot: test },
    { path: `^apps/api/src/graph/|/graphql/|${npm('graphql|@pothos/[^/]+|@apollo/server')}`, pathNot: '^apps/api/src/graph/command\\.ts$' },
  ),
  rule(
    'usecases-take-only-a-type-from-command',
    'CommandContext, who acts and when, is the one thing a use-case takes from the command wrapper.',
    { path: '^apps/api/src/features/[^/]+/(usecases/|repository[a-z-]*\\.ts|sheets\\.ts)', pathNot: test },
    { path: '^apps/api/src/graph/command\\.ts$', dependencyTypesNot: ['type-only'] },
  ),
  rule(
    'other-nouns-through-public',
    'What another noun may call stands in public.ts.',
    { path: '^apps/api/src/features/([^/]+)/', pathNot: test },
    { path: '^apps/api/src/features/[^/]+/', pathNot: '^apps/api/src/features/$1/|^apps/api/src/features/[^/]+/public\\.ts$' },
  ),
  rule(
    'platform-knows-no-noun',
    'Platform and engines are below the nouns and are handed what they need.',
    { path: '^apps/api/src/(platform|import|export|graph/read)/', pathNot: test },
    { path: '^apps/api/src/features/' },
  ),
  rule(
    'web-features-are-islands',
    'Two screens meet in shared/, never in one another.',
    { path: '^apps/web/src/features/([^/]+)/' },
    { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
  ),
  rule('web-shared-knows-no-feature', 'shared/ is below the features.', { path: '^apps/web/src/shared/' }, { path: '^apps/web/src/(features|app)/' }),
  rule(
    'production-imports-no-test',
    'What ships must run without the tests and their tools.',
    { path: '^(apps|packages)/', pathNot: `${test}|(vite|vitest)\\.config\\.ts$|^apps/api/bin/generate\\.ts$` },
    { path: `\\.(test|spec)\\.tsx?$|(^|/)testkit/|^tests/|${npm('vitest|fast-check|playwright-core|axe-core')}` },
  ),
];

/** Options under which every file is seen: only swc reads TypeScript here, and imports of types count. */
export const cruiseOptions = {
  parser: 'swc',
  tsPreCompilationDeps: true,
  combinedDependencies: true,
  doNotFollow: { path: 'node_modules' },
  exclude: { path: '(^|/)(dist|gql)/|^tests/architecture/fixtures/' },
  moduleSystems: ['es6'],
  extraExtensionsToScan: ['.css', '.svg', '.json'],
  enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'], extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'] },
};
