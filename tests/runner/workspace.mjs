// Plain JavaScript for any Node ≥ 20: this runs before anything is installed.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from '../../apps/api/bin/workspace.mjs';

const windows = process.platform === 'win32';

/** The environment of every step: Node 24 and the workspace's tools first on the path, nothing phones home. */
const stepEnvironment = (cwd) => ({
  ...process.env,
  PATH: [...new Set([join(cwd, 'node_modules', '.bin'), join(root, 'node_modules', '.bin'), process.env.PATH])].join(delimiter),
  CI: 'true',
  FORCE_COLOR: '0',
  DO_NOT_TRACK: '1',
  TURBO_TELEMETRY_DISABLED: '1',
});

/**
 * Runs one command to its end and keeps what it printed, for the report of a failure.
 * @param {{ command: string, cwd?: string, timeoutMs?: number }} step
 */
export const run = ({ command, cwd = root, timeoutMs = 600_000 }) =>
  new Promise((settle) => {
    const started = performance.now();
    const child = spawn(command, { cwd, env: stepEnvironment(cwd), shell: true, stdio: ['ignore', 'pipe', 'pipe'], detached: !windows });
    let output = '';
    const keep = (chunk) => {
      output = (output + chunk).slice(-200_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const timer = setTimeout(() => {
      output += `\nstopped: took longer than ${timeoutMs / 1000} s\n`;
      try {
        if (windows) child.kill('SIGKILL');
        else if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        /* it ended by itself in this moment */
      }
    }, timeoutMs);
    child.on('error', (error) => {
      output += `\n${error.message}\n`;
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      settle({ code: code ?? 1, output, seconds: (performance.now() - started) / 1000 });
    });
  });
