import { readdirSync, readFileSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ok } from '@fuzhi/domain/kernel/result.ts';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportDefinitions } from '../features/exports.ts';
import { done, keys, testDistrict } from '../features/placement/testkit/district.ts';
import { decodeGlobalId } from '../graph/global-id.ts';
import { buildSchema } from '../graph/schema.ts';
import { formFile, goodRow, numberAt } from '../import/testkit/files.ts';
import type { ImportWorker } from '../import/worker.ts';
import { readWorkbook } from '../platform/sheet/read-workbook.ts';
import { inTransaction } from '../platform/transaction.ts';
import { testApp } from '../testkit/app.ts';
import { testDatabase } from '../testkit/database.ts';
import { makePerson } from '../testkit/people.ts';
import { fileRoutes } from './files.ts';

const database = await testDatabase();
const { db } = database;
const folder = mkdtempSync(join(tmpdir(), 'fuzhi-files-'));
const district = done(await inTransaction(db, async (tx) => ok(await testDistrict(tx, { graduates: 3 }))));
await makePerson(db, 'clerk', [{ role: 'VOC_CLERK', unit: district.first }]);
await makePerson(db, 'other', [{ role: 'VOC_CLERK', unit: district.second }]);
await makePerson(db, 'bureau', [{ role: 'BUREAU_VOC', unit: district.district }]);
const schema = buildSchema();
let started: Promise<ImportWorker>;
const server = await testApp(database, {
  schema,
  keys,
  routes: (fastify, app) => void (started = fileRoutes(fastify, app, schema, folder)),
});
let cookies: Record<string, string> = {};
beforeAll(async () => {
  await started;
  cookies = { clerk: await server.cookieOf('clerk'), other: await server.cookieOf('other'), bureau: await server.cookieOf('bureau') };
});
afterAll(async () => {
  await (await started).stop();
  rmSync(folder, { recursive: true, force: true });
});

const get = (url: string, who = 'clerk'): Promise<LightMyRequestResponse> =>
  server.fastify.inject({ url, headers: { cookie: cookies[who] ?? '' } });
const post = (url: string, payload: Buffer | string, who = 'clerk', headers: object = {}): Promise<LightMyRequestResponse> =>
  server.fastify.inject({
    method: 'POST',
    url,
    payload,
    headers: {
      cookie: cookies[who] ?? '',
      'x-requested-with': 'fuzhi',
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent('登记表.xlsx'),
      ...headers,
    },
  });
const importsUrl = (school = district.first) => `/imports?noun=placement&round=${district.round}&school=${school.id}`;
const filesStored = (): string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => /[0-9a-f-]{36}/u.test(name));
const graphql = async (query: string, variables: object, who = 'clerk') =>
  (await server.graphql(query, { variables, headers: { cookie: cookies[who] ?? '', 'x-requested-with': 'fuzhi' } })).data;
const settled = async (id: string) => {
  for (let tries = 0; tries < 400; tries += 1) {
    const { importBatch } = await graphql(
      'query ($id: ID!) { importBatch(id: $id) { id state rowsNew rowsSame rowsChanged rowsWrong failure understood availableActions rows { nodes { id rowNo verdict issues } } } }',
      { id },
    );
    if (!['READING', 'COMMITTING', 'UNDOING'].includes(importBatch.state)) return importBatch;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('does not settle');
};
const sheetOf = async (answer: LightMyRequestResponse) => {
  expect(answer.statusCode).toBe(200);
  const book = done(await readWorkbook(Readable.from([answer.rawPayload])));
  const rows = (name: string) => book.sheets.find((sheet) => sheet.name === name)?.rows.map((row) => row.cells) ?? [];
  return { book, rows, first: book.sheets[0]?.rows.map((row) => row.cells) ?? [] };
};

test('the story over HTTP: template, upload, marked workbook, mended upload, commit', async () => {
  const template = await sheetOf(await get(`/templates/placement.xlsx?round=${district.round}&school=${district.first.id}`));
  expect(template.first).toHaveLength(4);
  expect(template.first[0]?.at(-1)).toContain('行标识');
  expect(template.rows('_fuzhi')).toContainEqual(['school', district.first.id]);

  const upload = await post(importsUrl(), await formFile([goodRow(1), goodRow(2, { startOn: '2026.3.1', phone: '123' })]));
  expect([upload.statusCode, upload.body]).toEqual([202, upload.body]);
  const { batchId } = upload.json();
  const batch = await settled(batchId);
  expect([batch.state, batch.rowsNew, batch.rowsWrong, batch.failure]).toEqual(['READY', 1, 1, null]);
  const uuid = decodeGlobalId(batchId)?.id;
  const answer = await get(`/imports/${uuid}/workbook.xlsx`);
  expect(answer.headers['content-security-policy']).toContain('sandbox');
  const marked = await sheetOf(answer);
  const errors = marked.first[0]?.indexOf('错误说明') ?? -1;
  expect(marked.first[1]?.[errors] ?? null).toBeNull();
  expect(marked.first[2]?.[errors]).toContain('手机');

  // as it came: one row the same as before, the wrong one wrong in the same places
  const again = await settled((await post(importsUrl(), answer.rawPayload)).json().batchId);
  expect([again.rowsNew, again.rowsWrong, again.understood.ours, again.understood.extra]).toEqual([1, 1, true, []]);
  const wrong = again.rows.nodes.find((row: { verdict: string }) => row.verdict === 'WRONG');
  const fix = 'mutation ($input: ImportRowFixInput!) { importRowFix(input: $input) { __typename ... on ImportRow { verdict issues } } }';
  expect(
    (await graphql(fix, { input: { rowId: wrong.id, column: 'phone', value: '13900000000' } })).importRowFix.issues.map(
      (issue: { code: string }) => issue.code,
    ),
  ).toEqual(['PLACEMENT_START_BEFORE_GRADUATION']);
  expect((await graphql(fix, { input: { rowId: wrong.id, column: 'startOn', value: '2026.7.20' } })).importRowFix).toMatchObject({
    verdict: 'NEW',
    issues: [],
  });
  const commit =
    'mutation ($input: ImportCommitInput!) { importCommit(input: $input) { __typename ... on ImportBatch { state } ... on UserError { code } } }';
  expect((await graphql(commit, { input: { batchId: again.id, mode: 'ALL' } }, 'other')).importCommit.code).toBe('NOT_FOUND');
  expect((await graphql(commit, { input: { batchId: again.id, mode: 'ALL' } })).importCommit.state).toBe('COMMITTING');
  expect(await settled(again.id)).toMatchObject({ state: 'COMMITTED', availableActions: ['undo'] });
});

test('what a school may not: another school, without signing in, from a foreign page', async () => {
  const bytes = await formFile([goodRow(5)]);
  const stored = filesStored().length;
  const absent = await get('/imports/018f0000-0000-7000-8000-000000000000/workbook.xlsx');
  const foreign = await post(importsUrl(district.second), bytes);
  expect([foreign.statusCode, foreign.json().code]).toEqual([404, 'NOT_FOUND']);
  expect((await post(importsUrl(), bytes, 'nobody')).statusCode).toBe(401);
  expect((await post(importsUrl(), bytes, 'clerk', { origin: 'https://evil.example' })).statusCode).toBe(403);
  expect((await post(importsUrl(), bytes, 'clerk', { 'x-requested-with': '' })).statusCode).toBe(403);
  const batch = await db.selectFrom('import_batch').select('id').executeTakeFirstOrThrow();
  const hidden = await get(`/imports/${batch.id}/workbook.xlsx`, 'other');
  const same = (answer: LightMyRequestResponse) => [answer.statusCode, answer.body.replace(/"requestId":"[^"]*"/u, '')];
  expect(same(hidden)).toEqual(same(absent));
  expect((await get(`/imports/${batch.id}/workbook.xlsx`, 'bureau')).statusCode).toBe(404);
  expect((await get(`/templates/placement.xlsx?round=${district.round}&school=${district.first.id}`, 'bureau')).statusCode).toBe(404);
  expect(filesStored()).toHaveLength(stored);
});

test('uploads that are no workbook, too big, empty or cut off leave nothing', async () => {
  const stored = filesStored().length;
  const cases: [Buffer, number, string][] = [
    [Buffer.from('MZ\u0090\u0000 not a workbook'), 415, 'UPLOAD_TYPE_NOT_TAKEN'],
    [Buffer.alloc(0), 400, 'UPLOAD_EMPTY'],
    [Buffer.alloc(21 * 1024 * 1024, 'a'), 413, 'UPLOAD_TOO_BIG'],
  ];
  for (const [bytes, status, code] of cases) {
    const answer = await post(importsUrl(), bytes, 'clerk', { 'x-file-name': 'x.csv' });
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
    expect(answer.json().howToFix).not.toBe('');
  }
  const address = (await server.fastify.listen({ host: '127.0.0.1', port: 0 }), server.fastify.server.address() as AddressInfo);
  await new Promise<void>((resolve) => {
    const half = httpRequest({
      host: '127.0.0.1',
      port: address.port,
      method: 'POST',
      path: importsUrl(),
      headers: {
        cookie: cookies['clerk'] ?? '',
        'x-requested-with': 'fuzhi',
        'content-length': '100000',
        'content-type': 'application/octet-stream',
        'x-file-name': 'x.csv',
      },
    });
    half.on('error', () => resolve());
    half.write('a'.repeat(1000));
    setTimeout(() => half.destroy(), 150);
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(filesStored()).toHaveLength(stored);
});

test('attachments: evidence goes in and out, and is there for whoever sees its row alone', async () => {
  const pdf = Buffer.from('%PDF-1.7\n劳动合同 610902200801010018');
  const up = await post(`/attachments?org=${district.first.id}`, pdf, 'clerk', { 'x-file-name': encodeURIComponent('../../合同".pdf') });
  expect([up.statusCode, up.json().fileName, up.json().mediaType]).toEqual([201, '合同.pdf', 'application/pdf']);
  const down = await get(up.json().url);
  expect([
    down.rawPayload.equals(pdf),
    down.headers['x-content-type-options'],
    down.headers['content-disposition']?.startsWith('attachment'),
  ]).toEqual([true, 'nosniff', true]);
  expect((await get(up.json().url, 'other')).statusCode).toBe(404);
  expect((await get(up.json().url, 'bureau')).statusCode).toBe(404);
  const placement = await db.selectFrom('placement').select('id').where('school_id', '=', district.first.id).executeTakeFirstOrThrow();
  await db
    .insertInto('placement_evidence')
    .values({ id: placement.id, placement_id: placement.id, kind: 'E01', attachment_id: decodeGlobalId(up.json().id)?.id ?? null })
    .execute();
  expect((await get(up.json().url, 'bureau')).statusCode).toBe(200);
  expect((await post(`/attachments?org=${district.second.id}`, pdf)).statusCode).toBe(404);
  expect(
    (await post(`/attachments?org=${district.first.id}`, Buffer.from('<html><script>1</script>'), 'clerk', { 'x-file-name': 'a.pdf' }))
      .statusCode,
  ).toBe(415);
  // an uploaded workbook holds whole numbers: the bureau sees that it exists, the school opens it
  const batch = await db.selectFrom('import_batch').select('attachment_id').executeTakeFirstOrThrow();
  expect([
    (await get(`/attachments/${batch.attachment_id}`)).statusCode,
    (await get(`/attachments/${batch.attachment_id}`, 'bureau')).statusCode,
  ]).toEqual([200, 404]);
});

test('every list exports as it is seen, with titles by locale, masked and recorded', async () => {
  for (const { plural } of exportDefinitions)
    expect([plural, (await get(`/exports/${plural}.jsonl`, 'bureau')).statusCode]).toEqual([plural, 200]);
  const where = JSON.stringify({ destination: { eq: 'D12' } });
  const answer = await get(
    `/exports/placements.xlsx?where=${encodeURIComponent(where)}&columns=graduate.name,identityMasked,destination,wage`,
    'bureau',
  );
  const { first } = await sheetOf(answer);
  expect(first[0]).toEqual(['姓名', '身份证号', '去向类别', '月薪(元)']);
  expect(first).toHaveLength(3);
  expect(first[1]?.[1]).toMatch(/^\*{14}\d{3}[\dX]$/u);
  expect(first[1]?.[3]).toBe('3500.00');
  const named = await sheetOf(await get('/exports/placements.xlsx?columns=state,updatedAt', 'bureau'));
  expect(named.first[1]).toEqual([expect.stringMatching(/^[\u4e00-\u9fff]+$/u), expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/u)]);
  const entry = await db
    .selectFrom('audit_entry')
    .select('after')
    .where('operation', '=', 'export')
    .orderBy('at', 'desc')
    .orderBy('seq', 'desc')
    .execute();
  expect(entry.map((row) => row.after)).toContainEqual({
    list: 'placements',
    format: 'xlsx',
    where: { destination: { eq: 'D12' } },
    columns: ['name', 'identityMasked', 'destination', 'wage'],
    rows: 2,
    isComplete: true,
  });
  expect((await get('/exports/placements.jsonl', 'other')).body).not.toContain(district.first.name);
  for (const [query, code] of [
    ['where={', 'EXPORT_QUERY_MALFORMED'],
    ['columns=password', 'EXPORT_COLUMN_UNKNOWN'],
    ['where={"nothing":1}', 'EXPORT_FILTER_INVALID'],
  ] as const) {
    const refused = await get(`/exports/placements.jsonl?${query}`);
    expect([refused.statusCode, refused.json().code]).toEqual([400, code]);
  }
  expect((await get('/exports/secrets.xlsx')).statusCode).toBe(404);
});

test('no identity number in plain in a table or a stored file', async () => {
  const numbers = [numberAt(1), numberAt(2), numberAt(5), '610902200801010018', '13800000000', '13900000000'];
  for (const table of [
    'import_batch',
    'import_row',
    'graduate',
    'graduate_identity',
    'audit_entry',
    'outbox_event',
    'attachment',
    'placement',
    'idempotency_key',
  ] as const) {
    const text = JSON.stringify(await db.selectFrom(table).selectAll().execute(), (_, value: unknown) =>
      typeof value === 'bigint'
        ? value.toString()
        : value && typeof value === 'object' && 'type' in value && value.type === 'Buffer'
          ? Buffer.from((value as unknown as { data: number[] }).data).toString('latin1')
          : value,
    );
    for (const number of numbers) expect([table, text.includes(number)]).toEqual([table, false]);
  }
  for (const name of filesStored()) for (const number of numbers) expect(readFileSync(join(folder, name)).includes(number)).toBe(false);
});
