import { expect, test } from 'vitest';
import { testDatabase } from '../../testkit/database.ts';
import { formFile, goodRow } from '../testkit/files.ts';
import { workshop } from '../testkit/workshop.ts';

const shop = await workshop(await testDatabase());
const codeOf = (result: { ok: true } | { ok: false; error: { code: string } }): string => (result.ok ? 'ok' : result.error.code);

test('rows go, the upload stays in the record; what was taken over is not thrown away', async () => {
  const { id } = await shop.upload(await formFile([goodRow(1)]));
  expect([codeOf(await shop.discard(id)), codeOf(await shop.discard(id))]).toEqual(['ok', 'ok']);
  expect([(await shop.batchOf(id)).state, await shop.rows(id)]).toEqual(['DISCARDED', []]);
  const taken = await shop.upload(await formFile([goodRow(2)]));
  await shop.commit(taken.id);
  await shop.settled(taken.id);
  expect(codeOf(await shop.discard(taken.id))).toBe('IMPORT_NOT_NOW');
});
