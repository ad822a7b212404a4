// `node tests/bench/explain.ts [--scale=46] [--only=list,search]`: how PostgreSQL answers the operations of the benchmark, and whether one of them reads a
// large table from one end to the other or sorts more than a few pages. BENCH_POSTGRES=<url> takes a running server, as the benchmark does.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createExecutor } from '@fuzhi/api/graph/read/execute.ts';
import { type Scan, explaining, together } from '@fuzhi/api/graph/read/testkit/explain.ts';
import { actorOf, contextOf } from '@fuzhi/api/graph/read/testkit/world.ts';
import { buildSchema } from '@fuzhi/api/graph/schema.ts';
import { createPool } from '@fuzhi/api/platform/database.ts';
import { startEmbeddedPostgres } from '@fuzhi/api/platform/embedded-postgres.ts';
import { parse } from 'graphql';
import type pg from 'pg';
import { DISTRICT_PATH, fillDatabase, PROVINCE_PATH, SCHOOL_ID } from './lib/database.ts';
import { type Asker, each, type Operation } from './lib/operation.ts';
import { table } from './lib/table.ts';
import { OPERATIONS } from './operations/all.ts';

/** Rows of a table that counts as large; rows of it that an operation may touch: the round that it counts, twice; rows that it may sort. */
const LARGE = 10_000;
const TOUCHED = 5_000;
const SORTED = 2_500;

const given = process.argv.slice(2);
const valueOf = (name: string): string | undefined => given.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const scale = Number(valueOf('scale') ?? '46');
const only = valueOf('only')?.split(',');

const district = { id: '00000000-0000-7000-8000-000100000000', path: DISTRICT_PATH };
const province = { id: '00000000-0000-7000-8000-000000000000', path: PROVINCE_PATH };
const school = { id: SCHOOL_ID, path: `${DISTRICT_PATH}.${SCHOOL_ID.replaceAll('-', '')}` };
const token = { kind: 'TOKEN', scopes: ['*:read'] } as const;
const ACTORS = {
  office: actorOf('BUREAU_VOC', district),
  clerk: actorOf('VOC_CLERK', school),
  'district token': actorOf('BUREAU_VOC', district, token),
  'province token': actorOf('BUREAU_VOC', province, token),
} satisfies { readonly [asker in Asker]: unknown };

const run = createExecutor(buildSchema());

const scansFor = async (pool: pg.Pool, { product, asker }: Operation): Promise<readonly Scan[] | undefined> => {
  // exports have a statement of their own, and writes are no reading
  if (typeof product === 'object' && 'get' in product) return undefined;
  const { query, variables = {} } = each(product, 0, 0);
  if (query.startsWith('mutation') || query.includes('viewer')) return undefined;
  const { context, scans } = explaining(pool, contextOf(pool, ACTORS[asker]));
  const answer = await run({ document: parse(query), variables: variables as never, context });
  if ('errors' in answer) throw answer.errors?.[0] ?? new Error('no answer');
  return scans;
};

/** What is read of each table and by which index. */
const reading = (scans: readonly Scan[]): Scan[] => together(scans).filter(({ touched }) => touched > 0);
const mistake = ({ kind, tableRows, touched }: Scan): string => {
  if (kind === 'Sort') return touched > SORTED ? 'sorts too much' : '';
  if (tableRows < LARGE) return '';
  if (kind === 'Seq Scan') return 'reads all of it';
  return touched > TOUCHED ? 'reads too much' : '';
};

const folder = mkdtempSync(join(tmpdir(), 'fuzhi-explain-'));
// the database's own user must be able to walk through
chmodSync(folder, 0o711);
const running = process.env['BENCH_POSTGRES'];
const database = running === undefined ? await startEmbeddedPostgres({ folder, password: 'bench' }) : undefined;
try {
  const pool = createPool({
    connectionString: await fillDatabase(database?.urlOf('postgres') ?? running ?? '', scale),
    statementTimeoutMs: 60_000,
  });
  const lines: string[][] = [];
  for (const operation of OPERATIONS.filter(({ name }) => only?.includes(name) ?? true)) {
    const scans = reading((await scansFor(pool, operation)) ?? []);
    const shown = scans.filter((one) => one.tableRows >= LARGE || (one.kind === 'Sort' && one.touched > 100) || mistake(one) !== '');
    lines.push(
      ...shown.map((one, index) => [
        index === 0 ? operation.name : '',
        one.kind,
        one.index ?? one.table,
        String(one.touched),
        mistake(one),
      ]),
    );
  }
  await pool.end();
  console.log(table(`Large tables and sorts in the plans at scale ${scale}`, ['operation', 'node', 'index or table', 'rows', ''], lines));
  if (lines.some((line) => line.at(-1) !== '')) process.exitCode = 1;
} finally {
  await database?.stop();
  rmSync(folder, { recursive: true, force: true });
}
