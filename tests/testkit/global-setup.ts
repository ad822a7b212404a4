import { loadDemo } from '@fuzhi/api/demo/load.ts';
import { createPool } from '@fuzhi/api/platform/database.ts';
import { loadKeys } from '@fuzhi/api/platform/keys.ts';
import { copyTemplate, startTestServer, type TestServer } from '@fuzhi/api/testkit/server.ts';
import type { TestProject } from 'vitest/node';

/** The secret of every test installation: the template's rows are encrypted with its keys. */
export const SECRET = 'a secret for tests alone, 32 characters and more';

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface merges into vitest's
  export interface ProvidedContext {
    demoServer: TestServer;
  }
}

/** One database server for the run and one demo district in a template; each product that a test starts gets a copy of its own. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const { server, stop } = await startTestServer(process.env['TEST_DATABASE_URL'] || undefined);
  const demo = await copyTemplate(server);
  const pool = createPool({ connectionString: demo.url, statementTimeoutMs: 0 });
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  try {
    await loadDemo({ pool, keys: loadKeys(SECRET), seed: '1', scale: 0.01, mode: 'calibrated', today });
  } catch (error) {
    await stop();
    throw error;
  } finally {
    await pool.end().catch(() => undefined);
  }
  project.provide('demoServer', { adminUrl: server.adminUrl, template: new URL(demo.url).pathname.slice(1) });
  return async () => {
    await demo.drop();
    await stop();
  };
};
