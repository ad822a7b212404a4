import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { sql } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';

import { createDb, createPool } from './database.ts';
import { StartProblem, errorLine } from './start-problem.ts';

const FOLDER = fileURLToPath(new URL('../../db/migrations/', import.meta.url));

const sqlMigration = (file: string): Migration => {
  const text = readFileSync(`${FOLDER}${file}`, 'utf8');
  return { up: async (db) => void (await sql.raw(text).execute(db)) };
};

const migrations = async (): Promise<Record<string, Migration>> =>
  Object.fromEntries(
    readdirSync(FOLDER)
      .filter((file) => file.endsWith('.sql'))
      .map((file) => [file.slice(0, -4), sqlMigration(file)]),
  );

/**
 * Brings a database up to date with `db/migrations` and returns the names of what it ran. All or nothing: PostgreSQL rolls structure back
 * like data. Any number of processes may call it at once; an advisory lock lets one work and the others find it done. Throws a
 * `StartProblem` that names the migration.
 */
export const migrate = async (connectionString: string): Promise<string[]> => {
  // a connection of its own: the everyday timeouts are too short to build an index
  const pool = createPool({
    connectionString,
    max: 2,
    applicationName: 'fuzhi-migrate',
    statementTimeoutMs: 0,
    lockTimeoutMs: 60_000,
    idleInTransactionTimeoutMs: 0,
    connectTimeoutMs: 10_000,
  });
  const db = createDb(pool);
  try {
    const { error, results } = await new Migrator({ db, provider: { getMigrations: migrations } }).migrateToLatest();
    if (error === undefined) return (results ?? []).map((result) => result.migrationName);
    const name = results?.find((result) => result.status === 'Error')?.migrationName ?? '-';
    throw new StartProblem(
      `数据库结构升级 ${name} 失败,已全部撤回:${errorLine(error)}`,
      `Migration ${name} failed and everything was rolled back: ${errorLine(error)}`,
      { cause: error },
    );
  } finally {
    await db.destroy();
  }
};
