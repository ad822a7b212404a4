import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { StartProblem, errorCode, errorLine } from './start-problem.ts';

/** Where this installation keeps what is its own: the embedded database, attachments, the secret. */
export type DataFolder = { readonly path: string; readonly attachments: string };

const SQLITE_BUSY = 5;

const cannotWrite = (path: string, cause: unknown): StartProblem =>
  new StartProblem(
    `数据目录 ${path} 不能写入(${errorLine(cause)})。请更改目录权限,或用 DATA_DIR 指定另一个目录。`,
    `The data folder ${path} cannot be written (${errorLine(cause)}). Change its permissions, or name another with DATA_DIR.`,
    { cause },
  );

/** As `mkdir -p`. Node's own recursive call never comes back where a folder is refused as not found (under /proc). */
const makeFolder = (path: string, mode: number): void => {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  if (dirname(path) !== path) makeFolder(dirname(path), 0o755);
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    // made by another process in this moment
    if (errorCode(error) !== 'EEXIST' || !statSync(path).isDirectory()) throw error;
  }
};

/** Makes the folder where it is missing and proves that it can be written. Throws a `StartProblem` where not. */
export const openDataFolder = (path: string): DataFolder => {
  const folder = resolve(path);
  const attachments = join(folder, 'attachments');
  try {
    makeFolder(folder, 0o711);
    makeFolder(attachments, 0o700);
    const probe = join(folder, `.probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
    // a root-owned folder must let the database's own user walk through it; what lies inside has its own modes
    if (process.getuid?.() === 0 && statSync(folder).uid === 0) chmodSync(folder, statSync(folder).mode | 0o111);
  } catch (error) {
    throw cannotWrite(folder, error);
  }
  return { path: folder, attachments };
};

/**
 * Keeps every other process out of the folder until `release`, or until this process ends, however it ends. The lock is one of the
 * operating system's, taken through SQLite since Node has no call for it: so there is no stale lock to clean up after a crash.
 */
export const lockDataFolder = (folder: DataFolder): { release: () => void } => {
  const holder = join(folder.path, 'lock.pid');
  let lock: DatabaseSync | undefined;
  try {
    lock = new DatabaseSync(join(folder.path, 'lock'));
    lock.exec('PRAGMA busy_timeout = 0; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    writeFileSync(holder, `${process.pid}\n`);
  } catch (error) {
    lock?.close();
    const busy = typeof error === 'object' && error !== null && 'errcode' in error && error.errcode === SQLITE_BUSY;
    if (!busy) throw cannotWrite(folder.path, error);
    const pid = readOrEmpty(holder).trim() || '?';
    throw new StartProblem(
      `数据目录 ${folder.path} 正被另一个进程(${pid})使用。请先停止它,或用 DATA_DIR 指定另一个目录。`,
      `The data folder ${folder.path} is in use by another process (${pid}). Stop it first, or name another folder with DATA_DIR.`,
    );
  }
  const held = lock;
  return {
    release: () => {
      rmSync(holder, { force: true });
      held.close();
    },
  };
};

const readOrEmpty = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

/**
 * A secret kept in the folder (readable by its owner only), made on the first call: 64 hex digits. Two processes that start at once get
 * the same one, since only one of them can create the file.
 */
export const keptSecret = (folder: DataFolder, name: string): string => {
  const path = join(folder.path, name);
  try {
    writeFileSync(path, `${randomBytes(32).toString('hex')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw cannotWrite(folder.path, error);
  }
  const secret = readFileSync(path, 'utf8').trim();
  if (!/^[0-9a-f]{64}$/u.test(secret)) {
    throw new StartProblem(
      `密钥文件 ${path} 已损坏。请从备份恢复该文件;不要删除它,否则已加密的数据将无法读取。`,
      `The secret file ${path} is damaged. Restore it from a backup; do not delete it, or what is encrypted can never be read again.`,
    );
  }
  return secret;
};
