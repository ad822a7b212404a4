import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Server, startServer } from './server.ts';

const root = resolve(import.meta.dirname, '..', '..', '..');

/** The product on an outside database, as production runs it. */
export const startProduct = (url: string, env: Readonly<Record<string, string>> = {}, options: readonly string[] = []): Promise<Server> =>
  startServer(
    join(root, 'apps/api/src/main.ts'),
    {
      DATABASE_URL: url,
      DATA_DIR: mkdtempSync(join(tmpdir(), 'fuzhi-bench-')),
      DEMO: 'off',
      SECRET_KEY: 'a secret for measuring alone, 32 characters and more',
      ...env,
    },
    '/healthz',
    // as apps/api/bin/start.mjs runs it
    ['--max-semi-space-size=16', ...options],
  );
