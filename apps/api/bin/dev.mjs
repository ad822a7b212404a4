#!/usr/bin/env node
// `pnpm dev`: the API, started again when its sources change, and vite with hot reload. Vite passes everything that is not the web app's on to the API.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { api, install, isInstalled, node24, root, web } from './workspace.mjs';

if (!isInstalled()) await install();

const port = process.env.PORT ?? '4000';
const webOrigin = 'http://localhost:5173';
const env = {
  ...process.env,
  PORT: port,
  ALLOWED_ORIGINS: process.env.ALLOWED_ORIGINS ?? `${webOrigin},http://127.0.0.1:5173`,
  PERSISTED_ONLY: process.env.PERSISTED_ONLY ?? 'off',
};
const children = [
  spawn(node24, ['--watch', '--watch-preserve-output', join(api, 'src', 'main.ts')], { cwd: root, stdio: 'inherit', env }),
  spawn(node24, [join(web, 'node_modules', 'vite', 'bin', 'vite.js')], {
    cwd: web,
    stdio: 'inherit',
    env: { ...process.env, API_PORT: port },
  }),
];
console.log(`  网页 web ${webOrigin}   接口 API http://127.0.0.1:${port}`);

const stop = () => {
  for (const child of children) child.kill('SIGTERM');
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
for (const child of children) {
  child.once('exit', (code) => {
    process.exitCode = code ?? 0;
    stop();
  });
}
