#!/usr/bin/env node
// `pnpm db:reset`: forgets the embedded database, so that the next start makes a new one. An outside database is never touched.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './workspace.mjs';

if (process.env.DATABASE_URL) {
  console.error('DATABASE_URL is set: this command only resets the embedded database. Drop and create the outside one with its own tools.');
  process.exitCode = 1;
} else {
  const folder = process.env.DATA_DIR ?? join(root, '.data');
  if (existsSync(join(folder, 'postgres', 'postmaster.pid'))) {
    console.error(`a server is running on ${folder}: stop it first (Ctrl-C where it was started)`);
    process.exitCode = 1;
  } else {
    rmSync(folder, { recursive: true, force: true });
    console.log(`removed ${folder}; the next start makes a new one`);
  }
}
