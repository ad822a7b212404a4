#!/usr/bin/env node
// `pnpm db:reset`: forgets the embedded database, its secret and the attachments, so that the next start makes new ones. An outside database is never touched.
import { lstatSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { giveUp, root } from './workspace.mjs';

if (process.env.DATABASE_URL) {
  giveUp('设置了 DATABASE_URL:此命令只清除内置数据库。', 'DATABASE_URL is set: this command only resets the embedded database.');
}
const folder = resolve(process.env.DATA_DIR ?? join(root, '.data'));
const cluster = join(folder, 'postgres');
/** Whether the process whose number is on the file's first line is there. After a crash the file stays, the process does not. */
const isHeldBy = (file) => {
  try {
    process.kill(Number.parseInt(readFileSync(file, 'utf8'), 10), 0);
    return true;
  } catch (error) {
    // somebody else's process is one, too
    return error.code === 'EPERM';
  }
};
if ([join(folder, 'lock.pid'), join(cluster, 'postmaster.pid')].some(isHeldBy)) {
  giveUp(`${folder} 正在使用,请先停止(Ctrl-C)。`, `${folder} is in use: stop it first (Ctrl-C where it was started).`);
}
// run as root, the cluster may lie where its own user can reach it, with a link here
if (lstatSync(cluster, { throwIfNoEntry: false })?.isSymbolicLink()) rmSync(readlinkSync(cluster), { recursive: true, force: true });
// only what is ours: the folder itself may be a mount, and may hold other things
const OURS = [
  'postgres',
  'postgres.new',
  'postgres.pw',
  'postgres-password',
  'secret.key',
  'attachments',
  'lock',
  'lock-journal',
  'lock.pid',
];
for (const name of OURS) {
  rmSync(join(folder, name), { recursive: true, force: true });
}
console.log(`  已清除 removed ${folder}`);
