import type { Pool } from 'pg';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

import type { QueryReport } from './query-watch.ts';

export type Metrics = {
  readonly registry: Registry;
  /** a request was answered; `route` is the pattern, never the address with its values */
  readonly countRequest: (method: string, route: string, status: number, seconds: number) => void;
  readonly countQuery: (report: QueryReport) => void;
  readonly watchPool: (pool: Pool) => void;
};

/** The figures of one process, for Prometheus. A registry of its own, so that two servers in one test do not meet. */
export const createMetrics = (): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'fuzhi_http_request_duration_seconds',
    help: 'Time to answer a request',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  const queries = new Histogram({
    name: 'fuzhi_db_query_duration_seconds',
    help: 'Time of a database statement, waiting for a connection excluded',
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [registry],
  });
  const failures = new Counter({ name: 'fuzhi_db_query_failures_total', help: 'Database statements that failed', registers: [registry] });
  return {
    registry,
    countRequest: (method, route, status, seconds) => requests.observe({ method, route, status }, seconds),
    countQuery: ({ ms, failed }) => {
      queries.observe(ms / 1_000);
      if (failed) failures.inc();
    },
    watchPool: (pool) => {
      new Gauge({
        name: 'fuzhi_db_pool_connections',
        help: 'Connections of the pool by what they do',
        labelNames: ['state'],
        registers: [registry],
        collect() {
          this.set({ state: 'open' }, pool.totalCount);
          this.set({ state: 'idle' }, pool.idleCount);
          this.set({ state: 'awaited' }, pool.waitingCount);
        },
      });
    },
  };
};
