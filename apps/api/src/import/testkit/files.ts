import { identityCheck } from '@fuzhi/domain/kernel/identity-number.ts';
import { placementSheet } from '@fuzhi/domain/placement/sheet.ts';
import { writeXlsx } from 'hucre';
import type { CellValue, WriteSheet } from 'hucre';

export type FormRow = { readonly [column: string]: CellValue };

/** An invented identity number: numbers follow one another within a made-up day. */
export const numberAt = (nth: number): string => {
  const day = String(1 + (Math.floor(nth / 1000) % 28)).padStart(2, '0');
  const first17 = `610902200901${day}${String(nth % 1000).padStart(3, '0')}`;
  return first17 + identityCheck(first17);
};

/** A row of the form that nothing is wrong with. */
export const goodRow = (nth: number, over: FormRow = {}): FormRow => ({
  seq: String(nth + 1),
  name: `学生${String.fromCodePoint(0x4e00 + (nth % 5000))}`,
  idNumber: numberAt(nth),
  studentNumber: `G${numberAt(nth)}`,
  majorCode: '710201 计算机应用',
  graduatedOn: '2026-07-01',
  category: 'NONE 非困难',
  destination: 'D12 企业(各种所有制)',
  employer: '试验制造有限公司',
  employerCode: '91610000MA00000003',
  nature: '33',
  industry: 'C',
  post: '装配工',
  region: 'LOCAL 本地(本市州)',
  place: '610902 汉滨区',
  matched: '是',
  channel: 'SCHOOL 学校推荐',
  contract: 'Y1',
  insurance: 'FIVE 五险',
  wage: '3500',
  startOn: '2026-07-15',
  nextSchool: '',
  evidence: 'E01 劳动合同',
  callback: '电话回访,在岗',
  check: '',
  sixMonth: '',
  phone: '13800000000',
  className: '23计算机1班',
  placeClass: 'CITY',
  ...over,
});

export const FORM_KEYS = placementSheet.columns.slice(0, 27).map((column) => column.key);
const titleOf = (key: string): string => placementSheet.columns.find((column) => column.key === key)?.title.zh ?? key;

/** The form's table as an array of arrays, header first. */
export const table = (rows: readonly FormRow[], keys: readonly string[] = FORM_KEYS): CellValue[][] => [
  keys.map(titleOf),
  ...rows.map((row) => keys.map((key) => row[key] ?? null)),
];

export const xlsx = async (rows: readonly CellValue[][], more: Partial<WriteSheet> = {}): Promise<Buffer> =>
  Buffer.from(await writeXlsx({ sheets: [{ name: '登记表', rows: [...rows], ...more }] }));

/** A workbook of the form with these rows. */
export const formFile = (rows: readonly FormRow[], keys?: readonly string[]): Promise<Buffer> => xlsx(table(rows, keys));

export const csv = (rows: readonly CellValue[][], separator = ','): string =>
  rows
    .map((row) =>
      row
        .map((cell) => (cell === null ? '' : /[",;\t\n]/u.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell)))
        .join(separator),
    )
    .join('\r\n');
