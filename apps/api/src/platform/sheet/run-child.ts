import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** What the process may read: its own code and the library. Nothing of the data folder, nothing of the system. */
const readable = (): string[] => {
  const library = dirname(dirname(realpathSync(fileURLToPath(import.meta.resolve('hucre')))));
  const api = join(here, '..', '..', '..');
  return [here, library, join(api, 'package.json'), join(api, 'node_modules', 'hucre')];
};

/** Resident megabytes of a process where the system tells (Linux), else 0: there the heap limit alone holds. */
const residentMb = (pid: number): number => {
  try {
    return Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
};

/** Milliseconds of computing a process has used, where the system tells (Linux counts in hundredths of a second), else undefined. */
const computedBy = (pid: number): number | undefined => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return undefined;
  }
};

/** `timeoutMs` holds by the clock where computing time is not known; where it is, `cpuMs` holds and the clock only as `patienceMs`. */
export type ChildLimits = {
  readonly heapMb: number;
  readonly rssMb: number;
  readonly cpuMs: number;
  readonly timeoutMs: number;
  readonly patienceMs: number;
};
export type LimitedChild = {
  readonly child: ChildProcessWithoutNullStreams;
  readonly done: Promise<{
    readonly reason: 'EXIT' | 'LIMIT';
    readonly code: number | null;
    readonly peakMb: number;
    readonly computedMs: number;
  }>;
};

/**
 * Starts a script of this folder as a process of its own: no environment, no rights beyond reading its code, bounded heap, resident
 * memory and time. `done` settles when it has gone, never rejects.
 */
export const startChild = (script: string, limits: ChildLimits): LimitedChild => {
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${limits.heapMb}`,
      '--permission',
      ...readable().map((path) => `--allow-fs-read=${path}`),
      '--no-warnings',
      join(here, script),
    ],
    { env: {}, stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true },
  );
  const done = new Promise<{ reason: 'EXIT' | 'LIMIT'; code: number | null; peakMb: number; computedMs: number }>((resolve) => {
    let reason: 'EXIT' | 'LIMIT' = 'EXIT';
    let peakMb = 0;
    let computedMs = 0;
    const end = (): void => {
      reason = 'LIMIT';
      child.kill('SIGKILL');
    };
    const started = performance.now();
    const watch = setInterval(() => {
      const pid = child.pid ?? -1;
      peakMb = Math.max(peakMb, residentMb(pid));
      const computed = computedBy(pid);
      computedMs = Math.max(computedMs, computed ?? 0);
      const elapsed = performance.now() - started;
      if (
        peakMb > limits.rssMb ||
        (computed ?? 0) > limits.cpuMs ||
        elapsed > (computed === undefined ? limits.timeoutMs : limits.patienceMs)
      )
        end();
    }, 25);
    const settle = (code: number | null): void => {
      clearInterval(watch);
      resolve({ reason, code, peakMb, computedMs });
    };
    child.once('close', settle);
    child.once('error', () => settle(null));
  });
  // a child that dies early closes its pipe; that is told by `done`
  child.stdin.on('error', () => {});
  child.stderr.resume();
  return { child, done };
};
