import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: there is such a process, of somebody else
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EPERM';
  }
};

/** What a process is called, or an empty string where that cannot be told. */
const commandOf = (pid: number): string => {
  try {
    return execFileSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    } catch {
      return '';
    }
  }
};

/**
 * Deals with the server that a killed process left running on this cluster, or with the `postmaster.pid` it left. The caller holds the
 * data folder's lock, so whatever runs there is nobody's. The process is ended only when it is a server of this very cluster: after a
 * reboot its number may belong to anything, and then only the file is removed.
 */
export const stopLeftOver = async (cluster: string): Promise<void> => {
  const file = join(cluster, 'postmaster.pid');
  let pid: number;
  try {
    pid = Number(readFileSync(file, 'utf8').split('\n', 1)[0]);
  } catch {
    return;
  }
  if (!Number.isSafeInteger(pid) || pid <= 1 || !alive(pid)) return;
  const command = commandOf(pid);
  // where it cannot be told, the server's own check decides
  if (command === '') return;
  if (!command.includes(cluster)) {
    rmSync(file, { force: true });
    return;
  }
  process.kill(pid, 'SIGINT');
  for (let waited = 0; waited < 20_000 && alive(pid); waited += 50) {
    if (waited === 10_000) process.kill(pid, 'SIGQUIT');
    await sleep(50);
  }
};
