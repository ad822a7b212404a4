import { cooperationSheet } from '@fuzhi/domain/cooperation/sheet.ts';
import { expect, test } from 'vitest';

import type { Judged, SourceRow } from '../../import/handler.ts';
import type { Tx } from '../../platform/database.ts';
import { rolledBack, testDatabase } from '../../testkit/database.ts';
import { by, done, testDistrict, type TestDistrict } from '../placement/testkit/district.ts';
import { cooperationSheetHandler as handler } from './sheets.ts';
import { agreementOf } from './testkit/records.ts';
import { insertEmployer } from './testkit/story.ts';
import { confirmAgreement } from './usecases/agreement-decide.ts';

const { db } = await testDatabase();

const CELLS = {
  seq: '1',
  enterprise: '试验制造有限公司',
  uscc: '91610000MA00000003',
  kind: 'ORDER 订单培养',
  major: '710201 计算机应用',
  className: '试验订单班',
  students: '40',
  poor: '6',
  from: '2025.9.1',
  to: '2028-08-31',
  hired: '',
  equipment: '12.5万',
};
const source = (rowNo: number, cells: { [column: string]: string }, recordKey?: string): SourceRow => ({
  rowNo,
  ...(recordKey !== undefined && { recordKey }),
  ...handler.read(cells),
});

const inSchool = (work: (tx: Tx, district: TestDistrict, judge: (...rows: SourceRow[]) => Promise<readonly Judged[]>) => Promise<void>) =>
  rolledBack(db, async (tx) => {
    const district = await testDistrict(tx, { open: false });
    const target = { roundId: null, orgUnitId: district.first.id };
    const scope = done(await handler.open(tx, by(district.first.clerk), target, true));
    await work(tx, district, (...rows) => handler.classify(tx, by(district.first.clerk), scope, rows));
  });
const codes = (judged: readonly Judged[]) =>
  judged.map((one) => [one.verdict, ...one.issues.map((issue) => `${issue.column} ${issue.code}`)]);

test('a row makes an agreement, comes back the same, changes it, and is taken back', () =>
  inSchool(async (tx, { first }, judge) => {
    const context = by(first.clerk, 'importCommit');
    const scope = { schoolId: first.id };
    const row = source(2, CELLS);
    expect(row.repairs.map((repair) => repair.column)).toContain('from');
    const [fresh] = await judge(row);
    expect(fresh?.verdict).toBe('NEW');
    const [applied] = await handler.apply(tx, context, scope, [{ ...row, judged: fresh! }]);
    const id = applied!.recordId;
    expect(await agreementOf(tx, id)).toMatchObject({ valid_from: '2025-09-01', students: 40, equipment_fen: 12_500_000n, version: 1 });

    const [known] = await handler.prefill(tx, context, { roundId: null, orgUnitId: first.id });
    expect(known?.cells).toMatchObject({ equipment: '12.50', kind: 'ORDER 订单培养', major: '710201 计算机应用', school: '甲职校' });
    expect(codes(await judge(source(2, known!.cells, id)))).toEqual([['SAME']]);

    const changed = source(2, { ...known!.cells, students: '38' }, id);
    const [change] = await judge(changed);
    expect([change?.verdict, change?.changes]).toEqual(['CHANGED', [{ column: 'students', before: '40', after: '38' }]]);
    const [second] = await handler.apply(tx, context, scope, [{ ...changed, judged: change! }]);
    expect((await agreementOf(tx, id)).students).toBe(38);
    expect(await handler.undo(tx, context, scope, [JSON.parse(JSON.stringify(second))])).toEqual([]);
    expect(await agreementOf(tx, id)).toMatchObject({ students: 40, equipment_fen: 12_500_000n, version: 3 });
    // changed since it was made, so it stays
    expect((await handler.undo(tx, context, scope, [applied!])).map((kept) => kept.rowNo)).toEqual([2]);
  }));

test('what is wrong is told at its cell: of the row, against what is there, and against the other rows', () =>
  inSchool(async (tx, { officer }, judge) => {
    await insertEmployer(tx, { status: 'BLOCKED', creditCode: '91610000MA00000016' });
    expect(
      codes(
        await judge(
          source(2, { ...CELLS, kind: '买卖' }),
          source(3, { ...CELLS, to: '2024-01-01', poor: '50' }),
          source(4, { ...CELLS, uscc: '91610000MA00000016' }),
          source(5, CELLS),
          source(6, { ...CELLS, from: '2026-09-01' }),
        ),
      ),
    ).toEqual([
      ['WRONG', 'kind CELL_CODE_UNKNOWN'],
      ['WRONG', 'to COOPERATION_ENDS_BEFORE_START', 'poor COOPERATION_MORE_POOR_THAN_STUDENTS'],
      ['WRONG', 'uscc EMPLOYER_BLOCKED'],
      ['NEW'],
      ['WRONG', 'from COOPERATION_OVERLAPS'],
    ]);
    expect(officer.name).not.toBe('');
  }));

test('what the bureau has confirmed comes back as it is, and is not changed by a file', () =>
  inSchool(async (tx, { first, officer }, judge) => {
    await insertEmployer(tx);
    const row = source(2, CELLS);
    const [judged] = await judge(row);
    const [applied] = await handler.apply(tx, by(first.clerk), { schoolId: first.id }, [{ ...row, judged: judged! }]);
    done(await confirmAgreement(tx, { id: applied!.recordId, version: 1 }, by(officer)));
    expect(codes(await judge(row))).toEqual([['SAME']]);
    expect(codes(await judge(source(2, { ...CELLS, students: '39' })))).toEqual([['WRONG', 'undefined COOPERATION_ACTION_IMPOSSIBLE']]);
  }));

test('only the school itself imports, and only a vocational one', () =>
  rolledBack(db, async (tx) => {
    const { first, second, officer } = await testDistrict(tx, { open: false });
    const outcome = async (actor: typeof officer, school: { id: string }) => {
      const opened = await handler.open(tx, by(actor), { roundId: null, orgUnitId: school.id }, false);
      return opened.ok ? 'ok' : opened.error.code;
    };
    expect([await outcome(first.clerk, first), await outcome(first.clerk, second), await outcome(officer, first)]).toEqual([
      'ok',
      'NOT_FOUND',
      'FORBIDDEN',
    ]);
    expect(cooperationSheet.columns.map((column) => column.key)).toHaveLength(13);
  }));
