import type { SheetColumn } from '@fuzhi/domain/kernel/import-sheet.ts';
import { recordChange } from '../platform/audit.ts';
import type { CommandContext } from '../platform/command-context.ts';
import { signRowKey } from '../platform/crypto.ts';
import type { Db, Tx } from '../platform/database.ts';
import { type CellSpec, type ColumnSpec, ERRORS_TITLE, KEY_TITLE, type WorkbookSpec } from '../platform/sheet/workbook-spec.ts';
import { writeWorkbook } from '../platform/sheet/write-workbook.ts';
import type { ImportDeps } from './deps.ts';
import { type ImportTarget, rowKeyPurpose, type SheetHandler, type TargetNames } from './handler.ts';
import { type Batch, readRows, type StoredRow } from './repository.ts';
import { breathe, openRow } from './row-data.ts';
import type { Understood } from './understood.ts';

const FORM_VERSION = '1';
const SPARE_ROWS = 500;
/** A dropdown longer than this is no help: such columns (majors, divisions) take a code or a name. */
const MOST_CHOICES = 400;

const columnSpec = (column: SheetColumn): ColumnSpec => ({
  title: column.required ? `${column.title.zh}*` : column.title.zh,
  width: column.width,
  ...(column.type === 'bool' && { choices: ['是', '否'] }),
  ...(column.type === 'code' &&
    column.codeList !== undefined &&
    column.codeList.items.length <= MOST_CHOICES && { choices: column.codeList.items.map((item) => `${item.code} ${item.zh}`) }),
  ...(column.example !== undefined && column.example !== '' && { hint: `例：${column.example}` }),
});

const KEY_COLUMN: ColumnSpec = { title: KEY_TITLE, width: 10, hidden: true };

const metaOf = (handler: SheetHandler, target: ImportTarget, names: TargetNames): WorkbookSpec['meta'] => ({
  noun: handler.noun,
  form: handler.sheet.form,
  version: FORM_VERSION,
  school: target.orgUnitId,
  round: target.roundId ?? '',
  schoolZh: names.unitZh,
  schoolEn: names.unitEn,
  roundZh: names.roundZh,
  roundEn: names.roundEn,
});

/** The unit's template for a round: one row a known record with its hidden signed key, dropdowns, spare rows below. */
export const templateWorkbook = async (
  tx: Tx,
  by: CommandContext,
  handler: SheetHandler,
  target: ImportTarget,
  names: TargetNames,
): Promise<() => Promise<Buffer>> => {
  const rows = await handler.prefill(tx, by, target);
  // whole identity numbers leave the system here, so it is recorded
  await recordChange(tx, by, [
    {
      noun: 'import',
      recordId: target.orgUnitId,
      orgUnitId: target.orgUnitId,
      before: null,
      after: { template: handler.sheet.form, rows: rows.length },
    },
  ]);
  const purpose = rowKeyPurpose(handler.noun, target);
  const spec: WorkbookSpec = {
    sheetName: handler.sheet.form,
    columns: [...handler.sheet.columns.map(columnSpec), KEY_COLUMN],
    rowsForInput: rows.length + SPARE_ROWS,
    meta: metaOf(handler, target, names),
  };
  const cells = function* cells(): Generator<CellSpec[]> {
    for (const row of rows)
      yield [
        ...handler.sheet.columns.map((column) => row.cells[column.key] ?? ''),
        row.key === '' ? '' : signRowKey(by.keys, purpose, row.key),
      ];
  };
  // written after the transaction has ended: it takes a second and needs no database
  return () => writeWorkbook(spec, cells());
};

const noteOf = (issue: StoredRow['issues'][number]): string => `${issue.zh}${issue.howToFix.zh}`;

/** The row as it came, its wrong cells red with a comment, all its errors in the last column. */
const markedRow = (
  columns: readonly string[],
  keysOfExtra: readonly string[],
  data: ReturnType<typeof openRow>,
  issues: StoredRow['issues'],
  rowKey: string,
): CellSpec[] => {
  const notes = new Map<string, string>();
  for (const issue of issues)
    if (issue.column !== undefined) notes.set(issue.column, [notes.get(issue.column), noteOf(issue)].filter(Boolean).join('\n'));
  const marked = columns.map((key): CellSpec => {
    const note = notes.get(key);
    return note === undefined ? (data.raw[key] ?? '') : { text: data.raw[key] ?? '', note };
  });
  return [...marked, ...keysOfExtra.map((key) => data.extra[key] ?? ''), issues.map((issue) => noteOf(issue)).join('\n'), rowKey];
};

/**
 * The marked workbook: the uploaded rows with wrong cells in red, comments and a column 错误说明. It is itself the next upload: the column
 * of errors is passed over and the hidden row keys are recognised.
 */
export const markedWorkbook = (deps: ImportDeps, db: Db, batch: Batch, handler: SheetHandler, names: TargetNames): Promise<Buffer> => {
  const understood = batch.understood as Partial<Understood>;
  const present = new Set((understood.columns ?? []).map((column) => column.key));
  const columns = handler.sheet.columns.filter((column) => present.has(column.key));
  const extra = understood.extra ?? [];
  const purpose = rowKeyPurpose(batch.noun, batch);
  const spec: WorkbookSpec = {
    sheetName: handler.sheet.form,
    columns: [
      ...columns.map(columnSpec),
      ...extra.map((column) => ({ title: column.title, width: 14 })),
      { title: ERRORS_TITLE, width: 60, wraps: true },
      KEY_COLUMN,
    ],
    rowsForInput: SPARE_ROWS,
    meta: metaOf(handler, batch, names),
  };
  const keys = columns.map((column) => column.key);
  const rows = async function* rows(): AsyncGenerator<CellSpec[]> {
    for (let after = 0; ;) {
      const page = await readRows(db, batch.id, after, 500);
      const last = page.at(-1);
      if (last === undefined) return;
      after = last.row_no;
      for (const row of page) {
        const data = openRow(deps.keys, row.id, row.data);
        const rowKey = data.recordKey === undefined ? '' : signRowKey(deps.keys, purpose, data.recordKey);
        yield markedRow(
          keys,
          extra.map((column) => column.key),
          data,
          row.verdict === 'WRONG' ? row.issues : [],
          rowKey,
        );
      }
      await breathe();
    }
  };
  return writeWorkbook(spec, rows());
};
