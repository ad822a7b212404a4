import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok } from '@fuzhi/domain/kernel/result.ts';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { done, keys, testDistrict } from '../features/placement/testkit/district.ts';
import { encodeGlobalId } from '../graph/global-id.ts';
import { buildSchema } from '../graph/schema.ts';
import type { ImportWorker } from '../import/worker.ts';
import { inTransaction } from '../platform/transaction.ts';
import { testApp } from '../testkit/app.ts';
import { testDatabase } from '../testkit/database.ts';
import { makePerson } from '../testkit/people.ts';
import { fileRoutes } from './files.ts';

const database = await testDatabase();
const { db } = database;
const folder = mkdtempSync(join(tmpdir(), 'fuzhi-fm21-'));
const district = done(await inTransaction(db, async (tx) => ok(await testDistrict(tx, { graduates: 3 }))));
await makePerson(db, 'clerk', [{ role: 'VOC_CLERK', unit: district.first }]);
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
  cookies = { clerk: await server.cookieOf('clerk'), bureau: await server.cookieOf('bureau') };
});
afterAll(async () => {
  await (await started).stop();
  rmSync(folder, { recursive: true, force: true });
});

const url = (unit: { id: string }, more = '') =>
  `/exports/fm21.xlsx?round=${district.round}&unit=${encodeGlobalId('OrgUnit', unit.id)}${more}`;
const get = (address: string, who?: string) =>
  server.fastify.inject({ url: address, headers: who === undefined ? {} : { cookie: cookies[who] ?? '' } });
const post = (payload: object, headers: Record<string, string> = { 'x-requested-with': 'fuzhi' }) =>
  server.fastify.inject({ method: 'POST', url: '/exports/fm21.xlsx', payload, headers: { cookie: cookies['bureau'] ?? '', ...headers } });
const textsOf = async (bytes: Buffer): Promise<string[]> =>
  (await readXlsx(bytes)).sheets.flatMap((sheet) => sheet.rows.flat().flatMap((cell) => (cell === null ? [] : [String(cell)])));

test('a school downloads its draft, the bureau that of all, and each download leaves a line in the trail', async () => {
  const own = await get(url(district.first), 'clerk');
  expect(own.statusCode).toBe(200);
  expect(own.headers['content-disposition']).toContain(encodeURIComponent('草稿'));
  const texts = await textsOf(own.rawPayload);
  expect(texts[0]).toBe('中等职业学校毕业生就业情况统计表（草稿）');
  expect(texts).toEqual(
    expect.arrayContaining([
      '填报单位：甲职校',
      '毕业学生人数',
      '1000元及以下',
      '专业类别',
      '说明：就业去向按全部就业学生统计（含升学）；就业产业、地域、地点、渠道、合同、社会保险、月薪按直接就业学生统计。',
    ]),
  );
  const all = await textsOf((await get(url(district.district), 'bureau')).rawPayload);
  expect(all).toEqual(expect.arrayContaining(['甲职校', '乙职校', '合计']));
  const trail = await db
    .selectFrom('audit_entry')
    .select(['operation', 'after', 'org_unit_id'])
    .where('operation', '=', 'export')
    .orderBy('id')
    .execute();
  expect(trail.map((entry) => [entry.org_unit_id, entry.after])).toEqual([
    [district.first.id, expect.objectContaining({ list: 'fm21', isDraft: true, rows: 3 })],
    [district.district.id, expect.objectContaining({ rows: 6 })],
  ]);
});

test('who fills it in comes in a body, never in the address, and is in no trail', async () => {
  const asked = { round: district.round, unit: district.first.id, filler: '王老师', phone: '0915-1234567' };
  const texts = await textsOf((await post(asked)).rawPayload);
  expect(texts).toEqual(expect.arrayContaining(['填表人：王老师', '联系电话：0915-1234567']));
  const inAddress = await textsOf((await get(url(district.first, '&phone=0915-1234567'), 'bureau')).rawPayload);
  expect(inAddress).toContain('联系电话：');
  const trail = await db.selectFrom('audit_entry').select('after').execute();
  expect(JSON.stringify(trail)).not.toContain('1234567');
  expect((await post({ ...asked, phone: '打电话给我' })).json()).toMatchObject({ code: 'FM21_PHONE_INVALID' });
  expect((await post({ ...asked, filler: '王'.repeat(51) })).json()).toMatchObject({ code: 'FM21_FILLER_TOO_LONG' });
  expect((await post(asked, {})).statusCode).toBe(403);
});

test('not signed in is 401; another school, another district, a malformed id: all the same 404', async () => {
  expect((await get(url(district.first))).statusCode).toBe(401);
  for (const address of [
    url(district.second),
    url(district.district),
    url(district.elsewhere),
    '/exports/fm21.xlsx',
    '/exports/fm21.xlsx?round=x&unit=y',
  ])
    expect([address, (await get(address, 'clerk')).statusCode]).toEqual([address, 404]);
});
