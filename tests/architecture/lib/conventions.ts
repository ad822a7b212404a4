/** One rule about the text of one file. Returns what is wrong, in words that say how to mend it. */
export type Convention = {
  readonly name: string;
  readonly appliesTo: (path: string) => boolean;
  readonly check: (text: string, path: string) => string | undefined;
};

const isApiSource = (path: string): boolean =>
  path.startsWith('apps/api/src/') && path.endsWith('.ts') && !/\.test\.ts$|\/testkit\//u.test(path);
const isCode = (path: string): boolean => /\.(ts|tsx|mts|mjs|js)$/u.test(path);

const found =
  (pattern: RegExp, advice: string) =>
  (text: string): string | undefined => {
    const line = text.split('\n').findIndex((one) => pattern.test(one));
    return line < 0 ? undefined : `line ${line + 1}: ${advice}`;
  };

export const conventions: readonly Convention[] = [
  {
    name: 'the environment is read in env.ts alone',
    appliesTo: (path) => (isApiSource(path) && path !== 'apps/api/src/env.ts') || /^packages\/[^/]+\/src\/.*\.tsx?$/u.test(path),
    check: found(/\bprocess\.env\b/u, 'take the setting as an argument; only apps/api/src/env.ts reads process.env'),
  },
  {
    name: 'one place opens transactions',
    // besides it only what fills a database before anybody is served
    appliesTo: (path) =>
      isApiSource(path) &&
      path !== 'apps/api/src/platform/transaction.ts' &&
      !/src\/(demo\/|platform\/(migrate|code-list-sync)\.ts)/u.test(path),
    check: found(
      /\.(transaction|startTransaction|connection)\(\)|\bquery\(\s*['"`](BEGIN|START TRANSACTION|COMMIT)\b/iu,
      'use inTransaction from platform/transaction.ts',
    ),
  },
  {
    name: 'a transaction runs one statement after the other',
    appliesTo: (path) => /^apps\/api\/src\/features\/.*\/(usecases\/[^/]+|repository)\.ts$/u.test(path) && !path.endsWith('.test.ts'),
    check: found(
      /Promise\.(all|allSettled|race|any)\(/u,
      'one connection takes one statement at a time: await them in turn, or write one set-based statement',
    ),
  },
  {
    name: 'at most 400 lines',
    appliesTo: (path) => isCode(path) && !/\.gen\.tsx?$|\/gql\//u.test(path),
    check: (text) => {
      const lines = text.trimEnd().split('\n').length;
      return lines > 400 ? `${lines} lines: split it by what it does` : undefined;
    },
  },
  {
    name: 'kebab-case names',
    appliesTo: (path) => /^(apps|packages|tests)\/.*\.(ts|tsx|mjs)$/u.test(path) && !/\/gql\/|\/fixtures\//u.test(path),
    check: (_, path) =>
      /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.(ts|tsx|mjs)$/u.test(path.split('/').at(-1) ?? '')
        ? undefined
        : 'write the name in kebab-case',
  },
  {
    name: 'no host of a package registry',
    appliesTo: () => true,
    check: found(
      new RegExp(String.raw`registry\.np` + String.raw`m|npmj` + String.raw`s\.(org|com)|npmmir` + 'ror', 'u'),
      'the machine decides where packages come from',
    ),
  },
  {
    name: 'no path of one machine',
    appliesTo: () => true,
    check: found(
      new RegExp(
        String.raw`(^|[\s"'\x60(=])/(wor` + String.raw`k|hom` + String.raw`e/[a-z]+|Use` + String.raw`rs/[a-z]+|roo` + String.raw`t)/`,
        'u',
      ),
      'write a path relative to the repository',
    ),
  },
  {
    name: 'no tests that are off',
    appliesTo: (path) =>
      /\.(test|spec)\.tsx?$/u.test(path) && !path.includes('/fixtures/') && path !== 'tests/architecture/conventions.test.ts',
    check: found(
      /\b(it|test|describe)\.(skip|only|todo|skipIf|runIf|fails)\b|expect\((true|1)\)\.(toBe|toEqual)\((true|1)\)/u,
      'a test runs, or it goes',
    ),
  },
];
