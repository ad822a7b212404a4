import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { memoryOf } from './lib/cpu.ts';
import { freePort } from './lib/server.ts';
import { table } from './lib/table.ts';

const root = resolve(import.meta.dirname, '..', '..');

/** The API process below the starter. */
const childOf = (parent: number): number => {
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/u.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const isChild = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent;
      if (isChild && readFileSync(`/proc/${name}/cmdline`, 'utf8').includes('main.ts')) return Number(name);
    } catch {
      // ended meanwhile
    }
  }
  throw new Error('the starter has no child');
};

const start = async (folder: string): Promise<{ seconds: number; memory: number }> => {
  const port = await freePort();
  const started = performance.now();
  const starter = spawn(process.execPath, [join(root, 'apps/api/bin/start.mjs')], {
    env: { ...process.env, PORT: String(port), DATA_DIR: folder, DATABASE_URL: '' },
    stdio: 'ignore',
  });
  for (;;) {
    if (starter.exitCode !== null) throw new Error(`the start ended with ${starter.exitCode}`);
    if (
      await fetch(`http://127.0.0.1:${port}/readyz`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      break;
    await new Promise((tick) => {
      setTimeout(tick, 25);
    });
  }
  const seconds = (performance.now() - started) / 1000;
  const api = childOf(starter.pid ?? 0);
  // one page each, then quiet: what an idle office leaves
  await fetch(`http://127.0.0.1:${port}/`);
  await new Promise((tick) => {
    setTimeout(tick, 10_000);
  });
  const memory = memoryOf(api);
  starter.kill('SIGTERM');
  await once(starter, 'exit');
  return { seconds, memory };
};

const shell = (): { files: number; bytes: number } => {
  const dist = join(root, 'apps/web/dist');
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const scripts = new Set([...page.matchAll(/(?:src|href)="\/?(assets\/[^"]+\.js)"/gu)].map((match) => match[1] ?? ''));
  return {
    files: scripts.size,
    bytes: [...scripts].reduce((sum, path) => sum + gzipSync(readFileSync(join(dist, path)), { level: 9 }).length, 0),
  };
};

/** First and second start, memory at rest, weight of the shell. */
export const benchStart = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'fuzhi-bench-start-'));
  try {
    const first = await start(folder);
    const second = await start(folder);
    const { files, bytes } = shell();
    return table(
      'Start and weight',
      ['', 'measured', 'wanted'],
      [
        ['first start with the demo district, packages installed', `${first.seconds.toFixed(1)} s`, ''],
        ['second start', `${second.seconds.toFixed(1)} s`, '≤ 5 s'],
        ['memory of the API process at rest', `${second.memory.toFixed(0)} MB`, '≤ 350 MB'],
        [`JavaScript of the first page, gzip (${files} files)`, `${(bytes / 1024).toFixed(0)} KB`, '≤ 300 KB'],
      ],
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
