#!/usr/bin/env node
// `pnpm check`: what is quick, before every commit. Types are cached per package.
import { run } from './runner/workspace.mjs';

for (const command of ['turbo run types', 'node tests/run.mjs lint format generated architecture unit']) {
  const { code, output } = await run({ command });
  console.log(output.trimEnd());
  if (code !== 0) process.exitCode = 1;
}
