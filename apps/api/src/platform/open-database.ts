import pg from 'pg';

import { lockDataFolder, keptSecret, type DataFolder } from './data-folder.ts';
import { DATABASE, startEmbeddedPostgres } from './embedded-postgres.ts';
import type { Logger } from './log.ts';
import { StartProblem, errorCode, errorLine } from './start-problem.ts';

export type OpenDatabase = { readonly url: string; readonly kind: 'embedded' | 'outside'; readonly stop: () => Promise<void> };

const OLDEST = 150_000;

/** What went wrong with an outside database, in words that say what to do. The URL holds a password and is not repeated. */
const outsideProblem = (error: unknown): StartProblem => {
  const code = errorCode(error);
  const known: Readonly<Record<string, readonly [string, string]>> = {
    ECONNREFUSED: ['该地址没有 PostgreSQL 在监听', 'nothing listens at that address'],
    ENOTFOUND: ['找不到该主机', 'the host is not known'],
    EAI_AGAIN: ['找不到该主机', 'the host is not known'],
    ETIMEDOUT: ['连接超时', 'the connection timed out'],
    '28P01': ['用户名或密码不对', 'user or password is wrong'],
    '28000': ['该用户不允许登录', 'the user may not log in'],
    '3D000': ['该数据库不存在', 'the database does not exist'],
    '53300': ['数据库连接数已满', 'the server has no free connection'],
  };
  const [zh, en] = known[code] ?? [errorLine(error) || code, errorLine(error) || code];
  return new StartProblem(
    `无法连接 DATABASE_URL 指定的数据库:${zh}。请核对 DATABASE_URL。`,
    `Cannot connect to the database that DATABASE_URL names: ${en}. Check DATABASE_URL.`,
    { cause: error },
  );
};

const checkOutside = async (url: string, log: Logger): Promise<void> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number; ctype: string }>(
      `select current_setting('server_version_num')::int as version, datctype as ctype from pg_database where datname = current_database()`,
    );
    const found = rows[0];
    if (found && found.version < OLDEST) {
      throw new StartProblem(
        `DATABASE_URL 指定的是 PostgreSQL ${Math.trunc(found.version / 10_000)},需要 15 或更新的版本。`,
        `DATABASE_URL names a PostgreSQL ${Math.trunc(found.version / 10_000)}; 15 or newer is needed.`,
      );
    }
    if (found?.ctype === 'C' || found?.ctype === 'POSIX') {
      log.warn('the database was made with LC_CTYPE C: its trigram indexes do not know Chinese letters and searches by name are slow');
    }
  } catch (error) {
    throw error instanceof StartProblem ? error : outsideProblem(error);
  } finally {
    await client.end().catch(() => undefined);
  }
};

/**
 * The database of this installation: the outside one where a URL is given, else the embedded one of the data folder, which is locked for
 * as long as it runs. Throws a `StartProblem`.
 */
export const openDatabase = async (
  folder: DataFolder,
  outsideUrl: string | undefined,
  options: { readonly log: Logger; readonly onGone: (reason: string) => void },
): Promise<OpenDatabase> => {
  if (outsideUrl !== undefined) {
    await checkOutside(outsideUrl, options.log);
    return { url: outsideUrl, kind: 'outside', stop: async () => undefined };
  }
  const lock = lockDataFolder(folder);
  try {
    const server = await startEmbeddedPostgres({
      folder: folder.path,
      password: keptSecret(folder, 'postgres-password'),
      onLog: (line) =>
        /FATAL|PANIC|starting it again/u.test(line) ? options.log.warn({ line }, 'postgres') : options.log.debug({ line }, 'postgres'),
      onGone: options.onGone,
    });
    return {
      url: server.urlOf(DATABASE),
      kind: 'embedded',
      stop: async () => {
        await server.stop();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
};
