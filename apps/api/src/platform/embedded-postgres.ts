import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  chownSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import pg from 'pg';

import { postgresPrograms, reachableFolder, serverUser, type Programs, type ServerUser } from './postgres-programs.ts';
import { stopLeftOver } from './postgres-left-over.ts';
import { StartProblem, errorLine } from './start-problem.ts';

export type EmbeddedOptions = {
  /** the data folder; the cluster goes into `postgres` below it */
  readonly folder: string;
  /** password of the superuser, over TCP on the loopback address alone */
  readonly password: string;
  readonly port?: number;
  /** server settings on top of ours */
  readonly settings?: Readonly<Record<string, string>>;
  readonly onLog?: (line: string) => void;
  /** the server ended without being asked to and could not be started again */
  readonly onGone?: (reason: string) => void;
};

export type EmbeddedPostgres = {
  readonly port: number;
  readonly urlOf: (database: string) => string;
  readonly pid: () => number | undefined;
  readonly stop: () => Promise<void>;
};

const SUPERUSER = 'postgres';
const READY = 'ready to accept connections';

/** For two cores and a machine shared with the API. fsync stays on: what was acknowledged must survive the power. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: '192MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '1GB',
  random_page_cost: '1.1',
  // compiling a plan costs more than any of our statements takes
  jit: 'off',
  max_parallel_workers_per_gather: '1',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  // statements may hold personal values
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no free port'))));
    });
  });

const asUser = (user: ServerUser | undefined) => (user ? { uid: user.uid, gid: user.gid } : {});

const own = (path: string, user: ServerUser | undefined): void => {
  if (user) chownSync(path, user.uid, user.gid);
};

/** The cluster's folder: below the data folder, or where a link there points because its user could not reach it. */
const clusterFolder = (folder: string, user: ServerUser | undefined): string => {
  const wanted = join(folder, 'postgres');
  const entry = lstatSync(wanted, { throwIfNoEntry: false });
  if (entry?.isSymbolicLink()) return readlinkSync(wanted);
  const place = reachableFolder(user, wanted, `data-${randomBytes(6).toString('hex')}`);
  if (place === wanted || entry) return wanted;
  symlinkSync(place, wanted);
  return place;
};

const run = (program: string, args: readonly string[], user: ServerUser | undefined): Promise<{ code: number | null; output: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], cwd: '/', ...asUser(user) });
    let output = '';
    const collect = (chunk: Buffer): void => void (output += chunk.toString('utf8'));
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });

/**
 * Makes the cluster, aside and then renamed, so that one cut short is never taken for a database. Collation by code point, the same on
 * every system; the character type must know Chinese letters, or pg_trgm finds none in a Chinese name and its indexes are useless.
 */
const createCluster = async (programs: Programs, cluster: string, password: string, user: ServerUser | undefined): Promise<void> => {
  const draft = `${cluster}.new`;
  const passwordFile = `${cluster}.pw`;
  let output = '';
  try {
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    own(passwordFile, user);
    for (const characters of ['C.UTF-8', 'en_US.UTF-8', 'C']) {
      rmSync(draft, { recursive: true, force: true });
      mkdirSync(draft, { mode: 0o700 });
      own(draft, user);
      const made = await run(
        programs.initdb,
        [
          `--pgdata=${draft}`,
          `--username=${SUPERUSER}`,
          `--pwfile=${passwordFile}`,
          '--auth=scram-sha-256',
          '--encoding=UTF8',
          '--locale-provider=builtin',
          '--builtin-locale=C.UTF-8',
          '--locale=C',
          `--lc-ctype=${characters}`,
          '--text-search-config=simple',
        ],
        user,
      );
      if (made.code === 0) {
        renameSync(draft, cluster);
        return;
      }
      output = made.output;
    }
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
  throw new StartProblem(`内置数据库无法创建:${lastLine(output)}`, `The embedded database could not be made: ${lastLine(output)}`);
};

const lastLine = (output: string): string => {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.findLast((line) => /FATAL|PANIC|error/iu.test(line)) ?? lines.at(-1) ?? 'no output';
};

/** Ends the server when this process dies without a goodbye (SIGKILL): a shell that waits for the pipe to close. */
const guard = (pid: number): ChildProcess | undefined => {
  if (process.platform === 'win32') return undefined;
  const child = spawn('/bin/sh', ['-c', 'read -r word; [ "$word" = stopped ] || kill -INT "$1"', 'sh', String(pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  // without a shell there is no guard, and the next start recovers instead
  child.on('error', () => undefined);
  child.stdin?.on('error', () => undefined);
  return child;
};

type Running = { readonly child: ChildProcess; readonly exited: Promise<string> };

/** Starts the server and waits until it takes connections (crash recovery included). Throws an Error whose message is its last words. */
const launch = async (
  programs: Programs,
  cluster: string,
  port: number,
  options: EmbeddedOptions,
  user: ServerUser | undefined,
): Promise<Running> => {
  const settings = Object.entries({ ...SETTINGS, ...options.settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // detached: Ctrl-C in a terminal must reach us first, so that requests are finished before their database goes
  const child = spawn(programs.postgres, ['-D', cluster, '-p', String(port), ...settings], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
    cwd: '/',
    ...asUser(user),
  });
  const watch = child.pid === undefined ? undefined : guard(child.pid);
  let tail = '';
  const exited = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(errorLine(error)));
    child.once('exit', (code, signal) => resolve(`${lastLine(tail)} (${signal ?? code})`));
  });
  const ready = new Promise<true>((resolve) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      const text = chunk.toString('utf8');
      tail = (tail + text).slice(-4_000);
      if (tail.includes(READY)) resolve(true);
      if (options.onLog) for (const line of text.split('\n')) if (line.trim()) options.onLog(line.trim());
    });
  });
  void exited.then(() => watch?.stdin?.end('stopped\n'));
  const outcome = await Promise.race([ready, exited]);
  if (outcome !== true) throw new Error(tail || outcome);
  return { child, exited };
};

// on a busy machine the back ends of a killed server take seconds to see that it is gone
const PATIENCE_MS = 30_000;

/** Tries again what passes by itself: a port taken between probe and bind, shared memory of a server that is just ending. */
const launchPatiently = async (programs: Programs, cluster: string, options: EmbeddedOptions, user: ServerUser | undefined) => {
  const began = performance.now();
  for (;;) {
    const port = options.port ?? (await freePort());
    try {
      return { port, running: await launch(programs, cluster, port, options, user) };
    } catch (error) {
      const words = error instanceof Error ? error.message : '';
      const passing = /Address already in use|could not create any TCP\/IP sockets|shared memory block|lock file/u.test(words);
      if (!passing || performance.now() - began > PATIENCE_MS) {
        throw new StartProblem(`内置数据库无法启动:${lastLine(words)}`, `The embedded database could not start: ${lastLine(words)}`);
      }
      await sleep(300);
    }
  }
};

const stopProcess = async ({ child, exited }: Running, programs: Programs, cluster: string): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  // fast: running statements are cancelled, everything is written, no recovery at the next start
  if (process.platform === 'win32') await run(programs.pgCtl, ['stop', '-D', cluster, '-m', 'fast', '-w'], undefined);
  else child.kill('SIGINT');
  const slow = setTimeout(() => child.kill('SIGQUIT'), 20_000);
  await exited;
  clearTimeout(slow);
};

const ensureDatabase = async (url: string, name: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
};

/** The database of the installation inside the embedded server. */
export const DATABASE = 'fuzhi';

/**
 * Starts the embedded PostgreSQL of a data folder, making it on the first call. The caller holds the folder's lock. A server left over
 * from a killed process is stopped first; one that dies while we run is started again on the same port (three times a minute).
 */
export const startEmbeddedPostgres = async (options: EmbeddedOptions): Promise<EmbeddedPostgres> => {
  const user = serverUser();
  const programs = await postgresPrograms(user);
  // the real path: a left-over server is recognised by it
  const cluster = clusterFolder(realpathSync(options.folder), user);
  if (!existsSync(join(cluster, 'PG_VERSION'))) await createCluster(programs, cluster, options.password, user);
  refuseOtherVersion(cluster, programs);
  await stopLeftOver(cluster);
  const { port, running } = await launchPatiently(programs, cluster, options, user);
  const urlOf = (database: string): string =>
    `postgres://${SUPERUSER}:${encodeURIComponent(options.password)}@127.0.0.1:${port}/${encodeURIComponent(database)}`;

  let current = running;
  let stopping = false;
  const restarts: number[] = [];
  const watchOver = (server: Running): void => {
    void server.exited.then(async (words) => {
      if (stopping) return;
      const now = performance.now();
      restarts.push(now);
      if (restarts.filter((at) => now - at < 60_000).length > 3) return options.onGone?.(words);
      options.onLog?.(`server ended (${words}); starting it again`);
      try {
        current = (await launchPatiently(programs, cluster, { ...options, port }, user)).running;
        if (stopping) await stopProcess(current, programs, cluster);
        else watchOver(current);
      } catch (error) {
        options.onGone?.(errorLine(error));
      }
    });
  };
  watchOver(running);

  const stop = async (): Promise<void> => {
    stopping = true;
    await stopProcess(current, programs, cluster);
  };
  try {
    await ensureDatabase(urlOf('postgres'), DATABASE);
  } catch (error) {
    await stop();
    throw new StartProblem(`内置数据库无法连接:${errorLine(error)}`, `The embedded database does not answer: ${errorLine(error)}`);
  }
  return { port, urlOf, pid: () => current.child.pid, stop };
};

/** A cluster of another major version cannot be opened; said in our words instead of the server's. */
const refuseOtherVersion = (cluster: string, programs: Programs): void => {
  const made = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (made === programs.major) return;
  throw new StartProblem(
    `数据目录中的数据库是 PostgreSQL ${made},而本版本带的是 ${programs.major}。请用旧版本导出后再导入。`,
    `The database in the data folder is of PostgreSQL ${made}, this release brings ${programs.major}. Export with the former release, then import.`,
  );
};
