import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ok } from '@fuzhi/domain/kernel/result.ts';
import { afterAll, expect, test, vi } from 'vitest';
import { done, testDistrict } from '../features/placement/testkit/district.ts';
import { decodeGlobalId } from '../graph/global-id.ts';
import { inTransaction } from '../platform/transaction.ts';
import { testDatabase } from '../testkit/database.ts';
import { makePerson, TEST_PASSWORD } from '../testkit/people.ts';
import { formFile, goodRow } from './testkit/files.ts';

// starts the whole platform eight times
vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 });

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const { url, db } = await testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'fuzhi-kill-'));
const district = done(await inTransaction(db, async (tx) => ok(await testDistrict(tx, { graduates: 2 }))));
await makePerson(db, 'clerk', [{ role: 'VOC_CLERK', unit: district.first }]);

const ROWS = 600;
const file = await formFile(Array.from({ length: ROWS }, (_, nth) => goodRow(nth + 1)));
const running = new Set<ChildProcess>();
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

/** The platform as a process of its own, with the clerk signed in. */
const start = async () => {
  const port = await freePort();
  const env = {
    PATH: '/usr/bin:/bin',
    DATABASE_URL: url,
    DATA_DIR: folder,
    DEMO: 'off',
    PORT: String(port),
    LOG_LEVEL: 'error',
    SECRET_KEY: 'only for tests, thirty-two characters long',
  };
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const gone = new Promise<void>((resolve) => child.once('close', () => (running.delete(child), resolve())));
  await vi.waitFor(() => expect(output).toContain('press Ctrl-C'), { timeout: 60_000, interval: 50 });
  const origin = `http://127.0.0.1:${port}`;
  const own = { origin, 'x-requested-with': 'fuzhi', 'x-graphiql': '1', 'content-type': 'application/json' };
  const signIn = await fetch(`${origin}/auth/sign-in`, {
    method: 'POST',
    headers: own,
    body: JSON.stringify({ username: 'clerk', password: TEST_PASSWORD }),
  });
  const headers = {
    ...own,
    cookie: signIn.headers
      .getSetCookie()
      .map((line) => line.split(';', 1)[0])
      .join('; '),
  };
  return {
    upload: async (): Promise<string> => {
      const answer = await fetch(`${origin}/imports?noun=placement&round=${district.round}&school=${district.first.id}`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/octet-stream', 'x-file-name': 'x.xlsx' },
        body: new Uint8Array(file),
      });
      const body = (await answer.json()) as { batchId?: string };
      return decodeGlobalId(body.batchId ?? '')?.id ?? JSON.stringify(body);
    },
    ask: async (command: 'importCommit' | 'importUndo', batch: string): Promise<void> => {
      const batchId = Buffer.from(`ImportBatch:${batch}`).toString('base64url');
      const query = `mutation ($batchId: ID!) { ${command}(input: { batchId: $batchId${command === 'importCommit' ? ', mode: ALL' : ''} }) { __typename ... on UserError { code } } }`;
      const answer = (await (
        await fetch(`${origin}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables: { batchId } }) })
      ).json()) as { data: Record<string, unknown> };
      expect(answer.data[command]).toEqual({ __typename: 'ImportBatch' });
    },
    kill: () => (child.kill('SIGKILL'), gone),
    end: () => (child.kill('SIGTERM'), gone),
  };
};
type Running = Awaited<ReturnType<typeof start>>;

const batchOf = (id: string) =>
  db.selectFrom('import_batch').select(['state', 'progress', 'failure', 'rows_new']).where('id', '=', id).executeTakeFirstOrThrow();
const settled = async (id: string) => {
  await vi.waitFor(async () => expect(['READING', 'COMMITTING', 'UNDOING']).not.toContain((await batchOf(id)).state), {
    timeout: 60_000,
    interval: 20,
  });
  return batchOf(id);
};
const counted = async () => {
  const count = async (table: 'placement' | 'graduate' | 'graduate_identity' | 'placement_evidence') =>
    Number(
      (
        await db
          .selectFrom(table)
          .select((select) => select.fn.countAll<bigint>().as('count'))
          .executeTakeFirstOrThrow()
      ).count,
    );
  return [await count('placement'), await count('graduate'), await count('graduate_identity'), await count('placement_evidence')];
};
/** Kills the process when the step at work has come so far, or has just begun. */
const killAt = async (server: Running, id: string, progress: number): Promise<void> => {
  await vi.waitFor(
    async () => {
      const batch = await batchOf(id);
      expect(batch.progress >= progress || ['READY', 'COMMITTED', 'UNDONE'].includes(batch.state)).toBe(true);
    },
    { timeout: 60_000, interval: 2 },
  );
  await server.kill();
};

test.each([0, 1])(
  'killed after %i rows of reading, of taking over and of taking back: nothing half done, and the next start goes on',
  async (point) => {
    const empty = await counted();
    let server = await start();
    let id = await server.upload();
    await killAt(server, id, point);
    server = await start();
    // killed after the last row it may have been through
    const read = await settled(id);
    expect([read.state, (read.failure as { code: string } | null)?.code]).toEqual(
      read.state === 'READY' ? ['READY', undefined] : ['FAILED', 'SHEET_SERVER_STOPPED'],
    );
    expect(await counted()).toEqual(empty);
    id = await server.upload();
    expect(await settled(id)).toMatchObject({ state: 'READY', rows_new: ROWS });

    await server.ask('importCommit', id);
    await killAt(server, id, point);
    server = await start();
    const taken = await settled(id);
    if (taken.state === 'READY') {
      expect([await counted(), (taken.failure as { code: string }).code]).toEqual([empty, 'IMPORT_SERVER_STOPPED']);
      await server.ask('importCommit', id);
    }
    expect((await settled(id)).state).toBe('COMMITTED');
    const full = await counted();
    expect(full).toEqual(empty.map((count) => count + ROWS));

    await server.ask('importUndo', id);
    await killAt(server, id, point);
    server = await start();
    const undone = await settled(id);
    if (undone.state === 'COMMITTED') {
      expect([await counted(), (undone.failure as { code: string }).code]).toEqual([full, 'IMPORT_SERVER_STOPPED']);
      await server.ask('importUndo', id);
    }
    expect((await settled(id)).state).toBe('UNDONE');
    expect(await counted()).toEqual(empty);
    await server.end();
  },
);
