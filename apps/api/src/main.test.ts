import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, afterEach, expect, inject, test, vi } from 'vitest';

import type {} from './testkit/global-setup.ts';
import { copyTemplate } from './testkit/server.ts';

// each starts processes and databases; on a busy machine that takes its time
vi.setConfig({ testTimeout: 90_000 });

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const folders: string[] = [];
const running = new Set<ChildProcess>();

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'fuzhi-main-'));
  chmodSync(folder, 0o711);
  folders.push(folder);
  return folder;
};

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

type Started = {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | string | null>;
  readonly url: string;
};

/** Runs the platform as a process of its own, with nothing of our environment but the way to programs. */
const launch = async (env: Record<string, string>): Promise<Started> => {
  const port = env['PORT'] ?? String(await freePort());
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: '/usr/bin:/bin:/usr/sbin:/sbin', DEMO: 'off', PORT: port, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let text = '';
  child.stdout.on('data', (chunk) => (text += chunk));
  child.stderr.on('data', (chunk) => (text += chunk));
  const ended = new Promise<number | string | null>((resolve) => {
    child.once('close', (code, signal) => {
      running.delete(child);
      resolve(signal ?? code);
    });
  });
  return { child, output: () => text, ended, url: `http://127.0.0.1:${port}` };
};

const up = async (started: Started): Promise<Started> => {
  await vi.waitFor(() => expect(started.output()).toContain('press Ctrl-C'), { timeout: 20_000, interval: 50 });
  return started;
};

const postmaster = (folder: string): number => Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n', 1)[0]);
const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** The refusals: one line in both languages, exit code 1, in time. */
const refusal = async (env: Record<string, string>): Promise<string> => {
  const started = await launch(env);
  const begin = performance.now();
  expect(await started.ended).toBe(1);
  expect(performance.now() - begin).toBeLessThan(20_000);
  const lines = started
    .output()
    .split('\n')
    .filter((line) => line.startsWith('✗'));
  expect(lines, started.output()).toHaveLength(1);
  expect(started.output()).not.toContain('    at ');
  const [line = ''] = lines;
  expect(line).toMatch(/[\u4e00-\u9fff].*[A-Za-z]{3,} [A-Za-z]{2,}/u);
  return line;
};

afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

test('an empty install starts, prints its one-time secret, refuses a second process, and Ctrl-C leaves nothing', async () => {
  const folder = newFolder();
  const first = await up(await launch({ DATA_DIR: folder }));
  expect((await fetch(`${first.url}/healthz`)).status).toBe(200);
  expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
  expect(await (await fetch(`${first.url}/auth/status`)).json()).toMatchObject({ isDemo: false, needsSetUp: true });
  const secret = /^ {4}([\w-]{24})$/mu.exec(first.output())?.[1] ?? '';
  expect(secret).not.toBe('');

  const begin = performance.now();
  const second = await launch({ DATA_DIR: folder });
  expect(await second.ended).toBe(1);
  // the process itself takes most of it
  expect(performance.now() - begin).toBeLessThan(10_000);
  expect(second.output()).toContain(`in use by another process (${first.child.pid})`);
  expect((await fetch(`${first.url}/readyz`)).status).toBe(200);

  const server = postmaster(folder);
  first.child.kill('SIGINT');
  first.child.kill('SIGINT');
  expect(await first.ended).toBe(0);
  expect(isAlive(server)).toBe(false);
  expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false);
});

test('what a killed process leaves is picked up again, with all that was acknowledged', async () => {
  const folder = newFolder();
  const first = await up(await launch({ DATA_DIR: folder }));
  const server = postmaster(folder);
  first.child.kill('SIGKILL');
  await first.ended;
  // the guard saw the pipe close
  await vi.waitFor(() => expect(isAlive(server)).toBe(false), { timeout: 5_000 });

  const again = await up(await launch({ DATA_DIR: folder }));
  // a database that dies is started again under the running platform
  const killed = postmaster(folder);
  process.kill(killed, 'SIGKILL');
  await vi.waitFor(
    async () => {
      // the new server first: the platform may still answer from what it knew of the old one
      expect(postmaster(folder)).not.toBe(killed);
      expect((await fetch(`${again.url}/readyz`)).status).toBe(200);
    },
    { timeout: 40_000, interval: 100 },
  );
  again.child.kill('SIGTERM');
  expect(await again.ended, again.output()).toBe(0);
});

test('a stop while starting leaves no server behind', async () => {
  const folder = newFolder();
  for (const delay of [300, 700, 1_100]) {
    const started = await launch({ DATA_DIR: folder });
    await new Promise((resolve) => setTimeout(resolve, delay));
    started.child.kill('SIGINT');
    await started.ended;
    const file = join(folder, 'postgres', 'postmaster.pid');
    await vi.waitFor(() => expect(existsSync(file) && isAlive(postmaster(folder))).toBe(false), { timeout: 5_000 });
  }
  const last = await up(await launch({ DATA_DIR: folder }));
  last.child.kill('SIGINT');
  expect(await last.ended).toBe(0);
});

test('a port in use', async () => {
  const port = await freePort();
  const holder = createServer().listen(port, '127.0.0.1');
  const folder = newFolder();
  expect(await refusal({ DATA_DIR: folder, PORT: String(port) })).toContain(`Port ${port} is in use`);
  expect(isAlive(1) && existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false);
  holder.close();
});

test('a bad, an unknown and a misspelt setting, without repeating the value', async () => {
  expect(await refusal({ PORT: 'vierzig' })).toContain('PORT');
  expect(await refusal({ DEMO: 'perhaps' })).toContain('on, off');
  expect(await refusal({ FUZHI_PORT: '4000' })).toContain('FUZHI_PORT');
  expect(await refusal({ SECRET_KEY: 'tooshort' })).not.toContain('tooshort');
  expect(await refusal({ DATABASE_URL: 'mysql://u:geheim@h/d' })).not.toContain('geheim');
});

test('an outside database that is not there, refuses the password, or is not known', async () => {
  const DATA_DIR = newFolder();
  const { adminUrl } = inject('testServer');
  const url = (change: (target: URL) => void): string => {
    const target = new URL(adminUrl);
    change(target);
    return target.href;
  };
  const nobody = await freePort();
  expect(await refusal({ DATA_DIR, DATABASE_URL: url((target) => (target.port = String(nobody))) })).toContain('nothing listens');
  expect(await refusal({ DATA_DIR, DATABASE_URL: url((target) => (target.pathname = '/no_such_database')) })).toContain('does not exist');
  const wrong = await refusal({ DATA_DIR, DATABASE_URL: url((target) => (target.password = 'geheim')) });
  expect(wrong).toContain('password is wrong');
  expect(wrong).not.toContain('geheim');
});

test('a folder that cannot be written', async () => {
  const file = join(newFolder(), 'file');
  writeFileSync(file, '');
  expect(await refusal({ DATA_DIR: join(file, 'data') })).toContain('cannot be written');
  expect(await refusal({ DATA_DIR: '/proc/1/fuzhi' })).toContain('cannot be written');
});

test('two processes share an outside database, and another secret is refused', async () => {
  const { url, drop } = await copyTemplate(inject('testServer'));
  const SECRET_KEY = createHash('sha256').update('one').digest('hex');
  const both = await Promise.all([1, 2].map(async () => up(await launch({ DATA_DIR: newFolder(), DATABASE_URL: url, SECRET_KEY }))));
  for (const one of both) expect((await fetch(`${one.url}/readyz`)).status).toBe(200);
  for (const one of both) one.child.kill('SIGTERM');
  expect(await Promise.all(both.map((one) => one.ended))).toEqual([0, 0]);
  expect(await refusal({ DATA_DIR: newFolder(), DATABASE_URL: url, SECRET_KEY: SECRET_KEY.replace(/./u, 'x') })).toContain(
    'another secret',
  );
  await drop();
});
