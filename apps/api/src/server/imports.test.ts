import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok } from '@fuzhi/domain/kernel/result.ts';
import { placementSheet } from '@fuzhi/domain/placement/sheet.ts';
import { openXlsx, saveXlsx } from 'hucre';
import { afterAll, expect, test } from 'vitest';
import { done, keys, testDistrict } from '../features/placement/testkit/district.ts';
import { decodeGlobalId } from '../graph/global-id.ts';
import { buildSchema } from '../graph/schema.ts';
import { type FormRow, goodRow } from '../import/testkit/files.ts';
import type { ImportWorker } from '../import/worker.ts';
import { ERRORS_TITLE, KEY_TITLE } from '../platform/sheet/workbook-spec.ts';
import { inTransaction } from '../platform/transaction.ts';
import { testApp } from '../testkit/app.ts';
import { testDatabase } from '../testkit/database.ts';
import { makePerson } from '../testkit/people.ts';
import { fileRoutes } from './files.ts';

const database = await testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'fuzhi-imports-'));
const district = done(await inTransaction(database.db, async (tx) => ok(await testDistrict(tx, { graduates: 3 }))));
await makePerson(database.db, 'clerk', [{ role: 'VOC_CLERK', unit: district.first }]);
const schema = buildSchema();
let started: Promise<ImportWorker>;
const server = await testApp(database, {
  schema,
  keys,
  routes: (fastify, app) => void (started = fileRoutes(fastify, app, schema, folder)),
});
const cookie = await server.cookieOf('clerk');
afterAll(async () => {
  await (await started).stop();
  rmSync(folder, { recursive: true, force: true });
});

const place = `round=${district.round}&school=${district.first.id}`;
const download = async (url: string): Promise<Buffer> => {
  const answer = await server.fastify.inject({ url, headers: { cookie } });
  expect(answer.statusCode).toBe(200);
  return answer.rawPayload;
};
/** Uploads and waits for the dry run. */
const upload = async (payload: Buffer) => {
  await started;
  const headers = { cookie, 'x-requested-with': 'fuzhi', 'content-type': 'application/octet-stream', 'x-file-name': 'a.xlsx' };
  const answer = await server.fastify.inject({ method: 'POST', url: `/imports?noun=placement&${place}`, payload, headers });
  expect(answer.statusCode).toBe(202);
  const query =
    'query ($id: ID!) { importBatch(id: $id) { id state rowsNew rowsSame rowsChanged rowsWrong failure understood rows { nodes { rowNo verdict issues } } } }';
  for (let tries = 0; tries < 2400; tries += 1) {
    const { data } = await server.graphql(query, { variables: { id: answer.json().batchId }, headers: { cookie } });
    if (data.importBatch.state !== 'READING') return data.importBatch;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('does not settle');
};
const markedOf = (batch: { id: string }): Promise<Buffer> => download(`/imports/${decodeGlobalId(batch.id)?.id}/workbook.xlsx`);

/** Opens a workbook as a spreadsheet program does, types into cells by row number and column title, and saves everything else as it was. */
const typed = async (bytes: Buffer, cells: readonly (readonly [row: number, title: string, text: string])[]): Promise<Buffer> => {
  const book = await openXlsx(bytes);
  const sheet = book.sheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  for (const [rowNo, title, text] of cells) {
    const column = sheet.rows[0]?.findIndex((cell) => cell === title || cell === `${title}*`) ?? -1;
    const row = sheet.rows[rowNo - 1];
    if (column < 0 || row === undefined) throw new Error(`no cell ${title} in row ${rowNo}`);
    row[column] = text;
    const cell = sheet.cells?.get(`${rowNo - 1},${column}`);
    if (cell !== undefined) cell.value = text;
  }
  return Buffer.from(await saveXlsx(book));
};
const columnOf = async (bytes: Buffer, title: string): Promise<unknown[]> => {
  const rows = (await openXlsx(bytes)).sheets[0]?.rows ?? [];
  const column = rows[0]?.indexOf(title) ?? -1;
  expect(column).toBeGreaterThan(-1);
  return rows.slice(1).map((row) => row[column] ?? null);
};

const KNOWN = new Set(['seq', 'name', 'idNumber', 'studentNumber', 'majorCode', 'graduatedOn', 'check', 'sixMonth']);
const titleOf = (key: string): string => placementSheet.columns.find((column) => column.key === key)?.title.zh ?? '';
/** What a clerk types into a row of the template: everything that it does not hold yet. */
const answers = (rowNo: number, over: FormRow = {}) =>
  Object.entries(goodRow(rowNo, over)).flatMap(([key, value]) => {
    return KNOWN.has(key) || value === '' ? [] : [[rowNo, titleOf(key), String(value)] as const];
  });

test('the marked workbook, mended in its wrong cells alone, is a right upload of the same records', { timeout: 60_000 }, async () => {
  const template = await download(`/templates/placement.xlsx?${place}`);
  const first = await upload(
    await typed(template, [...answers(2), ...answers(3, { phone: '123' }), ...answers(4, { startOn: '2026.3.1' })]),
  );
  expect([first.state, first.failure, first.rowsChanged, first.rowsWrong]).toEqual(['READY', null, 1, 2]);

  const marked = await markedOf(first);
  expect(await columnOf(marked, KEY_TITLE)).toEqual((await columnOf(template, KEY_TITLE)).slice(0, 3));
  expect((await columnOf(marked, ERRORS_TITLE)).map((text) => text !== null)).toEqual([false, true, true]);

  const mended = await typed(marked, [
    [3, titleOf('phone'), '13800000000'],
    [4, titleOf('startOn'), '2026-07-15'],
  ]);
  // what was said of the cells stands there still, as in a file that somebody mended without clearing it
  expect((await columnOf(mended, ERRORS_TITLE)).map((text) => text !== null)).toEqual([false, true, true]);
  const second = await upload(mended);
  expect(second.rows.nodes.flatMap((row: { issues: unknown[] }) => row.issues)).toEqual([]);
  expect([second.state, second.rowsNew, second.rowsChanged, second.rowsWrong]).toEqual(['READY', 0, 3, 0]);
  expect([second.understood.ours, second.understood.extra]).toEqual([true, []]);
});

test('the hidden keys of the mended workbook are what its rows are known by', { timeout: 60_000 }, async () => {
  const template = await download(`/templates/placement.xlsx?${place}`);
  const marked = await markedOf(await upload(await typed(template, answers(2, { phone: '123' }))));
  const [key] = await columnOf(template, KEY_TITLE);
  const forged = await upload(
    await typed(marked, [
      [2, titleOf('phone'), '13800000000'],
      [2, KEY_TITLE, `${String(key).slice(0, -4)}AAAA`],
    ]),
  );
  expect(forged.rows.nodes[0].issues).not.toEqual([]);
});
