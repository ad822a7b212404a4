// `pnpm generate`: everything that is made from something else, in the order in which they follow from one another. `--check` puts back
// what it finds and fails when something is out of date.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

import { testDatabaseUrl } from '../src/env.ts';
import { writeRowTypes } from '../src/testkit/row-types.ts';
import { dumpSchema } from '../src/testkit/schema-dump.ts';
import { startTestServer } from '../src/testkit/server.ts';
import { run } from './workspace.mjs';

const api = resolve(import.meta.dirname, '..');
const web = resolve(api, '..', 'web');
const isCheck = process.argv.includes('--check');
let stale = 0;

/** The files at a path, by name. */
const contents = (path: string): Map<string, string> => {
  if (!existsSync(path)) return new Map();
  if (statSync(path).isFile()) return new Map([[path, readFileSync(path, 'utf8')]]);
  return new Map(readdirSync(path).flatMap((name) => [...contents(join(path, name))]));
};

/** Runs `make`, says which files at `path` it changed, and with `--check` puts them back. */
const generated = async (path: string, make: () => unknown): Promise<void> => {
  const before = contents(path);
  await make();
  const after = contents(path);
  for (const file of new Set([...before.keys(), ...after.keys()])) {
    const old = before.get(file);
    if (old === after.get(file)) continue;
    stale += 1;
    console.log(`  ${isCheck ? 'out of date' : 'written'}: ${relative(resolve(api, '..', '..'), file)}`);
    if (!isCheck) continue;
    if (old === undefined) rmSync(file);
    else writeFileSync(file, old);
  }
};

const { server, stop } = await startTestServer(testDatabaseUrl());
try {
  const url = new URL(server.adminUrl);
  url.pathname = `/${server.template}`;
  const structure = join(api, 'db', 'schema.sql');
  await generated(structure, async () => writeFileSync(structure, await dumpSchema(url.href)));
  const types = join(api, 'src', 'platform', 'db-types.gen.ts');
  await generated(types, () => writeFileSync(types, writeRowTypes(url.href)));
} finally {
  await stop();
}

await generated(join(api, 'schema.graphql'), () =>
  execFileSync(process.execPath, [join(api, 'src', 'graph', 'print-schema.cli.ts')], { cwd: api, stdio: 'inherit' }),
);

// the web app's documents are typed against the schema just printed
const { scripts } = JSON.parse(readFileSync(join(web, 'package.json'), 'utf8')) as { scripts: { generate: string } };
await generated(join(web, 'src', 'gql'), async () => {
  const { code } = await run(scripts.generate, { folder: web });
  if (code !== 0) throw new Error('the code generator of the web app failed, see above');
});

if (isCheck && stale > 0) {
  console.error('✗ 生成的文件已过期,请运行 pnpm generate 并提交。 Generated files are out of date: run pnpm generate and commit them.');
  process.exitCode = 1;
}
