import {
  agreementOfRow,
  columnOfField,
  type CooperationRow,
  cooperationRowInput,
  inTenThousands,
} from '@fuzhi/domain/cooperation/import-row.ts';
import type { AgreementValues } from '@fuzhi/domain/cooperation/model.ts';
import { cooperationSheet } from '@fuzhi/domain/cooperation/sheet.ts';
import type { CellIssue } from '@fuzhi/domain/kernel/import-sheet.ts';
import { zodRejections } from '@fuzhi/domain/kernel/zod-issues.ts';

import type { CellChange, Judged, SourceRow } from '../../import/handler.ts';
import { changesOf, type Decided, valuesOf } from './agreement.ts';
import type { AgreementRow } from './repository.ts';

/** What taking a row over would write. */
export type Plan = { readonly row: AgreementRow | undefined; readonly values: AgreementValues; readonly writtenName: string };
/** A row that could be read, with the agreement that it is about and what it wants it to say. */
export type Read = {
  readonly source: SourceRow;
  readonly said: CooperationRow;
  readonly row: AgreementRow | undefined;
  readonly wanted: AgreementValues;
};

const LABELS = Object.fromEntries(cooperationSheet.columns.map((column) => [column.key, column.title]));
const COLUMNS = new Map(cooperationSheet.columns.map((column) => [column.key, column]));

const labelOf = ({ values }: SourceRow): string => [values['enterprise'], values['kind']].filter(Boolean).join(' · ');

export const wrong = (source: SourceRow, issues: readonly CellIssue[]): Judged => ({
  verdict: 'WRONG',
  recordId: null,
  label: labelOf(source),
  changes: [],
  issues,
});

const placed = (issue: CellIssue): CellIssue => ({ ...issue, ...(issue.field !== undefined && { column: columnOfField(issue.field) }) });

/** Known by its hidden key, else as the same employer, kind and first day. */
const match = (source: SourceRow, said: CooperationRow, known: readonly AgreementRow[]): AgreementRow | undefined =>
  known.find((row) => row.id === source.recordKey) ??
  known.find((row) => row.employer_code === said.uscc && row.kind === said.kind && row.valid_from === said.from);

/** Reads a row into what it wants an agreement to say; columns that the file does not have keep their values. */
export const readAgreement = (source: SourceRow, known: readonly AgreementRow[]): Read | Judged => {
  if (source.issues.length > 0) return wrong(source, source.issues);
  const parsed = cooperationRowInput.safeParse(source.values);
  if (!parsed.success) return wrong(source, zodRejections(parsed.error, LABELS).map(placed));
  const said = parsed.data;
  const row = match(source, said, known);
  const values = agreementOfRow(said);
  if (row === undefined) return { source, said, row, wanted: values };
  const before = valuesOf(row);
  const kept = Object.fromEntries(Object.entries(before).filter(([field]) => source.values[columnOfField(field)] === undefined));
  return { source, said, row, wanted: { ...values, ...kept, ...(said.uscc === row.employer_code && { employerName: row.employer_name }) } };
};

/** A value as the form shows it. */
const shown = (field: keyof AgreementValues, values: AgreementValues): string => {
  const value = values[field];
  if (value === null) return '';
  if (field === 'equipment') return inTenThousands(value as bigint);
  const list = COLUMNS.get(columnOfField(field))?.codeList;
  const parts = Array.isArray(value) ? (value as string[]) : [String(value)];
  return parts.map((part) => (list === undefined ? part : `${part} ${list.byCode.get(part)?.zh ?? ''}`.trim())).join('、');
};

/** Decides on a row that could be read: what it would do, or all that is wrong with it. */
export const judgeAgreement = ({ source, said, row, wanted }: Read, decided: Decided): Judged => {
  const before = row === undefined ? undefined : valuesOf(row);
  const fields = before === undefined ? [] : changesOf(before, { ...wanted, majors: [...wanted.majors].toSorted() }).fields;
  // what is there already is not judged again: agreements that are confirmed come back in the same workbook
  if (row !== undefined && fields.length === 0)
    return { verdict: 'SAME', recordId: row.id, label: labelOf(source), changes: [], issues: [] };
  if (decided.faults.length > 0) return wrong(source, decided.faults.map(placed));
  const plan: Plan = { row, values: decided.values, writtenName: said.enterprise };
  const changes =
    before === undefined
      ? []
      : fields.map((field): CellChange => ({
          column: columnOfField(field),
          before: shown(field, before),
          after: shown(field, decided.values),
        }));
  return { verdict: row === undefined ? 'NEW' : 'CHANGED', recordId: row?.id ?? null, label: labelOf(source), changes, issues: [], plan };
};

/** An agreement as a row of the template. */
export const cellsOf = (row: AgreementRow, index: number): { [column: string]: string } => {
  const values = valuesOf(row);
  const fields = ['employerCode', 'employerName', 'kind', 'className', 'students', 'poor', 'from', 'to', 'hired', 'equipment'] as const;
  return {
    seq: String(index + 1),
    school: row.school_name,
    major: values.majors.map((code) => `${code} ${COLUMNS.get('major')?.codeList?.byCode.get(code)?.zh ?? ''}`.trim()).join(';'),
    ...Object.fromEntries(fields.map((field) => [columnOfField(field), shown(field, values)])),
  };
};
