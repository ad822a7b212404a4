import { expect, test } from 'vitest';
import { testDatabase } from '../../testkit/database.ts';
import { formFile, goodRow } from '../testkit/files.ts';
import { workshop } from '../testkit/workshop.ts';

const shop = await workshop(await testDatabase());
const codeOf = (result: { ok: true } | { ok: false; error: { code: string } }): string => (result.ok ? 'ok' : result.error.code);

const fixed = async (batchId: string, nth: number) => {
  const row = (await shop.rows(batchId))[nth];
  return [row?.verdict, (row?.issues as { code: string }[] | undefined)?.map((issue) => issue.code)];
};

test('one cell gets another text and its row is judged again, better or worse', async () => {
  const { id } = await shop.upload(await formFile([goodRow(1, { phone: '123' }), goodRow(2)]));
  const [first] = await shop.rows(id);
  expect(codeOf(await shop.fix(first?.id ?? '', 'phone', ' 13900000000 '))).toBe('ok');
  expect([await fixed(id, 0), (await shop.batchOf(id)).rows_wrong]).toEqual([['NEW', []], 0]);
  await shop.fix(first?.id ?? '', 'wage', '很多');
  expect([await fixed(id, 0), (await shop.batchOf(id)).rows_wrong]).toEqual([['WRONG', ['CELL_MONEY']], 1]);
});

test('correcting one of two equal numbers clears both rows', async () => {
  const { id } = await shop.upload(await formFile([goodRow(3), goodRow(3, { name: '另一人' })]));
  expect((await shop.batchOf(id)).rows_wrong).toBe(2);
  await shop.fix((await shop.rows(id))[1]?.id ?? '', 'idNumber', String(goodRow(4)['idNumber']));
  expect([await fixed(id, 0), await fixed(id, 1)]).toEqual([
    ['NEW', []],
    ['NEW', []],
  ]);
});

test('not a column that is read-only or unknown, not after the upload was taken over', async () => {
  const { id } = await shop.upload(await formFile([goodRow(5)]));
  const [row] = await shop.rows(id);
  expect(codeOf(await shop.fix(row?.id ?? '', 'seq', '9'))).toBe('IMPORT_COLUMN_UNKNOWN');
  expect(codeOf(await shop.fix(row?.id ?? '', 'password', '9'))).toBe('IMPORT_COLUMN_UNKNOWN');
  await shop.commit(id);
  await shop.settled(id);
  expect(codeOf(await shop.fix(row?.id ?? '', 'post', '焊工'))).toBe('IMPORT_NOT_NOW');
});
