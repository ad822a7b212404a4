import { expect, test } from 'vitest';
import { testDatabase } from '../../testkit/database.ts';
import { formFile, goodRow } from '../testkit/files.ts';
import { workshop } from '../testkit/workshop.ts';

const shop = await workshop(await testDatabase());
const codeOf = (result: { ok: true } | { ok: false; error: { code: string } }): string => (result.ok ? 'ok' : result.error.code);

test('a checked upload is taken over once, however often it is asked for', async () => {
  const { id } = await shop.upload(await formFile([goodRow(1)]));
  expect([codeOf(await shop.commit(id)), codeOf(await shop.commit(id))]).toEqual(['ok', 'ok']);
  expect(await shop.settled(id)).toMatchObject({ state: 'COMMITTED', commit_mode: 'ALL', rows_new: 1, work: null });
  expect(codeOf(await shop.commit(id))).toBe('ok');
});

test('wrong rows hold back ALL and are left out by GOOD', async () => {
  const { id } = await shop.upload(await formFile([goodRow(2), goodRow(3, { phone: '1' })]));
  expect(codeOf(await shop.commit(id))).toBe('IMPORT_HAS_WRONG_ROWS');
  expect((await shop.batchOf(id)).state).toBe('READY');
  await shop.commit(id, 'GOOD');
  expect((await shop.settled(id)).state).toBe('COMMITTED');
  expect((await shop.rows(id)).map((row) => row.version_after)).toEqual([1, null]);
});

test('not a file that could not be read, nor what was thrown away, nor what is not there', async () => {
  const failed = await shop.upload(Buffer.from('a,b\n1,2\n'), 'x.csv');
  expect([failed.state, codeOf(await shop.commit(failed.id))]).toEqual(['FAILED', 'IMPORT_NOT_NOW']);
  await shop.discard(failed.id);
  expect(codeOf(await shop.commit(failed.id))).toBe('IMPORT_NOT_NOW');
  expect(codeOf(await shop.commit('018f0000-0000-7000-8000-000000000000'))).toBe('NOT_FOUND');
});
