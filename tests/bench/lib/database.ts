import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hashPassword } from '@fuzhi/api/platform/auth-password.ts';
import { prepareDatabase } from '@fuzhi/api/platform/prepare-database.ts';
import pg from 'pg';

const root = resolve(import.meta.dirname, '..', '..', '..');

export const DISTRICT_PATH = '00000000000070008000000000000001';
export const ROUND_ID = '00000000-0000-7000-8004-000000000001';
export const SCHOOL_ID = '00000000-0000-7000-8001-000000000001';
export const PASSWORD = 'a password for measuring';
export const TOKEN = `fz_bench${'0'.repeat(38)}`;

const withDatabase = (url: string, name: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
};

/** A fresh database with the product's tables and `rounds` × 10,000 placements. Returns its URL. */
export const fillDatabase = async (serverUrl: string, rounds: number): Promise<string> => {
  const name = `fuzhi_bench_${rounds}`;
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await admin.query(`CREATE DATABASE ${name}`);
  await admin.end();
  const url = withDatabase(serverUrl, name);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await prepareDatabase(url);
  const data = readFileSync(join(root, 'tests/bench/sql/data.sql'), 'utf8')
    .replaceAll('{rounds}', String(rounds))
    .replaceAll('{token}', TOKEN)
    .replaceAll('{password}', await hashPassword(PASSWORD));
  try {
    await client.query(data);
    await client.query('VACUUM (ANALYZE, FREEZE)');
    await client.query('CHECKPOINT');
  } finally {
    await client.end();
  }
  return url;
};

/** The process id of the server's postmaster, by its data folder's lock file. */
export const postmasterOf = async (url: string): Promise<number> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const backend = rows[0]?.pid ?? 0;
  const stat = readFileSync(`/proc/${backend}/stat`, 'utf8');
  await client.end();
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
};
