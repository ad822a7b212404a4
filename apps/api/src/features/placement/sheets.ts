import { formatFen } from '@fuzhi/domain/kernel/money.ts';
import { readRow } from '@fuzhi/domain/kernel/read-row.ts';
import { err, ok } from '@fuzhi/domain/kernel/result.ts';
import { mayActOnPlacement } from '@fuzhi/domain/placement/access.ts';
import { placementSheet } from '@fuzhi/domain/placement/sheet.ts';
import { mayActOnReport, mayReadReports } from '@fuzhi/domain/round/access.ts';
import { whyNotEditable } from '@fuzhi/domain/round/rules.ts';

import type { ImportTarget, PrefilledRow, SheetHandler, SourceRow } from '../../import/handler.ts';
import type { CommandContext } from '../../platform/command-context.ts';
import { decryptField } from '../../platform/crypto.ts';
import type { Tx } from '../../platform/database.ts';
import { forbidden, notFound } from '../../platform/rejection.ts';
import { findReport, lockReport, reportFacts, startReport } from '../round/public.ts';
import { applyRows, type ImportScope, undoRows } from './import-apply.ts';
import { identityTextOf, indexKey, judgeRow, type Lookups } from './import-judge.ts';
import { employersByCode } from './repository-employer.ts';
import { identityIndex } from './repository-identity.ts';
import { findByIndex, findByPlacement, findCohort, type FoundGraduate } from './repository-import.ts';
import { fillRound } from './repository.ts';

const lookUp = async (tx: Tx, by: CommandContext, scope: ImportScope, rows: readonly SourceRow[]): Promise<Lookups> => {
  const indexOf = new Map(
    rows.flatMap((row) => identityTextOf(row.values) ?? []).map((number) => [number, identityIndex(by.keys, number)] as const),
  );
  const codes = rows.flatMap((row) => (typeof row.values['employerCode'] === 'string' ? [row.values['employerCode']] : []));
  const byIndex = await findByIndex(tx, scope.report.round_id, scope.graduationYear, [...indexOf.values()]);
  const byPlacement = await findByPlacement(
    tx,
    scope.report.round_id,
    rows.flatMap((row) => row.recordKey ?? []),
  );
  return {
    indexOf,
    byIndex: new Map(byIndex.map((found) => [indexKey(found.identity_index), found])),
    byPlacement: new Map(byPlacement.flatMap((found) => (found.placement_id === null ? [] : [[found.placement_id, found] as const]))),
    employers: await employersByCode(tx, [...new Set(codes)]),
  };
};

const coded = (key: string, code: string | null): string => {
  const item = code === null ? undefined : placementSheet.columns.find((column) => column.key === key)?.codeList?.byCode.get(code);
  return code === null ? '' : item === undefined ? code : `${code} ${item.zh}`;
};
const yesNo = (value: boolean | null): string => (value === null ? '' : value ? '是' : '否');

/** A graduate's row in the template: what the school would otherwise type again. */
const prefilled = (by: CommandContext, found: FoundGraduate, index: number): PrefilledRow => {
  const open = (column: 'identity_cipher' | 'student_number_cipher' | 'phone_cipher'): string =>
    decryptField(by.keys, { table: 'graduate_identity', column, rowId: found.graduate_id }, found[column]);
  return {
    key: found.placement_id ?? '',
    cells: {
      seq: String(index + 1),
      name: found.name,
      idNumber: open('identity_cipher'),
      studentNumber: open('student_number_cipher'),
      majorCode: coded('majorCode', found.major_code),
      graduatedOn: found.graduated_on,
      category: coded('category', found.poverty_category),
      destination: coded('destination', found.destination),
      employer: found.employer_name ?? '',
      employerCode: found.employer_code ?? '',
      nature: coded('nature', found.employer_nature),
      industry: coded('industry', found.employer_industry),
      post: found.post ?? '',
      region: coded('region', found.region),
      place: coded('place', found.place_code),
      matched: yesNo(found.matched),
      channel: coded('channel', found.channel),
      contract: coded('contract', found.contract),
      insurance: coded('insurance', found.insurance),
      wage: found.wage_fen === null ? '' : formatFen(found.wage_fen),
      startOn: found.start_on ?? '',
      nextSchool: found.next_school ?? '',
      evidence: found.evidence.map((kind) => coded('evidence', kind)).join(';'),
      callback: found.call_back ?? '',
      sixMonth: yesNo(found.still_at_six_months),
      phone: open('phone_cipher'),
      className: found.class_name,
      placeClass: coded('placeClass', found.place_class),
    },
  };
};

/** A file for no round finds no report. */
const roundOf = (target: ImportTarget): string => target.roundId ?? '00000000-0000-0000-0000-000000000000';

/** Form FM22 for the import engine: one graduate's placement a row, known by identity number within school and year. */
export const placementSheetHandler: SheetHandler<ImportScope> = {
  noun: 'placement',
  sheet: placementSheet,
  uniqueColumns: ['idNumber'],
  read: (raw) => readRow(placementSheet, raw),
  mayImport: (actor, orgPath) => mayActOnPlacement(actor, 'edit', orgPath),

  describe: async (db, target) => {
    const report = await findReport(db, roundOf(target), target.orgUnitId);
    if (report === undefined || report.noun !== 'placement') return undefined;
    return {
      unitZh: report.org_name_zh,
      unitEn: report.org_name_en,
      roundZh: report.title_zh,
      roundEn: report.title_en,
      orgPath: report.org_path,
    };
  },

  open: async (tx, by, target, lock) => {
    const report = await (lock ? lockReport : findReport)(tx, roundOf(target), target.orgUnitId);
    if (report === undefined || report.noun !== 'placement' || !mayReadReports(by.actor, report.org_path)) return err(notFound());
    if (!mayActOnReport(by.actor, 'edit', report.org_path)) return err(forbidden());
    const notNow = whyNotEditable(report.state, reportFacts(report).round, by.today);
    if (notNow !== null) return err(notNow);
    const scope = { report, schoolId: target.orgUnitId, graduationYear: report.period_year };
    if (!lock) return ok(scope);
    const started = await startReport(tx, by, report);
    if (!started.ok) return started;
    await fillRound(tx, report.round_id, [target.orgUnitId], { carryOver: false }, by.now);
    return ok({ ...scope, report: started.value });
  },

  classify: async (tx, by, scope, rows) => {
    const lookups = await lookUp(tx, by, scope, rows);
    return rows.map((row) => judgeRow(by, scope, row, lookups));
  },
  apply: applyRows,
  undo: undoRows,

  prefill: async (tx, by, target) =>
    (await findCohort(tx, roundOf(target), target.orgUnitId)).map((found, index) => prefilled(by, found, index)),
};
