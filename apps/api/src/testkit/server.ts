import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import pg from 'pg';

import { startEmbeddedPostgres } from '../platform/embedded-postgres.ts';
import { prepareDatabase } from '../platform/prepare-database.ts';

/** A server for tests: where to connect, and the template that each test file's database is a copy of. */
export type TestServer = { readonly adminUrl: string; readonly template: string };

const withDatabase = (url: string, database: string): string => {
  const copy = new URL(url);
  copy.pathname = `/${database}`;
  return copy.href;
};

/** Runs statements on the server's own database. They cannot stand in a transaction. */
export const onServer = async (adminUrl: string, ...statements: readonly string[]): Promise<void> => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
};

const embedded = async (): Promise<{ adminUrl: string; stop: () => Promise<void> }> => {
  const folder = mkdtempSync(join(tmpdir(), 'fuzhi-test-'));
  // as root the server has a user of its own, who must be able to walk through
  chmodSync(folder, 0o711);
  const server = await startEmbeddedPostgres({
    folder,
    password: randomBytes(16).toString('hex'),
    // nothing here must survive a power cut
    settings: { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '120', autovacuum: 'off' },
  }).catch((error: unknown) => {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  });
  return {
    adminUrl: server.urlOf('postgres'),
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/**
 * Starts an embedded server (or uses the one that `outsideUrl` names: its user must be allowed to create databases) and makes the
 * template: migrated, with the code lists in it.
 */
export const startTestServer = async (outsideUrl?: string): Promise<{ server: TestServer; stop: () => Promise<void> }> => {
  const { adminUrl, stop } = outsideUrl ? { adminUrl: outsideUrl, stop: async () => undefined } : await embedded();
  const template = `fuzhi_template_${randomBytes(4).toString('hex')}`;
  const dropTemplate = `drop database if exists ${template} with (force)`;
  try {
    await onServer(adminUrl, `create database ${template}`);
    await prepareDatabase(withDatabase(adminUrl, template));
  } catch (error) {
    if (outsideUrl) await onServer(adminUrl, dropTemplate);
    await stop();
    throw error;
  }
  return {
    server: { adminUrl, template },
    stop: async () => {
      if (outsideUrl) await onServer(adminUrl, dropTemplate);
      await stop();
    },
  };
};

/** A new database, a copy of the template. `drop` ends whatever is still connected. */
export const copyTemplate = async (server: TestServer): Promise<{ url: string; drop: () => Promise<void> }> => {
  const name = `fuzhi_test_${randomBytes(6).toString('hex')}`;
  await onServer(server.adminUrl, `create database ${name} template ${server.template}`);
  return {
    url: withDatabase(server.adminUrl, name),
    drop: () => onServer(server.adminUrl, `drop database if exists ${name} with (force)`),
  };
};
