import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEMO_PASSWORD, demoToken } from '@fuzhi/api/demo/load.ts';
import { loadKeys } from '@fuzhi/api/platform/keys.ts';
import { copyTemplate } from '@fuzhi/api/testkit/server.ts';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { SECRET } from './global-setup.ts';

export { DEMO_PASSWORD };

const MAIN = fileURLToPath(import.meta.resolve('@fuzhi/api/main.ts'));

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
};

export type Product = {
  readonly origin: string;
  readonly pid: number;
  readonly databaseUrl: string;
  /** secret of the demo's read-only token */
  readonly token: string;
  /** all that the process wrote so far, to both streams */
  readonly log: () => string;
  /** whether the process still runs */
  readonly isAlive: () => boolean;
  /** one statement on the product's database, beside the product */
  readonly sql: <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<Row[]>;
};

const untilReady = async (origin: string, isAlive: () => boolean, log: () => string): Promise<void> => {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const ready = await fetch(`${origin}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
    if (!isAlive() || Date.now() > deadline) throw new Error(`the product did not get ready:\n${log()}`);
    await new Promise((tick) => {
      setTimeout(tick, 50);
    });
  }
};

/**
 * The real product as a process of its own, with a database of its own that holds the demo district at the smallest scale. Call it at the
 * top of a test file; it is stopped and its database dropped after the file's last test.
 */
export const startProduct = async (env: Readonly<Record<string, string>> = {}): Promise<Product> => {
  const { url, drop } = await copyTemplate(inject('demoServer'));
  const folder = mkdtempSync(join(tmpdir(), 'fuzhi-product-'));
  const port = await freePort();
  const child = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      NODE_ENV: 'production',
      PORT: String(port),
      DATA_DIR: folder,
      DATABASE_URL: url,
      SECRET_KEY: SECRET,
      LOG_LEVEL: 'info',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  const keep = (chunk: Buffer): void => {
    log += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const isAlive = (): boolean => child.exitCode === null && child.signalCode === null;
  const client = new pg.Pool({ connectionString: url, max: 2 });
  client.on('error', () => undefined);
  const origin = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    if (isAlive()) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    await client.end();
    await drop();
    rmSync(folder, { recursive: true, force: true });
  };
  afterAll(stop);
  await untilReady(origin, isAlive, () => log);
  return {
    origin,
    pid: child.pid ?? 0,
    databaseUrl: url,
    token: demoToken(loadKeys(SECRET)),
    log: () => log,
    isAlive,
    sql: async (text, values) => (await client.query(text, values as unknown[])).rows,
  };
};
