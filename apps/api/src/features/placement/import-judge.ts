import { whyNotNamed } from '@fuzhi/domain/cooperation/employer-rules.ts';
import type { CellIssue, SheetColumn } from '@fuzhi/domain/kernel/import-sheet.ts';
import { maskTail, parseIdentityNumber } from '@fuzhi/domain/kernel/identity-number.ts';
import { formatFen } from '@fuzhi/domain/kernel/money.ts';
import { rejectionType, words } from '@fuzhi/domain/kernel/rejection-type.ts';
import { zodRejections } from '@fuzhi/domain/kernel/zod-issues.ts';
import { columnOfField, type PlacementRow, placementRowInput, valuesOfRow } from '@fuzhi/domain/placement/import-row.ts';
import { NOTHING_REPORTED, type PlacementValues } from '@fuzhi/domain/placement/model.ts';
import { decidePlacement, type PlacementChange } from '@fuzhi/domain/placement/rules.ts';
import { placementSheet } from '@fuzhi/domain/placement/sheet.ts';

import type { CellChange, Judged, SourceRow } from '../../import/handler.ts';
import type { CommandContext } from '../../platform/command-context.ts';
import { decryptField } from '../../platform/crypto.ts';
import type { Keys } from '../../platform/keys.ts';
import type { KnownEmployer } from './repository-employer.ts';
import { identityIndex, phoneIndex } from './repository-identity.ts';
import type { FoundGraduate } from './repository-import.ts';

type None = Record<string, never>;

export const otherSchool = rejectionType<None>({
  kind: 'RULE',
  code: 'PLACEMENT_GRADUATE_ELSEWHERE',
  field: 'idNumber',
  example: {},
  words: () =>
    words(
      '这个身份证号已在另一所学校的同届毕业生中登记。',
      'A graduate of another school in the same year carries this identity number.',
      '请核对号码；确属本校毕业生的，请与区职教股联系处理。',
      'Check the number; if the graduate is yours, ask the vocational section of the bureau.',
    ),
});
export const numberOfAnother = rejectionType<None>({
  kind: 'RULE',
  code: 'PLACEMENT_NUMBER_OF_ANOTHER',
  field: 'idNumber',
  example: {},
  words: () =>
    words(
      '这个身份证号是本校另一名毕业生的。',
      'This identity number belongs to another graduate of the school.',
      '请核对号码；不要把一名学生的信息覆盖到另一名学生的行里。',
      'Check the number; do not write one graduate over the row of another.',
    ),
});

export type Plan = {
  readonly row: PlacementRow;
  readonly found: FoundGraduate | undefined;
  readonly before: PlacementValues;
  readonly change: PlacementChange;
  /** what differs of the graduate: columns of graduate, and of graduate_identity */
  readonly graduateChanged: boolean;
  readonly identityChanged: boolean;
};

export type Lookups = {
  /** identity number → its blind index, worked out once a row */
  readonly indexOf: ReadonlyMap<string, Buffer>;
  readonly byIndex: ReadonlyMap<string, FoundGraduate>;
  readonly byPlacement: ReadonlyMap<string, FoundGraduate>;
  readonly employers: ReadonlyMap<string, KnownEmployer>;
};
export type JudgeScope = { readonly schoolId: string; readonly graduationYear: number };

const LABELS = Object.fromEntries(placementSheet.columns.map((column) => [column.key, column.title]));
const COLUMNS: ReadonlyMap<string, SheetColumn> = new Map(placementSheet.columns.map((column) => [column.key, column]));
const columnOf = (key: string): SheetColumn | undefined => COLUMNS.get(key);

export const identityTextOf = (values: SourceRow['values']): string | undefined =>
  typeof values['idNumber'] === 'string' ? values['idNumber'] : undefined;
export const indexKey = (index: Buffer): string => index.toString('base64');

const labelOf = (values: SourceRow['values']): string => {
  const name = typeof values['name'] === 'string' ? values['name'] : '';
  const number = identityTextOf(values);
  return [name, number === undefined ? '' : maskTail(number)].filter(Boolean).join(' ').slice(0, 100) || '—';
};

/** A value as the preview shows it: codes with their label, personal ones by their tail. */
const shown = (key: string, value: unknown): string => {
  const column = columnOf(key);
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'bigint') return formatFen(value);
  const parts = Array.isArray(value) ? (value as string[]) : [value as string];
  const texts = parts.map((part) =>
    column?.codeList === undefined ? part : `${part} ${column.codeList.byCode.get(part)?.zh ?? ''}`.trim(),
  );
  return column?.personal === true && column.codeList === undefined && key !== 'name' ? maskTail(texts.join('、')) : texts.join('、');
};

/** What the record says now, in the words of the form. */
export const valuesOfFound = (found: FoundGraduate): PlacementValues => ({
  destination: found.destination,
  employerCode: found.employer_code,
  employerName: found.employer_name,
  nature: found.employer_nature,
  industry: found.employer_industry,
  post: found.post,
  region: found.region,
  place: found.place_code,
  placeClass: found.place_class,
  matched: found.matched,
  channel: found.channel,
  contract: found.contract,
  insurance: found.insurance,
  wage: found.wage_fen,
  startOn: found.start_on,
  nextSchool: found.next_school,
  callBack: found.call_back,
  stillAtSixMonths: found.still_at_six_months,
  evidence: found.evidence,
});

/** One employer has one name and one nature, those of the register; the row's are taken where the register has none. */
const withKnownEmployer = (wanted: PlacementValues, employers: Lookups['employers']): PlacementValues => {
  const known = wanted.employerCode === null ? undefined : employers.get(wanted.employerCode);
  if (known === undefined) return wanted;
  return { ...wanted, employerName: known.name, nature: known.nature ?? wanted.nature, industry: known.industry ?? wanted.industry };
};

/** The row over what is there: columns the file does not have keep their values; evidence with a file stays named. */
const mergedValues = (
  row: PlacementRow,
  source: SourceRow,
  found: FoundGraduate | undefined,
  employers: Lookups['employers'],
): PlacementValues => {
  const said = valuesOfRow(row);
  const before = found === undefined ? NOTHING_REPORTED : valuesOfFound(found);
  const kept = Object.fromEntries(Object.entries(before).filter(([field]) => source.values[columnOfField(field)] === undefined));
  const merged: PlacementValues = { ...said, ...kept };
  return withKnownEmployer(
    { ...merged, evidence: [...new Set([...merged.evidence, ...(found?.evidence_with_file ?? [])])].sort() },
    employers,
  );
};

const decrypted = (keys: Keys, found: FoundGraduate, column: 'identity_cipher' | 'student_number_cipher' | 'phone_cipher'): string =>
  decryptField(keys, { table: 'graduate_identity', column, rowId: found.graduate_id }, found[column]);

const indexIn = (keys: Keys, { indexOf }: Pick<Lookups, 'indexOf'>, number: string): Buffer =>
  indexOf.get(number) ?? identityIndex(keys, number);

const personChanges = (
  keys: Keys,
  row: PlacementRow,
  source: SourceRow,
  found: FoundGraduate,
  lookups: Lookups,
): { graduate: CellChange[]; identity: CellChange[] } => {
  const pairs: [string, unknown, unknown][] = [
    ['name', found.name, row.name],
    ['majorCode', found.major_code, row.majorCode],
    ['graduatedOn', found.graduated_on, row.graduatedOn],
    ['category', found.poverty_category, row.category ?? 'NONE'],
    ['className', found.class_name, row.className ?? ''],
  ];
  const graduate = pairs
    .filter(([key, before, after]) => source.values[key] !== undefined && before !== after)
    .map(([column, before, after]) => ({ column, before: shown(column, before), after: shown(column, after) }));
  const identity: CellChange[] = [];
  const number = (column: string, cipher: 'identity_cipher' | 'student_number_cipher' | 'phone_cipher', after: string): void => {
    const before = decrypted(keys, found, cipher);
    if (before !== after) identity.push({ column, before: shown(column, before), after: shown(column, after) });
  };
  if (!indexIn(keys, lookups, row.idNumber).equals(found.identity_index)) number('idNumber', 'identity_cipher', row.idNumber);
  if (!phoneIndex(keys, row.phone).equals(found.phone_index)) number('phone', 'phone_cipher', row.phone);
  number('studentNumber', 'student_number_cipher', row.studentNumber);
  return { graduate, identity };
};

const placementChanges = (before: PlacementValues, after: PlacementValues): CellChange[] =>
  (Object.keys(after) as (keyof PlacementValues)[])
    .filter((field) => String(before[field] ?? '') !== String(after[field] ?? ''))
    .map((field) => ({
      column: columnOfField(field),
      before: shown(columnOfField(field), before[field]),
      after: shown(columnOfField(field), after[field]),
    }));

const wrong = (source: SourceRow, issues: readonly CellIssue[]): Judged => ({
  verdict: 'WRONG',
  recordId: null,
  label: labelOf(source.values),
  changes: [],
  issues,
});

/** Which graduate the row speaks of: by its row key, else by identity number; or why that cannot be. */
const match = (
  by: CommandContext,
  scope: JudgeScope,
  source: SourceRow,
  row: PlacementRow,
  lookups: Lookups,
): { found?: FoundGraduate; issue?: CellIssue } => {
  const keyed = source.recordKey === undefined ? undefined : lookups.byPlacement.get(source.recordKey);
  const numbered = lookups.byIndex.get(indexKey(indexIn(by.keys, lookups, row.idNumber)));
  if (numbered !== undefined && numbered.graduate_school_id !== scope.schoolId)
    return { issue: { ...otherSchool({}), column: 'idNumber' } };
  if (keyed !== undefined && numbered !== undefined && keyed.graduate_id !== numbered.graduate_id)
    return { issue: { ...numberOfAnother({}), column: 'idNumber' } };
  const found = keyed ?? numbered;
  return found === undefined ? {} : { found };
};

const blockedEmployer = (code: string | null, employers: Lookups['employers']) => {
  const known = code === null ? undefined : employers.get(code);
  return known === undefined ? null : whyNotNamed({ ...known, statusReason: known.status_reason });
};

/** Decides on one row: what it would do, or all that is wrong with it. Pure but for the keyed indexes. */
export const judgeRow = (by: CommandContext, scope: JudgeScope, source: SourceRow, lookups: Lookups): Judged => {
  if (source.issues.length > 0) return wrong(source, source.issues);
  const parsed = placementRowInput.safeParse(source.values);
  if (!parsed.success)
    return wrong(
      source,
      zodRejections(parsed.error, LABELS).map((issue) => ({ ...issue, ...(issue.field !== undefined && { column: issue.field }) })),
    );
  const row = parsed.data;
  const { found, issue } = match(by, scope, source, row, lookups);
  if (issue !== undefined) return wrong(source, [issue]);
  const wanted = mergedValues(row, source, found, lookups.employers);
  const before = found === undefined ? NOTHING_REPORTED : valuesOfFound(found);
  const person = found === undefined ? { graduate: [], identity: [] } : personChanges(by.keys, row, source, found, lookups);
  const changes = [...person.graduate, ...person.identity, ...placementChanges(before, wanted)];
  const hasRow = found !== undefined && found.placement_id !== null;
  // what is there already is not judged again: rows that the bureau has accepted come back in the same workbook
  if (hasRow && changes.length === 0)
    return { verdict: 'SAME', recordId: found.placement_id, label: labelOf(source.values), changes: [], issues: [] };
  const facts = {
    state: found?.state ?? 'DRAFT',
    reportRefusal: null,
    employerRefusal: wanted.employerCode === before.employerCode ? null : blockedEmployer(wanted.employerCode, lookups.employers),
    graduatedOn: row.graduatedOn,
    graduationYear: scope.graduationYear,
    wanted,
  } as const;
  const decided = decidePlacement(facts, by.today);
  if (!decided.ok) {
    return wrong(
      source,
      decided.error.map((fault) => ({ ...fault, ...(fault.field !== undefined && { column: columnOfField(fault.field) }) })),
    );
  }
  const plan: Plan = {
    row,
    found,
    before,
    change: decided.value,
    graduateChanged: person.graduate.length > 0 || person.identity.length > 0,
    identityChanged: person.identity.length > 0,
  };
  return {
    verdict: hasRow ? 'CHANGED' : 'NEW',
    recordId: found?.placement_id ?? null,
    label: labelOf(source.values),
    changes: hasRow ? changes : [],
    issues: [],
    plan,
  };
};

export const genderOf = (identityNumber: string): '1' | '2' | null => {
  const parsed = parseIdentityNumber(identityNumber);
  return parsed.ok ? parsed.value.gender : null;
};
