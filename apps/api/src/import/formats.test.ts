import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { placementSheet } from '@fuzhi/domain/placement/sheet.ts';
import { type CellValue, writeOds } from 'hucre';
import { expect, test } from 'vitest';
import { scanXls } from '../platform/sheet/binary-scan.ts';
import { escapeCell, numberText, unescapeCell } from '../platform/sheet/cell-text.ts';
import { readWorkbook } from '../platform/sheet/read-workbook.ts';
import { findTable } from './find-table.ts';
import { csv, FORM_KEYS, goodRow, numberAt, table, xlsx } from './testkit/files.ts';

const read = async (bytes: Buffer) => {
  const book = await readWorkbook(Readable.from([bytes]));
  if (!book.ok) return { refused: book.error };
  const found = findTable(book.value, placementSheet);
  if (!found.ok) return { book: book.value, refused: found.error };
  const { columns, rows } = found.value;
  return {
    book: book.value,
    table: found.value,
    rows: rows.map((row) => Object.fromEntries(columns.map((column) => [column.key, row.cells[column.index] ?? '']))),
  };
};
const rows = [goodRow(1), goodRow(2)];
const wanted = rows.map((row) => row['idNumber']);
const numbersOf = (answer: Awaited<ReturnType<typeof read>>) => answer.rows?.map((row) => row['idNumber']);
const fixture = (name: string) => readFileSync(new URL(`testkit/fixtures/${name}`, import.meta.url));
/** GB18030 bytes, which Node reads but does not write: the table of the decoder turned round. */
const gb18030 = (text: string): Buffer => {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, number[]>();
  for (let high = 0x81; high <= 0xfe; high += 1)
    for (let low = 0x40; low <= 0xfe; low += 1) if (low !== 0x7f) table.set(decoder.decode(Buffer.from([high, low])), [high, low]);
  return Buffer.from([...text].flatMap((sign) => (sign.charCodeAt(0) < 0x80 ? [sign.charCodeAt(0)] : (table.get(sign) ?? [0x3f]))));
};

test.each(['xlsx', 'xls', 'ods', 'csv'])('what LibreOffice saves as .%s', async (ending) => {
  const answer = await read(fixture(`libreoffice.${ending}`));
  expect(answer.refused).toBeUndefined();
  expect([answer.table?.columns.length, numbersOf(answer)]).toEqual([27, [numberAt(1), numberAt(2), numberAt(3)]]);
  expect(answer.rows?.[2]).toMatchObject({ startOn: '2026年7月', wage: '3500', destination: 'D12 企业(各种所有制)' });
});

test('.xlsx, .ods, and .csv in each encoding and with each separator', async () => {
  const cells = table(rows);
  const files: [string, string | undefined, Buffer][] = [
    ['xlsx', undefined, await xlsx(cells)],
    ['ods', undefined, Buffer.from(await writeOds({ sheets: [{ name: 'S', rows: cells }] }))],
    ['csv', 'GB18030', gb18030(csv(cells))],
    ['csv', 'UTF-8', Buffer.from(`\uFEFF${csv(cells)}`)],
    ['csv', 'UTF-8', Buffer.from(csv(cells, ';'))],
    ['csv', 'UTF-16', Buffer.from(`\uFEFF${csv(cells, '\t')}`, 'utf16le')],
  ];
  for (const [format, encoding, bytes] of files) {
    const answer = await read(bytes);
    expect([answer.book?.format, answer.book?.encoding, numbersOf(answer)]).toEqual([format, encoding, wanted]);
    expect(answer.rows?.[0]?.['destination']).toBe('D12 企业(各种所有制)');
  }
});

test('.xls with a title over the header, a number Excel has cut short, a total below; an .xlsb of short cells is refused, not read with holes', async () => {
  const answer = await read(fixture('titled.xls'));
  expect(answer.table).toMatchObject({ headerRow: 3, skipped: [6] });
  expect(numbersOf(answer)).toEqual(['610902200801010018', '6.10902E+17']);
  expect(answer.rows?.map((row) => row['graduatedOn'])).toEqual(['2026-07-01', '2026.7.1']);
  expect((await read(fixture('short-cells.xlsb'))).refused?.code).toBe('SHEET_BROKEN');
  expect((await read(fixture('excel-95.xls'))).refused?.code).toBe('SHEET_OLD_FORMAT');
  // a number's record made a formula's: found by its address
  const bytes = Buffer.from(fixture('titled.xls'));
  const at = bytes.indexOf(Buffer.from('03020e00', 'hex'));
  bytes.writeUInt16LE(6, at);
  expect([...scanXls(bytes)]).toEqual([`0:${bytes.readUInt16LE(at + 4)},${bytes.readUInt16LE(at + 6)}`]);
});

test('two header rows, a merged title, columns in any order, others between them, hidden rows, numbered empty rows, totals and signatures', async () => {
  const keys = ['phone', 'name', 'idNumber', 'studentNumber', 'majorCode', 'graduatedOn', 'destination'];
  const line = (nth: number): CellValue[] => keys.map((key) => goodRow(nth)[key] ?? null);
  const sheet: CellValue[][] = [
    ['某某学校2026届毕业生就业去向登记表'],
    [],
    ['填报单位:某某学校', null, null, '填报日期:2026.10.8'],
    ['联系方式', '学生信息', null, null, null, null, '毕业去向', '单位情况', null, '辅导员'],
    ['本人电话', '姓名', '身份证 号码', '学籍号', '专业', '毕业日期*', null, '单位名称', '统一社会信用代码', null],
    [...line(1), '试验制造有限公司', '91610000MA00000003', '王老师'],
    [...line(2), '', '', ''],
    [null],
    ['合计', '2人'],
    ['填表人:李四', null, '审核人:王五'],
  ];
  const answer = await read(
    await xlsx(sheet, { merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 9 }], rowDefs: new Map([[6, { hidden: true }]]) }),
  );
  expect(answer.refused).toBeUndefined();
  expect(answer.table).toMatchObject({ headerRow: 5, headerRows: 2, skipped: [9, 10], extra: [{ title: '辅导员' }] });
  expect(numbersOf(answer)).toEqual(wanted);
  expect(answer.rows?.[0]).toMatchObject({ employer: '试验制造有限公司', destination: 'D12 企业(各种所有制)' });
});

test('a header that is not there, lacks columns, or has one twice; only numbers in the first column', async () => {
  expect(
    (
      await read(
        await xlsx([
          ['甲', '乙'],
          ['1', '2'],
        ]),
      )
    ).refused?.code,
  ).toBe('SHEET_NO_HEADER');
  const lacking = (await read(await xlsx(table(rows, ['name', 'idNumber', 'phone', 'destination'])))).refused;
  expect(lacking?.message.zh).toContain('学籍号、专业代码、毕业时间');
  expect((await read(await xlsx(table(rows, [...FORM_KEYS, 'phone'])))).refused?.code).toBe('SHEET_DOUBLE_COLUMN');
  expect((await read(await xlsx([...table([]), ...Array.from({ length: 30 }, (_, nth): CellValue[] => [nth + 1])]))).rows).toEqual([]);
});

test('text that looks like a formula goes out escaped and comes back as it was; long numbers never look whole', () => {
  for (const text of ['=1+1', '+86', '-5', '@x', '\tx', '\rx', '\uFF1D1', '\uFF0B1', '\uFF0D1', '\uFF20x', '|x'])
    expect([escapeCell(text), unescapeCell(escapeCell(text))]).toEqual([`'${text}`, text]);
  for (const text of ['张三', '610902', "'quoted'", '']) expect(escapeCell(text)).toBe(text);
  expect([Number('610902200801010018'), 1e21, 3500, 0.1 + 0.2, 13800000000, 1e-7].map(numberText)).toEqual([
    '6.10902E+17',
    '1E+21',
    '3500',
    '0.3',
    '13800000000',
    '0.0000001',
  ]);
});

test('ten thousand identity numbers go both ways without a digit changed', { timeout: 60_000 }, async () => {
  const many = Array.from({ length: 10_000 }, (_, nth) => numberAt(nth));
  const answer = await readWorkbook(Readable.from([await xlsx(many.map((number) => [number]))]));
  expect(answer.ok && answer.value.sheets[0]?.rows.map((row) => row.cells[0])).toEqual(many);
});
