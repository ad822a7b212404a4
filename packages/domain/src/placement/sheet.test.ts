import { describe, expect, it } from 'vitest';
import type { RawCells } from '../kernel/read-row.ts';
import { readRow } from '../kernel/read-row.ts';
import { placementRowInput, valuesOfRow } from './import-row.ts';
import { PLACEMENT_READERS } from './access.ts';
import { decidePlacement } from './rules.ts';
import { placementSheet } from './sheet.ts';

const good: RawCells = {
  seq: 1,
  name: '张三',
  idNumber: '610902201009010018',
  studentNumber: 'G610902201009010018',
  majorCode: '700206 汽车运用与维修',
  graduatedOn: '2026-07-01',
  category: 'NONE 非困难',
  destination: 'D12 企业(各种所有制)',
  employer: '示范汽车服务有限公司',
  employerCode: '91610902MA6YT00070',
  nature: '33',
  industry: '制造业',
  post: '汽车维修工',
  region: 'LOCAL',
  place: '610902',
  matched: '是',
  channel: '学校推荐',
  contract: 'Y1',
  insurance: '五险',
  wage: 3500,
  startOn: '2026-07-15',
  nextSchool: '',
  evidence: 'E01;E03',
  callback: '在岗',
  check: 'C3',
  sixMonth: null,
  phone: '13800000000',
  className: '23汽修1班',
  placeClass: '城区',
};
const read = (change: RawCells = {}) => readRow(placementSheet, { ...good, ...change });
const issues = (change: RawCells) => read(change).issues.map(({ code, column }) => `${code} ${column ?? ''}`);

describe('form FM22', () => {
  it('has the form’s 27 columns in order, and two of ours behind them', () => {
    expect(placementSheet.columns.map((column) => column.key)).toEqual([
      'seq',
      'name',
      'idNumber',
      'studentNumber',
      'majorCode',
      'graduatedOn',
      'category',
      'destination',
      'employer',
      'employerCode',
      'nature',
      'industry',
      'post',
      'region',
      'place',
      'matched',
      'channel',
      'contract',
      'insurance',
      'wage',
      'startOn',
      'nextSchool',
      'evidence',
      'callback',
      'check',
      'sixMonth',
      'phone',
      'className',
      'placeClass',
    ]);
    expect(placementSheet.columns.filter((column) => column.readOnly).map((column) => column.key)).toEqual(['seq', 'check']);
  });

  it('recognises no title as two columns', () => {
    const titles = placementSheet.columns.flatMap((column) => [column.title.zh, ...column.aliases]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('reads its own examples', () => {
    const cells = Object.fromEntries(placementSheet.columns.map((column) => [column.key, column.example]));
    const row = readRow(placementSheet, cells);
    expect(row.issues).toEqual([]);
    expect(row.repairs).toEqual([]);
    expect(placementRowInput.safeParse(row.values).success).toBe(true);
  });
});

describe('readRow', () => {
  it('reads a good row into what the rules accept', () => {
    const row = read();
    expect(row.issues).toEqual([]);
    expect(row.repairs).toEqual([]);
    const parsed = placementRowInput.parse(row.values);
    expect(parsed).toMatchObject({
      destination: 'D12',
      industry: 'C',
      insurance: 'FIVE',
      wage: 350000n,
      evidence: ['E01', 'E03'],
      nextSchool: null,
      placeClass: 'CITY',
    });
    const decided = decidePlacement(
      { state: 'DRAFT', reportRefusal: null, graduatedOn: parsed.graduatedOn, graduationYear: 2026, wanted: valuesOfRow(parsed) },
      '2026-11-24',
    );
    expect(decided).toMatchObject({ ok: true, value: { evidenceGrade: 'A', direct: true } });
  });

  it('repairs and says so, showing only the end of personal cells', () => {
    const row = read({ name: ' 张三 ', idNumber: ' 610902 20100901 0018', startOn: '2026年7月', wage: '0.35万', graduatedOn: 46204 });
    expect(row.issues).toEqual([]);
    expect(row.values).toMatchObject({
      name: '张三',
      idNumber: '610902201009010018',
      startOn: '2026-07-01',
      wage: 350000n,
      graduatedOn: '2026-07-01',
    });
    expect(row.repairs).toEqual([
      { column: 'name', from: '****', to: '**' },
      { column: 'idNumber', from: '*****************0018', to: '**************0018' },
      { column: 'graduatedOn', from: '46204', to: '2026-07-01' },
      { column: 'wage', from: '0.35万', to: '3500.00' },
      { column: 'startOn', from: '2026年7月', to: '2026-07-01' },
    ]);
  });

  it.each([
    ['name', ' ', 'CELL_REQUIRED'],
    ['idNumber', '610902201009010013', 'CELL_IDENTITY_CHECK'],
    ['idNumber', '61090220100901001', 'CELL_IDENTITY_LENGTH'],
    ['idNumber', '61090220100901001?', 'CELL_IDENTITY_CHARACTER'],
    ['idNumber', '610902201013010018', 'CELL_IDENTITY_BIRTH_DATE'],
    ['idNumber', '6.10902E+17', 'CELL_NUMBER_LOST'],
    ['idNumber', 610902201009010000, 'CELL_NUMBER_LOST'],
    ['studentNumber', '20230101', 'CELL_STUDENT_NUMBER'],
    ['studentNumber', 'G610902201009010013', 'CELL_STUDENT_NUMBER_CHECK'],
    ['majorCode', '占星术', 'CELL_CODE_UNKNOWN'],
    ['graduatedOn', '去年', 'CELL_DATE'],
    ['graduatedOn', '2026.13.1', 'CELL_NO_SUCH_DAY'],
    ['destination', '升学', 'CELL_CODE_UNKNOWN'],
    ['destination', '', 'CELL_REQUIRED'],
    ['employerCode', '610902MA6YT', 'CELL_CREDIT_CODE'],
    ['employerCode', '91350100M000100Y44', 'CELL_CREDIT_CODE_CHECK'],
    ['place', '某地', 'CELL_PLACE'],
    ['matched', '也许', 'CELL_YES_NO'],
    ['wage', '3000-4000', 'CELL_MONEY'],
    ['wage', '3500.123', 'CELL_MONEY_TOO_FINE'],
    ['evidence', 'E01、占卜', 'CELL_CODE_UNKNOWN'],
    ['phone', '0915-3210000', 'CELL_PHONE'],
    ['post', '岗'.repeat(1001), 'CELL_TOO_LONG'],
  ])('%s: %s is %s', (column, cell, code) => {
    expect(issues({ [column]: cell })).toEqual([`${code} ${column}`]);
  });

  it('never repeats a personal cell in a message', () => {
    const row = read({ idNumber: '610902201009010013', studentNumber: 'G610902201009010013', phone: '138000', name: '' });
    expect(row.issues).toHaveLength(4);
    expect(JSON.stringify(row.issues)).not.toMatch(/6109022010090100|138000(?!0)/u);
  });

  it('reads several codes, by label too, and takes each once', () => {
    expect(read({ evidence: '劳动合同、社保记录,E01' }).values['evidence']).toEqual(['E01', 'E03']);
    expect(read({ evidence: '用人单位证明(盖章,含统一社会信用代码)' }).values['evidence']).toEqual(['E05']);
  });

  it('takes 无 for an answer where the list has it, and for nothing elsewhere', () => {
    expect(read({ insurance: '无', contract: '无', employer: '无', wage: '无', evidence: '/', matched: '-' }).values).toMatchObject({
      insurance: 'NONE',
      contract: 'N',
      employer: null,
      wage: null,
      evidence: [],
      matched: null,
    });
  });

  it('passes over read-only columns, whatever they hold', () => {
    const row = read({ seq: 'abc', check: '随便' });
    expect(row.issues).toEqual([]);
    expect(Object.keys(row.values)).not.toContain('check');
  });
});

it('does not let the administrator read placements', () => {
  expect(PLACEMENT_READERS).not.toContain('ADMIN');
});
