import { Readable } from 'node:stream';
import { ok } from '@fuzhi/domain/kernel/result.ts';
import { writeXlsx } from 'hucre';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { by } from '../features/placement/testkit/district.ts';
import { readWorkbook } from '../platform/sheet/read-workbook.ts';
import { inTransaction } from '../platform/transaction.ts';
import { testDatabase } from '../testkit/database.ts';
import { formFile, goodRow, table, xlsx } from './testkit/files.ts';
import { workshop } from './testkit/workshop.ts';
import { startImportWorker } from './worker.ts';
import { templateWorkbook } from './workbooks.ts';

const database = await testDatabase();
const { db } = database;
const shop = await workshop(database);
const { district } = shop;
const placements = (school = district.first) =>
  db
    .selectFrom('placement')
    .innerJoin('graduate', 'graduate.id', 'placement.graduate_id')
    .select(['placement.id', 'graduate.name', 'placement.destination', 'placement.version', 'placement.wage_fen'])
    .where('placement.school_id', '=', school.id)
    .orderBy('graduate.name')
    .execute();

test('dry run, commit, the same file again, a change, undo', async () => {
  const rows = [
    goodRow(1),
    goodRow(2),
    goodRow(3, {
      destination: 'D22',
      employer: '',
      employerCode: '',
      nature: '',
      industry: '',
      post: '',
      contract: '',
      insurance: '',
      wage: '',
      startOn: '',
      matched: '',
      evidence: 'E07',
      nextSchool: '安康职业技术学院',
    }),
  ];
  const before = await placements();
  const dry = await shop.upload(await formFile(rows));
  expect(dry.failure).toBeNull();
  expect((await shop.rows(dry.id)).flatMap((row) => row.issues)).toEqual([]);
  expect([dry.state, dry.rows_total, dry.rows_new, dry.rows_wrong]).toEqual(['READY', 3, 3, 0]);
  expect(await placements()).toEqual(before);

  expect((await shop.commit(dry.id)).ok).toBe(true);
  const committed = await shop.settled(dry.id);
  expect([committed.state, committed.failure]).toEqual(['COMMITTED', null]);
  expect(await placements()).toHaveLength(before.length + 3);

  const again = await shop.upload(await formFile(rows));
  expect([again.rows_same, again.rows_new, again.rows_changed, again.rows_wrong]).toEqual([3, 0, 0, 0]);

  const changed = await shop.upload(await formFile([goodRow(1, { wage: '4200.5' }), goodRow(2)]));
  expect([changed.rows_same, changed.rows_changed]).toEqual([1, 1]);
  expect((await shop.rows(changed.id))[0]?.changes).toEqual([{ column: 'wage', before: '3500.00', after: '4200.50' }]);
  await shop.commit(changed.id);
  expect((await shop.settled(changed.id)).state).toBe('COMMITTED');
  expect((await placements()).filter((row) => row.wage_fen === 420_050n)).toHaveLength(1);

  await shop.undo(changed.id);
  expect((await shop.settled(changed.id)).state).toBe('UNDONE');
  expect((await placements()).filter((row) => row.wage_fen === 420_050n)).toHaveLength(0);
  expect((await shop.upload(await formFile(rows))).rows_same).toBe(3);
});

test('wrong rows: nothing with ALL, the good ones with GOOD; doubles and formulas named by row and cell', async () => {
  const rows = [
    goodRow(11),
    goodRow(12, { idNumber: '610902200801010019' }),
    goodRow(13),
    goodRow(13, { name: '重复' }),
    goodRow(14, { destination: 'D99', employer: '' }),
  ];
  const dry = await shop.upload(await formFile(rows));
  expect([dry.rows_new, dry.rows_wrong]).toEqual([1, 4]);
  const issues = (await shop.rows(dry.id)).map((row) =>
    (row.issues as { code: string; cell: string; zh: string; value?: string }[]).map((issue) => [issue.code, issue.cell]),
  );
  expect(issues).toEqual([
    [],
    [['CELL_IDENTITY_CHECK', 'C3']],
    [['IMPORT_ROW_DOUBLED', 'C4']],
    [['IMPORT_ROW_DOUBLED', 'C5']],
    [['CELL_CODE_UNKNOWN', 'H6']],
  ]);
  const text = JSON.stringify((await shop.rows(dry.id)).map((row) => row.issues));
  expect(text).toContain('第 4、5 行');
  expect(text).not.toContain('610902200801010019');
  const refused = await shop.commit(dry.id, 'ALL');
  expect(refused.ok ? '' : refused.error.code).toBe('IMPORT_HAS_WRONG_ROWS');
  const before = (await placements()).length;
  expect((await shop.commit(dry.id, 'GOOD')).ok).toBe(true);
  expect((await shop.settled(dry.id)).state).toBe('COMMITTED');
  expect(await placements()).toHaveLength(before + 1);

  const formula = await shop.upload(
    Buffer.from(
      await writeXlsx({
        sheets: [
          {
            name: 'S',
            rows: table([goodRow(15)]),
            cells: new Map([
              ['1,19', { value: 3500, type: 'formula', formula: 'A2*3500' }],
              ['1,0', { value: 1, type: 'formula', formula: 'ROW()-1' }],
            ]),
          },
        ],
      }),
    ),
  );
  expect((await shop.rows(formula.id)).map((row) => row.issues)).toMatchObject([[{ code: 'IMPORT_FORMULA', cell: 'T2' }]]);
});

test('committed twice and by two at once: one effect, equal answers', async () => {
  const dry = await shop.upload(await formFile([goodRow(21), goodRow(22)]));
  const before = (await placements()).length;
  const answers = await Promise.all(Array.from({ length: 6 }, () => shop.commit(dry.id)));
  expect(answers.map((answer) => answer.ok)).toEqual(Array.from({ length: 6 }, () => true));
  await shop.settled(dry.id);
  expect((await shop.commit(dry.id)).ok).toBe(true);
  // two uploads of the same graduates, taken over at the same time: the second finds them there
  const [one, two] = [await shop.upload(await formFile([goodRow(23)])), await shop.upload(await formFile([goodRow(23, { wage: '9000' })]))];
  await Promise.all([shop.commit(one.id), shop.commit(two.id)]);
  expect([(await shop.settled(one.id)).state, (await shop.settled(two.id)).state]).toEqual(['COMMITTED', 'COMMITTED']);
  await shop.worker.idle();
  expect(await placements()).toHaveLength(before + 3);
  const audit = await db.selectFrom('audit_entry').select('id').where('noun', '=', 'import').where('record_id', '=', dry.id).execute();
  expect(audit).toHaveLength(1);
});

test('undo restores what was changed, removes what was made, and leaves what somebody changed since', async () => {
  const first = await shop.upload(await formFile([goodRow(31), goodRow(32), goodRow(33)]));
  await shop.commit(first.id);
  await shop.settled(first.id);
  const second = await shop.upload(
    await formFile([goodRow(31, { wage: '1', phone: '13900000000' }), goodRow(32, { wage: '2', evidence: 'E03' }), goodRow(34)]),
  );
  expect([second.rows_changed, second.rows_new]).toEqual([2, 1]);
  await shop.commit(second.id);
  await shop.settled(second.id);
  const count = (await placements()).length;
  const touched = (await shop.rows(second.id))[1]?.record_id ?? '';
  await db.updateTable('placement').set({ version: 99, post: '改过' }).where('id', '=', touched).execute();
  await shop.undo(second.id);
  const undone = await shop.settled(second.id);
  expect([undone.state, (undone.understood as { undo: object }).undo]).toEqual(['UNDONE', { restored: 2, kept: [3] }]);
  expect((await shop.rows(second.id))[1]?.issues).toMatchObject([{ code: 'IMPORT_ROW_CHANGED_SINCE' }]);
  expect(await placements()).toHaveLength(count - 1);
  const again = await shop.upload(await formFile([goodRow(31), goodRow(33), goodRow(34)]));
  expect([again.rows_same, again.rows_new]).toEqual([2, 1]);
});

test("another school's graduate, another school's workbook, another school's row, a corrected number", async () => {
  await shop.commit((await shop.upload(await formFile([goodRow(41)]))).id);
  await shop.worker.idle();
  const other = district.second.clerk;
  const foreign = await shop.settled(
    ((await shop.receive(await formFile([goodRow(41)]), 'x.xlsx', other, district.second)) as { ok: true; value: { batchId: string } })
      .value.batchId,
  );
  expect((await shop.rows(foreign.id)).map((row) => [row.verdict, (row.issues as { code: string }[])[0]?.code])).toEqual([
    ['WRONG', 'PLACEMENT_GRADUATE_ELSEWHERE'],
  ]);
  const refused = await shop.receive(await formFile([goodRow(42)]), 'x.xlsx', other, district.first);
  expect(refused.ok ? '' : refused.error.code).toBe('NOT_FOUND');

  const names = await shop.handler.describe(db, shop.target());
  if (names === undefined) throw new Error('the school owes a report');
  const write = await inTransaction(db, async (tx) =>
    ok(await templateWorkbook(tx, by(district.first.clerk), shop.handler, shop.target(), names)),
  );
  const template = await (write.ok ? write.value : () => Promise.reject(new Error('no template')))();
  // as it is: the graduates without a destination are wrong, those that were imported are the same
  const asItIs = await shop.upload(template);
  expect([asItIs.rows_same > 5, asItIs.rows_wrong, asItIs.rows_new]).toEqual([true, 2, 0]);
  const elsewhere = await shop.settled(
    ((await shop.receive(template, 'x.xlsx', other, district.second)) as { ok: true; value: { batchId: string } }).value.batchId,
  );
  expect([
    elsewhere.state,
    (elsewhere.failure as { code: string }).code,
    (elsewhere.failure as { zh: string }).zh.includes('甲职校'),
  ]).toEqual(['FAILED', 'SHEET_OTHER_TARGET', true]);

  // the number of row 41 is corrected in its own row of the template: the same graduate, not a new one
  const book = await readWorkbook(Readable.from([template]));
  const lines = book.ok ? (book.value.sheets[0]?.rows.map((row) => [...row.cells]) ?? []) : [];
  const line = lines.find((cells) => cells[2] === goodRow(41)['idNumber']) ?? [];
  line[2] = String(goodRow(43)['idNumber']);
  const corrected = await shop.upload(await xlsx([lines[0] ?? [], line]));
  expect(
    (await shop.rows(corrected.id)).map((row) => [row.verdict, (row.changes as { column: string }[]).map((change) => change.column)]),
  ).toEqual([['CHANGED', ['idNumber']]]);
  const pasted = await shop.settled(
    ((await shop.receive(await xlsx([lines[0] ?? [], line]), 'x.xlsx', other, district.second)) as { ok: true; value: { batchId: string } })
      .value.batchId,
  );
  expect((await shop.rows(pasted.id))[0]?.issues).toMatchObject([{ code: 'IMPORT_FOREIGN_ROW' }]);
});

test('a process that dies: nothing half done, and the batch goes back to where it was', async () => {
  const dry = await shop.upload(await formFile([goodRow(51)]));
  const failed = await shop.upload(await formFile([goodRow(52)]));
  const before = (await placements()).length;
  // as a killed process leaves them: at work, with nobody at it
  await db.updateTable('import_batch').set({ state: 'COMMITTING' }).where('id', '=', dry.id).execute();
  await db.updateTable('import_batch').set({ state: 'READING' }).where('id', '=', failed.id).execute();
  const second = await startImportWorker(shop.deps);
  await second.stop();
  expect(await shop.batchOf(dry.id)).toMatchObject({ state: 'READY', failure: { code: 'IMPORT_SERVER_STOPPED' } });
  expect(await shop.batchOf(failed.id)).toMatchObject({ state: 'FAILED', failure: { code: 'SHEET_SERVER_STOPPED' } });
  expect(await placements()).toHaveLength(before);
  await shop.commit(dry.id);
  expect((await shop.settled(dry.id)).state).toBe('COMMITTED');
  await shop.discard(failed.id);
  expect((await shop.batchOf(failed.id)).state).toBe('DISCARDED');
});

test('the connection is cut in the middle of a commit: nothing was written', async () => {
  const dry = await shop.upload(await formFile(Array.from({ length: 1500 }, (_, nth) => goodRow(2000 + nth))));
  const before = (await placements()).length;
  await shop.commit(dry.id);
  for (let tries = 0; tries < 400 && (await shop.batchOf(dry.id)).progress < 200; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 5));
  await sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND state LIKE '%transaction%'`.execute(
    db,
  );
  const after = await shop.settled(dry.id);
  const written = (await placements()).length - before;
  expect([after.state, written]).toEqual(after.state === 'COMMITTED' ? ['COMMITTED', 1500] : ['READY', 0]);
  await shop.commit(dry.id);
  expect((await shop.settled(dry.id)).state).toBe('COMMITTED');
  expect(await placements()).toHaveLength(before + 1500);
});

test('a report that was submitted takes no import and no undo', async () => {
  const dry = await shop.upload(await formFile([goodRow(61)]));
  await db.updateTable('round_report').set({ state: 'SUBMITTED' }).where('org_unit_id', '=', district.first.id).execute();
  for (const answer of [await shop.commit(dry.id), await shop.receive(await formFile([goodRow(62)]), 'x.xlsx')])
    expect(answer.ok ? '' : answer.error.code).toBe('REPORT_NOT_EDITABLE');
});
