// Plain JavaScript for any Node ≥ 20: this runs before anything is installed.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { spawn, spawnSync } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..', '..');

const windows = process.platform === 'win32';

/** The pnpm that package.json names, through npx, so that npm alone is enough. */
export const pnpmVersion = () => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager.replace('pnpm@', '');

/** The packages are there and belong to this lock file. */
export const isInstalled = () => {
  const marker = join(root, 'node_modules', '.pnpm', 'lock.yaml');
  const modules = join(root, 'node_modules', '.modules.yaml');
  if (!existsSync(marker) || !existsSync(modules) || !existsSync(join(root, 'node_modules', '.bin', 'node'))) return false;
  const wanted = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8');
  return readFileSync(marker, 'utf8') === wanted || statSync(modules).mtimeMs > statSync(join(root, 'pnpm-lock.yaml')).mtimeMs;
};

/** Installs exactly what the lock file says. Throws when that fails. */
export const install = () => {
  const options = ['--yes', `pnpm@${pnpmVersion()}`, 'install', '--frozen-lockfile', '--prefer-offline'];
  const done = spawnSync('npx', options, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: windows, env: { ...process.env, CI: 'true' } });
  if (done.status !== 0) throw new Error(`installing the packages failed (npx ${options.join(' ')})`);
};

/** The environment of every step: Node 24 and the workspace's tools first on the path, nothing phones home. */
export const stepEnvironment = (cwd = root) => ({
  ...process.env,
  PATH: [...new Set([join(cwd, 'node_modules', '.bin'), join(root, 'node_modules', '.bin'), process.env.PATH])].join(delimiter),
  CI: 'true',
  FORCE_COLOR: '0',
  DO_NOT_TRACK: '1',
  TURBO_TELEMETRY_DISABLED: '1',
});

/**
 * Runs one command to its end and keeps what it printed, for the report of a failure.
 * @param {{ command: string, cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number }} step
 */
export const run = ({ command, cwd = root, env = stepEnvironment(cwd), timeoutMs = 600_000 }) =>
  new Promise((settle) => {
    const started = performance.now();
    const child = spawn(command, { cwd, env, shell: true, stdio: ['ignore', 'pipe', 'pipe'], detached: !windows });
    let output = '';
    const keep = (chunk) => { output = (output + chunk).slice(-200_000); };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const timer = setTimeout(() => {
      output += `\nstopped: took longer than ${timeoutMs / 1000} s\n`;
      try {
        if (windows) child.kill('SIGKILL');
        else process.kill(-child.pid, 'SIGKILL');
      } catch { /* it ended by itself in this moment */ }
    }, timeoutMs);
    child.on('error', (error) => { output += `\n${error.message}\n`; });
    child.on('close', (code) => {
      clearTimeout(timer);
      settle({ code: code ?? 1, output, seconds: (performance.now() - started) / 1000 });
    });
  });
