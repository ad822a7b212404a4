import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of one clock tick in /proc; 100 ticks a second on every Linux that Node supports. */
const TICK_MS = 10;

const statOf = (pid: number): string[] | undefined => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // the name in brackets may hold spaces
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
};

/** CPU (user + system) a process used so far, in ms. */
export const cpuOf = (pid: number): number => {
  const stat = statOf(pid);
  return stat ? (Number(stat[11]) + Number(stat[12])) * TICK_MS : 0;
};

/**
 * CPU of all backends of a PostgreSQL server, in ms: the living children of the postmaster and those that it has seen end. Background
 * processes (checkpointer, autovacuum) are left out: they work for whoever ran before.
 */
export const cpuOfBackends = (postmaster: number): number => {
  const reaped = statOf(postmaster);
  let total = reaped ? (Number(reaped[13]) + Number(reaped[14])) * TICK_MS : 0;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/u.test(name)) continue;
    const stat = statOf(Number(name));
    if (stat === undefined || Number(stat[1]) !== postmaster) continue;
    const title = commandOf(Number(name));
    if (/checkpointer|background writer|walwriter|autovacuum|logical replication|io worker/u.test(title)) continue;
    total += (Number(stat[11]) + Number(stat[12])) * TICK_MS;
  }
  return total;
};

const commandOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
};

/** Resident memory in MB; with `peak`, the most it ever was. */
export const memoryOf = (pid: number, peak = false): number => {
  const line = new RegExp(`^${peak ? 'VmHWM' : 'VmRSS'}:\\s+(\\d+) kB`, 'mu').exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(line?.[1] ?? 0) / 1024;
};

/** Forgets the peak, so that the next one is of the work to come. */
export const resetPeak = async (pid: number): Promise<void> => {
  const { writeFile } = await import('node:fs/promises');
  await writeFile(`/proc/${pid}/clear_refs`, '5').catch(() => undefined);
};
