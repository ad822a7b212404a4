import { mayActOnAgreement, mayReadCooperations } from '@fuzhi/domain/cooperation/access.ts';
import { tidyEquipment } from '@fuzhi/domain/cooperation/import-row.ts';
import type { AgreementValues } from '@fuzhi/domain/cooperation/model.ts';
import { notVocational } from '@fuzhi/domain/cooperation/rejections.ts';
import { cooperationSheet } from '@fuzhi/domain/cooperation/sheet.ts';
import { readRow } from '@fuzhi/domain/kernel/read-row.ts';
import { err, ok } from '@fuzhi/domain/kernel/result.ts';
import { isVocationalSchool } from '@fuzhi/domain/org/model.ts';

import type { Applied, Judged, Kept, SheetHandler, SourceRow, UndoRow } from '../../import/handler.ts';
import { changedSince } from '../../import/rejections.ts';
import { recordChange } from '../../platform/audit.ts';
import type { CommandContext } from '../../platform/command-context.ts';
import type { Tx } from '../../platform/database.ts';
import { newId } from '../../platform/id.ts';
import { forbidden, notFound } from '../../platform/rejection.ts';
import { decideAgreements, saveAgreements, valuesOf } from './agreement.ts';
import { cellsOf, judgeAgreement, type Plan, type Read, readAgreement } from './import-judge.ts';
import * as repository from './repository.ts';

type Scope = { readonly schoolId: string };
/** An agreement as it was; its amount as a text, since it is kept as JSON. */
type Before = Omit<AgreementValues, 'equipment'> & { readonly equipment: string | null };

const isRead = (one: Read | Judged): one is Read => 'wanted' in one;

const classify = async (tx: Tx, scope: Scope, rows: readonly SourceRow[]): Promise<Judged[]> => {
  const known = await repository.agreementsOfSchool(tx, scope.schoolId);
  const read = rows.map((source) => readAgreement(source, known));
  const wanted = read.filter(isRead).map(({ source, row, wanted: values }) => ({ key: String(source.rowNo), row, values }));
  const decided = new Map((await decideAgreements(tx, scope.schoolId, wanted)).map((one) => [one.key, one]));
  return read.map((one) => {
    if (!isRead(one)) return one;
    const decision = decided.get(String(one.source.rowNo));
    if (decision === undefined) throw new Error('a row without a decision');
    return judgeAgreement(one, decision);
  });
};

const before = (row: repository.AgreementRow): Before => {
  const values = valuesOf(row);
  return { ...values, equipment: values.equipment?.toString() ?? null };
};

const apply = async (
  tx: Tx,
  by: CommandContext,
  scope: Scope,
  rows: readonly (SourceRow & { readonly judged: Judged })[],
): Promise<Applied[]> => {
  const steps = rows.map(({ rowNo, judged }) => {
    const plan = judged.plan as Plan;
    return { rowNo, id: plan.row?.id ?? newId(), ...plan };
  });
  await saveAgreements(tx, by, scope.schoolId, steps);
  return steps.map(({ rowNo, id, row }) => ({
    rowNo,
    recordId: id,
    versionAfter: row === undefined ? 1 : row.version + 1,
    before: row === undefined ? null : before(row),
  }));
};

/** Puts back what an import did; what was changed or confirmed since stays and is named. */
const undo = async (tx: Tx, by: CommandContext, scope: Scope, rows: readonly UndoRow[]): Promise<Kept[]> => {
  const held = new Map(
    (
      await repository.lockAgreements(
        tx,
        rows.map((row) => row.recordId),
      )
    ).map((row) => [row.id, row]),
  );
  const untouched = rows.filter((row) => held.get(row.recordId)?.version === row.versionAfter);
  const made = untouched.filter((row) => row.before === null).map((row) => row.recordId);
  const saves = untouched.flatMap((row) => {
    if (row.before === null) return [];
    const was = row.before as Before;
    const values = { ...was, equipment: was.equipment === null ? null : BigInt(was.equipment) };
    return [{ id: row.recordId, row: held.get(row.recordId), values, writtenName: null }];
  });
  if (saves.length > 0) await saveAgreements(tx, by, scope.schoolId, saves);
  await repository.deleteAgreements(tx, made);
  await recordChange(
    tx,
    by,
    made.map((id) => ({ noun: 'cooperation', recordId: id, orgUnitId: scope.schoolId, before: { import: 'applied' }, after: null })),
  );
  return rows.filter((row) => !untouched.includes(row)).map((row) => ({ rowNo: row.rowNo, reason: changedSince({}) }));
};

/** Form FM23 for the import engine: one agreement of a school a row, outside of rounds. */
export const cooperationSheetHandler: SheetHandler<Scope> = {
  noun: 'cooperation',
  withoutRound: true,
  sheet: cooperationSheet,
  uniqueColumns: [],
  read: (raw) =>
    readRow(cooperationSheet, { ...raw, ...(raw['equipment'] !== undefined && { equipment: tidyEquipment(raw['equipment']) }) }),
  mayImport: (actor, orgPath) => mayActOnAgreement(actor, 'edit', orgPath),

  describe: async (db, target) => {
    const school = await repository.findSchool(db, target.orgUnitId);
    if (school === undefined || !isVocationalSchool(school.school_type)) return undefined;
    return { unitZh: school.name_zh, unitEn: school.name_en, roundZh: '', roundEn: '', orgPath: school.path };
  },

  open: async (tx, by, target, lock) => {
    const school = await (lock ? repository.lockSchool : repository.findSchool)(tx, target.orgUnitId);
    if (school === undefined || !mayReadCooperations(by.actor, school.path)) return err(notFound());
    if (!mayActOnAgreement(by.actor, 'edit', school.path)) return err(forbidden());
    return isVocationalSchool(school.school_type) ? ok({ schoolId: school.id }) : err(notVocational({}));
  },

  classify: (tx, _by, scope, rows) => classify(tx, scope, rows),
  apply,
  undo,

  prefill: async (tx, _by, target) =>
    (await repository.agreementsOfSchool(tx, target.orgUnitId)).map((row, index) => ({ key: row.id, cells: cellsOf(row, index) })),
};
