#!/usr/bin/env node
// `npm start`: from a fresh clone to a running platform, on a machine with Node ≥ 20 and npm and nothing else.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { api, buildWeb, giveUp, install, isInstalled, node24, root } from './workspace.mjs';

const started = Date.now();
const seconds = (since) => ((Date.now() - since) / 1000).toFixed(1);

if (Number(process.versions.node.split('.')[0]) < 20) {
  giveUp(`需要 Node 20 或更新的版本,当前是 ${process.versions.node}。`, `Node 20 or newer is needed, this is ${process.versions.node}.`);
}

if (!isInstalled()) {
  const since = Date.now();
  console.log('  正在安装依赖 installing packages …');
  await install();
  console.log(`  依赖已安装 packages installed (${seconds(since)} s)`);
}
const since = Date.now();
if (await buildWeb()) console.log(`  网页端已构建 web app built (${seconds(since)} s)`);

// the channel ends with us, however we end: the platform then stops by itself
// young objects in small steps: with Node's own limit a long export leaves a hundred megabytes more behind
const child = spawn(node24, ['--max-semi-space-size=16', join(api, 'src', 'main.ts'), `--since=${started}`], {
  cwd: root,
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.once('error', (error) => giveUp(`无法启动(${error.message})。`, `Cannot start (${error.message}).`));
child.once('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
