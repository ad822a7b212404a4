import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';

import type { DB } from './db-types.gen.ts';
import { tendQueries } from './client-queries.ts';
import type { QueryWatcher } from './query-watch.ts';

/** Reads outside a transaction. */
export type Db = Kysely<DB>;
/** Writes. Only `inTransaction` hands one out. */
export type Tx = Transaction<DB>;

export type PoolOptions = {
  readonly connectionString: string;
  /** most connections at a time; 10 */
  readonly max?: number;
  /** shown in pg_stat_activity */
  readonly applicationName?: string;
  /** one statement may take so long; 5 s. Longer ones only for named jobs */
  readonly statementTimeoutMs?: number;
  /** waiting for a row or table lock; 2 s */
  readonly lockTimeoutMs?: number;
  /** a transaction may stand idle so long; 10 s */
  readonly idleInTransactionTimeoutMs?: number;
  /** waiting for a free or new connection; 2 s, then the request is answered with 503 */
  readonly connectTimeoutMs?: number;
  /** told of connections that broke while nobody used them, and of those that broke in use */
  readonly onConnectionError?: (error: Error) => void;
  /** told of every finished statement */
  readonly onQuery?: QueryWatcher;
};

const OID = { int8: 20, date: 1082, int8Array: 1016, dateArray: 1182, textArray: 1009 } as const;

const textArray = pg.types.getTypeParser(OID.textArray as number) as unknown as (value: string) => (string | null)[];
const parsers: { readonly [oid: number]: (value: string) => unknown } = {
  [OID.int8]: BigInt,
  // a calendar day has no time zone: a Date would be the day before in half of the world
  [OID.date]: (value) => value,
  [OID.int8Array]: (value) => textArray(value).map((item) => (item === null ? null : BigInt(item))),
  [OID.dateArray]: textArray,
};

/** How values of the database arrive: int8 as bigint, date as 'YYYY-MM-DD', numeric as string, timestamptz as Date. */
const types = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : parsers[oid]) ?? pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};

// An outside server plans as the embedded one does: its data are on a solid-state disk, and compiling a plan costs more than our statements
// take. With PostgreSQL's own defaults a page of a list reads whole tables. Statements are written so that one plan fits all their values; by
// itself PostgreSQL plans half of them anew each time, the more of them the larger the tables, and that costs more than running them. And none is divided
// between two processes: to start the second takes longer than a page does, and its core is the API's.
const PLANNER = '-c jit=off -c random_page_cost=1.1 -c plan_cache_mode=force_generic_plan -c max_parallel_workers_per_gather=0';

/**
 * A connection pool that outlives its connections. Both error handlers are needed: the pool's for idle connections, and one on each
 * client, since a connection that drops inside a transaction otherwise ends the process with an unhandled 'error' event.
 */
export const createPool = (options: PoolOptions): pg.Pool => {
  const report = options.onConnectionError ?? (() => undefined);
  const pool = new pg.Pool({
    connectionString: options.connectionString,
    max: options.max ?? 10,
    application_name: options.applicationName ?? 'fuzhi',
    statement_timeout: options.statementTimeoutMs ?? 5_000,
    lock_timeout: options.lockTimeoutMs ?? 2_000,
    idle_in_transaction_session_timeout: options.idleInTransactionTimeoutMs ?? 10_000,
    connectionTimeoutMillis: options.connectTimeoutMs ?? 2_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    options: PLANNER,
    types,
  });
  pool.on('error', report);
  pool.on('connect', (client) => {
    client.on('error', report);
    tendQueries(client, options.onQuery);
  });
  return pool;
};

/** Kysely over a pool. Destroying it ends the pool. */
export const createDb = (pool: pg.Pool): Db => new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
