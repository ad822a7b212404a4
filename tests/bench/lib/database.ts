import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashPassword } from '@fuzhi/api/platform/auth-password.ts';
import { prepareDatabase } from '@fuzhi/api/platform/prepare-database.ts';
import pg from 'pg';
import { employers, people } from './names.ts';

/** Placements of one district: 10 rounds of 2,000. A database of scale 46 holds 46 such districts. */
export const ROWS_OF_DISTRICT = 20_000;

export const PASSWORD = 'a password for measuring';
export const PROVINCE_PATH = '00000000000070008000000000000000';
export const DISTRICT_PATH = `${PROVINCE_PATH}.00000000000070008000000100000000`;
/** The newest round of the first district. */
export const ROUND_ID = '00000000-0000-7000-8004-000100002025';
export const SCHOOL_ID = '00000000-0000-7000-8001-000100000001';
/** One of the 2,000 placements (0–1999) of a year of the first district. */
export const placementId = (number: number, year = 2025): string =>
  `00000000-0000-7000-8007-0001${String(year * 10_000 + number).padStart(8, '0')}`;
export const globalId = (type: string, uuid: string): string => Buffer.from(`${type}:${uuid}`).toString('base64url');

const tokenOf = (username: string): string => `fz_${username.padEnd(43, '_')}`;
export const DISTRICT_TOKEN = tokenOf('bench-office-1');
export const PROVINCE_TOKEN = tokenOf('bench-province');

const withDatabase = (url: string, name: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
};

const withClient = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const LARGE = `'{graduate,placement,placement_evidence,attachment}'::regclass[]`;
/** Indexes and foreign keys of the large tables: made after the rows, by sorting and by joining, in a fraction of the time. */
const LATER = `SELECT format('DROP INDEX %s', i.indexrelid::regclass) AS drop, pg_get_indexdef(i.indexrelid) AS make
  FROM pg_index i WHERE NOT i.indisunique AND i.indrelid = ANY (${LARGE})
  UNION ALL SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', c.conrelid::regclass, c.conname),
    format('ALTER TABLE %s ADD CONSTRAINT %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid))
  FROM pg_constraint c WHERE c.contype = 'f' AND c.conrelid = ANY (${LARGE})`;

const fill = async (client: pg.Client, districts: number): Promise<void> => {
  const names = people();
  const firms = employers(districts * 300);
  const text = readFileSync(join(import.meta.dirname, '..', 'sql', 'data.sql'), 'utf8')
    .replaceAll('{districts}', String(districts))
    .replaceAll('{names}', String(names.length))
    .replaceAll('{password}', await hashPassword(PASSWORD));
  await client.query(`SET synchronous_commit = off; SET maintenance_work_mem = '1GB'; SET work_mem = '256MB'`);
  await client.query(
    `CREATE TEMP TABLE bench_name AS SELECT row_number() OVER () AS n, v.* FROM jsonb_to_recordset($1) AS v (name text, pinyin text, initials text)`,
    [JSON.stringify(names)],
  );
  await client.query(
    `CREATE TEMP TABLE bench_employer AS SELECT row_number() OVER () AS n, v.* FROM jsonb_to_recordset($1) AS v (name text, pinyin text, initials text, code text)`,
    [JSON.stringify(firms)],
  );
  const { rows } = await client.query<{ drop: string; make: string }>(LATER);
  for (const { drop } of rows) await client.query(drop);
  await client.query(text);
  for (const { make } of rows) await client.query(make);
  await client.query('VACUUM (ANALYZE, FREEZE)');
  await client.query('CHECKPOINT');
};

/** A database with the product's tables and the rows of so many districts. Returns its URL. One that is there already is taken as it is. */
export const fillDatabase = async (serverUrl: string, districts: number): Promise<string> => {
  const name = `fuzhi_bench_${districts}`;
  const url = withDatabase(serverUrl, name);
  const isThere = await withClient(serverUrl, async (admin) => {
    const { rowCount } = await admin.query(
      `SELECT FROM pg_database d WHERE datname = $1 AND shobj_description(d.oid, 'pg_database') = 'filled'`,
      [name],
    );
    if (rowCount === 1) return true;
    await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await admin.query(`CREATE DATABASE ${name}`);
    return false;
  });
  if (isThere) return url;
  await prepareDatabase(url);
  await withClient(url, (client) => fill(client, districts));
  await withClient(serverUrl, (admin) => admin.query(`COMMENT ON DATABASE ${name} IS 'filled'`));
  return url;
};

/** The process id of the server's postmaster, by the parent of one of its back ends. */
export const postmasterOf = (url: string): Promise<number> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    const stat = readFileSync(`/proc/${rows[0]?.pid ?? 0}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  });
