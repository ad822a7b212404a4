/** A noun that needs no folder in a layer, with the reason. An entry whose folder exists after all is a fault of its own. */
export type Exceptions = Readonly<Record<string, Partial<Readonly<Record<'domain' | 'story' | 'journey' | 'screen', string>>>>>;

const noun = (path: string, pattern: RegExp): string | undefined => pattern.exec(path)?.[1];

const nounsIn = (files: readonly string[], pattern: RegExp): Set<string> => new Set(files.flatMap((path) => noun(path, pattern) ?? []));

/**
 * What a noun lacks, given the paths of all files: facts or commands in graphql/, its folder in the domain, its story by the API, its
 * screen and its journey in a browser; and for each use-case a test of what it does and one of who may not do it.
 */
export const shapeFaults = (files: readonly string[], exceptions: Exceptions): string[] => {
  const all = new Set(files);
  const nouns = nounsIn(files, /^apps\/api\/src\/features\/([a-z-]+)\//u);
  const inDomain = nounsIn(files, /^packages\/domain\/src\/([a-z-]+)\//u);
  const onScreen = nounsIn(files, /^apps\/web\/src\/features\/([a-z-]+)\//u);
  const faults: string[] = [];
  const need = (name: string, layer: 'domain' | 'story' | 'journey' | 'screen', isThere: boolean, what: string): void => {
    const reason = exceptions[name]?.[layer];
    if (!isThere && reason === undefined) faults.push(`${name}: ${what} is missing`);
    if (isThere && reason !== undefined) faults.push(`${name}: is listed as needing no ${layer}, but has one`);
  };
  for (const name of nouns) {
    if (!files.some((path) => path.startsWith(`apps/api/src/features/${name}/graphql/`))) faults.push(`${name}: nothing in graphql/`);
    need(name, 'domain', inDomain.has(name), `packages/domain/src/${name}/`);
    need(name, 'story', all.has(`tests/api/${name}.test.ts`), `tests/api/${name}.test.ts`);
    need(name, 'journey', all.has(`tests/e2e/${name}.spec.ts`), `tests/e2e/${name}.spec.ts`);
    need(name, 'screen', onScreen.has(name), `apps/web/src/features/${name}/`);
  }
  for (const name of Object.keys(exceptions))
    if (!nouns.has(name)) faults.push(`${name}: is listed as an exception, but there is no such noun`);
  for (const path of files) {
    const verb = /^(apps\/api\/src\/features\/[a-z-]+\/usecases\/[a-z-]+)\.ts$/u.exec(path)?.[1];
    if (verb === undefined) continue;
    for (const test of [`${verb}.test.ts`, `${verb}.access.test.ts`]) if (!all.has(test)) faults.push(`${test} is missing`);
  }
  return faults.toSorted();
};

/** Names of the commands that a commands file puts on the schema. */
export const commandNames = (text: string): string[] =>
  [...text.matchAll(/command\(\s*builder\s*,\s*\{\s*(?:\.\.\.\w+,\s*)?name:\s*'([a-zA-Z]+)'/gu)].map((match) => match[1] ?? '');
