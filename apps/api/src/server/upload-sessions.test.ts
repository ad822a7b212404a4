import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok } from '@fuzhi/domain/kernel/result.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { done, keys, testDistrict } from '../features/placement/testkit/district.ts';
import { decodeGlobalId } from '../graph/global-id.ts';
import { buildSchema } from '../graph/schema.ts';
import type { ImportWorker } from '../import/worker.ts';
import { createLog } from '../platform/log.ts';
import { createStorage } from '../platform/storage.ts';
import { inTransaction } from '../platform/transaction.ts';
import { UPLOAD_KEPT_MS } from '../platform/upload-session.ts';
import { sweepUploads } from '../platform/upload-sweep.ts';
import { testApp } from '../testkit/app.ts';
import { testDatabase } from '../testkit/database.ts';
import { makePerson } from '../testkit/people.ts';
import { fileRoutes } from './files.ts';

const database = await testDatabase();
const { db } = database;
const folder = mkdtempSync(join(tmpdir(), 'fuzhi-uploads-'));
const district = done(await inTransaction(db, async (tx) => ok(await testDistrict(tx, { graduates: 2 }))));
await makePerson(db, 'clerk', [{ role: 'VOC_CLERK', unit: district.first }]);
await makePerson(db, 'colleague', [{ role: 'VOC_CLERK', unit: district.first }]);
await makePerson(db, 'other', [{ role: 'VOC_CLERK', unit: district.second }]);
await makePerson(db, 'bureau', [{ role: 'BUREAU_VOC', unit: district.district }]);
const schema = buildSchema();
let started: Promise<ImportWorker>;
const server = await testApp(database, {
  schema,
  keys,
  routes: (fastify, app) => void (started = fileRoutes(fastify, app, schema, folder)),
});
const cookies: Record<string, string> = {};
beforeAll(async () => {
  await started;
  for (const who of ['clerk', 'colleague', 'other', 'bureau']) cookies[who] = await server.cookieOf(who);
});
afterAll(async () => {
  await (await started).stop();
  rmSync(folder, { recursive: true, force: true });
});

let made = 0;
/** A JPEG as far as its first bytes go; each is another file. */
const photo = (length: number): Buffer => {
  made += 1;
  return Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
    Buffer.from(`photo ${made} 610902200801010018 `),
    Buffer.alloc(length, made),
  ]);
};
const send = (method: 'POST' | 'PATCH' | 'GET', url: string, headers: object, who: string, payload?: Buffer) =>
  server.fastify.inject({
    method,
    url,
    headers: { cookie: cookies[who] ?? '', 'x-requested-with': 'fuzhi', ...headers },
    ...(payload === undefined ? {} : { payload }),
  });
const announce = (length: number, more: { key?: string; who?: string; org?: string; name?: string } = {}) => {
  made += 1;
  const { key = `key-for-test-${made}`, who = 'clerk', org = district.first.id, name = '合同.jpg' } = more;
  const headers = { 'upload-length': String(length), 'idempotency-key': key, 'x-file-name': encodeURIComponent(name) };
  return send('POST', `/uploads?org=${org}`, headers, who);
};
const patch = (id: string, offset: number, bytes: Buffer, who = 'clerk') =>
  send('PATCH', `/uploads/${id}`, { 'upload-offset': String(offset), 'content-type': 'application/octet-stream' }, who, bytes);
const finish = (id: string, who = 'clerk') => send('POST', `/uploads/${id}/finish`, {}, who);
const whole = async (bytes: Buffer, piece = 40_000, who = 'clerk') => {
  const { id } = (await announce(bytes.length, { who })).json();
  for (let at = 0; at < bytes.length; at += piece) await patch(id, at, bytes.subarray(at, at + piece), who);
  return finish(id, who);
};
const filesStored = (): string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => /[0-9a-f-]{36}/u.test(name));
const attachments = async () => Number((await db.selectFrom('attachment').select(db.fn.countAll().as('n')).executeTakeFirstOrThrow()).n);

test('a file in pieces becomes the attachment it would have been in one, sealed on the disk, its pieces gone', async () => {
  const bytes = photo(100_000);
  const before = filesStored().length;
  const announced = await announce(bytes.length);
  expect([announced.statusCode, announced.json().offset, announced.headers['upload-offset']]).toEqual([201, 0, '0']);
  const { id } = announced.json();
  expect((await patch(id, 0, bytes.subarray(0, 60_000))).json().offset).toBe(60_000);
  expect((await finish(id)).json().code).toBe('UPLOAD_INTERRUPTED');
  expect((await send('GET', `/uploads/${id}`, {}, 'clerk')).json()).toMatchObject({ offset: 60_000, isFinished: false });
  for (const name of filesStored()) expect(readFileSync(join(folder, name)).includes('610902')).toBe(false);
  expect((await patch(id, 60_000, bytes.subarray(60_000))).json().offset).toBe(bytes.length);
  const answer = await finish(id);
  expect([answer.statusCode, answer.json().fileName, answer.json().mediaType]).toEqual([201, '合同.jpg', 'image/jpeg']);
  const down = await send('GET', answer.json().url, {}, 'clerk');
  expect(down.rawPayload.equals(bytes)).toBe(true);
  expect(filesStored()).toHaveLength(before + 1);
  // finishing again after a lost answer
  expect((await finish(id)).json()).toEqual(answer.json());
});

test('a piece at the wrong place is refused, with the right place, and changes nothing', async () => {
  const bytes = photo(50_000);
  const { id } = (await announce(bytes.length)).json();
  await patch(id, 0, bytes.subarray(0, 20_000));
  for (const offset of [0, 10_000, 30_000]) {
    const answer = await patch(id, offset, bytes.subarray(0, 1000));
    expect([answer.statusCode, answer.json().code, answer.headers['upload-offset']]).toEqual([409, 'UPLOAD_OFFSET', '20000']);
  }
  expect((await patch(id, 20_000, Buffer.alloc(40_000))).statusCode).toBe(413);
  expect((await send('GET', `/uploads/${id}`, {}, 'clerk')).json().offset).toBe(20_000);
});

test('the same piece sent twice at once arrives once', async () => {
  const bytes = photo(50_000);
  const { id } = (await announce(bytes.length)).json();
  const answers = await Promise.all([patch(id, 0, bytes.subarray(0, 30_000)), patch(id, 0, bytes.subarray(0, 30_000))]);
  expect(answers.map((answer) => answer.statusCode).toSorted((a, b) => a - b)).toEqual([200, 409]);
  expect((await send('GET', `/uploads/${id}`, {}, 'clerk')).json().offset).toBe(30_000);
});

test('a piece that breaks off is forgotten and the upload goes on before it', async () => {
  const bytes = photo(90_000);
  const { id } = (await announce(bytes.length)).json();
  await patch(id, 0, bytes.subarray(0, 30_000));
  const before = filesStored().length;
  await server.fastify.listen({ host: '127.0.0.1', port: 0 });
  const { port } = server.fastify.server.address() as AddressInfo;
  await new Promise<void>((resolve) => {
    const half = httpRequest({
      host: '127.0.0.1',
      port,
      method: 'PATCH',
      path: `/uploads/${id}`,
      headers: { cookie: cookies['clerk'] ?? '', 'x-requested-with': 'fuzhi', 'content-length': '30000', 'upload-offset': '30000' },
    });
    half.on('error', () => resolve());
    half.write(bytes.subarray(30_000, 31_000));
    setTimeout(() => half.destroy(), 150);
  });
  await expect.poll(() => filesStored().length).toBe(before);
  expect((await send('GET', `/uploads/${id}`, {}, 'clerk')).json().offset).toBe(30_000);
  await patch(id, 30_000, bytes.subarray(30_000));
  const answer = await finish(id);
  expect((await send('GET', answer.json().url, {}, 'clerk')).rawPayload.equals(bytes)).toBe(true);
});

test('announcing again with the key finds the upload; the same file twice is one attachment, each account its own', async () => {
  const bytes = photo(20_000);
  const [one, two] = await Promise.all([announce(bytes.length, { key: 'the-same-key' }), announce(bytes.length, { key: 'the-same-key' })]);
  expect(one.json().id).toBe(two.json().id);
  const first = (await whole(bytes)).json();
  const count = await attachments();
  const stored = filesStored().length;
  const rest = await Promise.all([whole(bytes), whole(bytes)]);
  expect(rest.map((answer) => answer.json().id)).toEqual([first.id, first.id]);
  expect([await attachments(), filesStored().length]).toEqual([count, stored]);
  expect((await whole(bytes, 40_000, 'colleague')).json().id).not.toBe(first.id);
});

test('two that finish one upload at once get the same file', async () => {
  const bytes = photo(20_000);
  const { id } = (await announce(bytes.length)).json();
  await patch(id, 0, bytes);
  const before = await attachments();
  const answers = await Promise.all([finish(id), finish(id), finish(id)]);
  expect(new Set(answers.map((answer) => answer.json().id)).size).toBe(1);
  expect([answers.map((answer) => answer.statusCode), await attachments()]).toEqual([[201, 201, 201], before + 1]);
});

test('an upload is its sender’s alone, and only at the own school', async () => {
  const bytes = photo(20_000);
  const { id } = (await announce(bytes.length)).json();
  for (const who of ['colleague', 'other', 'bureau']) {
    for (const answer of [await send('GET', `/uploads/${id}`, {}, who), await patch(id, 0, bytes, who), await finish(id, who)])
      expect([answer.statusCode, answer.json().code]).toEqual([404, 'UPLOAD_UNKNOWN']);
  }
  expect((await announce(10, { org: district.second.id })).statusCode).toBe(404);
  expect((await announce(10, { who: 'bureau' })).statusCode).toBe(404);
  expect((await announce(10, { who: 'nobody' })).statusCode).toBe(401);
  expect((await patch(id, 0, bytes, 'nobody')).statusCode).toBe(401);
  expect((await send('PATCH', `/uploads/${id}`, { 'x-requested-with': '', 'upload-offset': '0' }, 'clerk', bytes)).statusCode).toBe(403);
  expect((await patch('018f0000-0000-7000-8000-000000000000', 0, bytes)).statusCode).toBe(404);
  expect((await patch('nonsense', 0, bytes)).statusCode).toBe(404);
});

test('too big and empty are refused before a byte is sent, a wrong type after the first piece; nothing is left', async () => {
  const before = filesStored().length;
  for (const [length, status, code] of [
    [21 * 1024 * 1024, 413, 'UPLOAD_TOO_BIG'],
    [0, 400, 'UPLOAD_EMPTY'],
    [-5, 400, 'UPLOAD_ANNOUNCEMENT'],
  ] as const) {
    const answer = await announce(length);
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
  }
  expect((await announce(10, { key: 'short' })).json().code).toBe('UPLOAD_ANNOUNCEMENT');
  const { id } = (await announce(100_000, { name: 'x.jpg' })).json();
  const answer = await patch(id, 0, Buffer.alloc(30_000, 'MZ not a picture'));
  expect([answer.statusCode, answer.json().code]).toEqual([415, 'UPLOAD_TYPE_NOT_TAKEN']);
  expect((await patch(id, 0, Buffer.alloc(10))).statusCode).toBe(404);
  // told at the end when the pieces are too small to tell before
  const small = (await announce(60, { name: 'x.jpg' })).json().id;
  await patch(small, 0, Buffer.alloc(30, 'x'));
  await patch(small, 30, Buffer.alloc(30, 'x'));
  expect((await finish(small)).statusCode).toBe(415);
  expect(filesStored()).toHaveLength(before);
});

test('what has run out is not there, is swept with its pieces, and its key begins anew', async () => {
  const bytes = photo(30_000);
  const { id } = (await announce(bytes.length, { key: 'key-that-runs-out' })).json();
  await patch(id, 0, bytes.subarray(0, 20_000));
  const sweep = {
    db,
    storage: createStorage({ folder, keys }),
    log: createLog('silent'),
    clock: () => new Date(Date.now() + UPLOAD_KEPT_MS - 60_000),
  };
  expect(await sweepUploads(sweep)).toBe(0);
  await db
    .updateTable('upload')
    .set({ expires_at: new Date(Date.now() - 1000) })
    .where('id', '=', id)
    .execute();
  expect((await patch(id, 20_000, bytes.subarray(20_000))).json().code).toBe('UPLOAD_UNKNOWN');
  const anew = (await announce(bytes.length, { key: 'key-that-runs-out' })).json();
  expect([anew.id === id, anew.offset]).toEqual([false, 0]);
  const before = filesStored().length;
  expect(await sweepUploads({ ...sweep, clock: () => new Date() })).toBe(1);
  expect(filesStored()).toHaveLength(before - 1);
  expect(await db.selectFrom('upload').select('id').where('id', '=', id).execute()).toEqual([]);
});

test('the file hangs on the row like one from the desktop, twice the same once, and the bureau then sees it', async () => {
  const placement = await db.selectFrom('placement').selectAll().where('school_id', '=', district.first.id).executeTakeFirstOrThrow();
  await db.updateTable('placement').set({ destination: 'D14' }).where('id', '=', placement.id).execute();
  const file = (await whole(photo(10_000))).json();
  const add = async (version: number) =>
    (
      await server.graphql(
        'mutation ($input: PlacementEvidenceAddInput!) { placementEvidenceAdd(input: $input) { __typename ... on Placement { version } ... on UserError { code } } }',
        {
          variables: {
            input: { placement: Buffer.from(`Placement:${placement.id}`).toString('base64url'), version, kind: 'E10', attachment: file.id },
          },
          headers: { cookie: cookies['clerk'] ?? '', 'x-requested-with': 'fuzhi' },
        },
      )
    ).data.placementEvidenceAdd;
  const first = await add(placement.version);
  expect(first.__typename).toBe('Placement');
  expect((await add(first.version)).__typename).toBe('Placement');
  const hung = await db.selectFrom('placement_evidence').select('attachment_id').where('placement_id', '=', placement.id).execute();
  expect(hung.map((row) => row.attachment_id)).toEqual([decodeGlobalId(file.id)?.id]);
  expect((await send('GET', file.url, {}, 'bureau')).statusCode).toBe(200);
});
