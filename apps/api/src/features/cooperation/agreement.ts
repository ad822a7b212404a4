import { mayActOnAgreement, mayReadCooperations } from '@fuzhi/domain/cooperation/access.ts';
import { whyNotNamed } from '@fuzhi/domain/cooperation/employer-rules.ts';
import type { AgreementAction } from '@fuzhi/domain/cooperation/lifecycle.ts';
import type { AgreementValues } from '@fuzhi/domain/cooperation/model.ts';
import { decideAgreement } from '@fuzhi/domain/cooperation/rules.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';

import { recordChange } from '../../platform/audit.ts';
import type { CommandContext } from '../../platform/command-context.ts';
import type { Tx } from '../../platform/database.ts';
import { emit } from '../../platform/outbox.ts';
import { forbidden, notFound, staleVersion } from '../../platform/rejection.ts';
import { employersByCode, upsertEmployers } from '../placement/public.ts';
import * as repository from './repository.ts';

/** An agreement for an action, held and in the version that was seen. */
export const holdAgreement = async (
  tx: Tx,
  by: CommandContext,
  input: { readonly id: string; readonly version: number },
  action: AgreementAction,
): Promise<Result<repository.AgreementRow, Rejection>> => {
  const row = await repository.lockAgreement(tx, input.id);
  if (row === undefined || !mayReadCooperations(by.actor, row.school_path)) return err(notFound());
  if (!mayActOnAgreement(by.actor, action, row.school_path)) return err(forbidden());
  return row.version === input.version ? ok(row) : err(staleVersion({ type: 'Cooperation', id: row.id }));
};

export const valuesOf = (row: repository.AgreementRow): AgreementValues => ({
  employerCode: row.employer_code,
  employerName: row.employer_name,
  kind: row.kind,
  majors: row.major_codes,
  className: row.class_name,
  students: row.students,
  poor: row.poor,
  from: row.valid_from,
  to: row.valid_to,
  hired: row.hired,
  equipment: row.equipment_fen,
});

/** What differs, before and after, for the trail and the preview. */
export const changesOf = (before: AgreementValues | null, after: AgreementValues) => {
  const fields = (Object.keys(after) as (keyof AgreementValues)[]).filter(
    (field) => String(before?.[field] ?? null) !== String(after[field]),
  );
  const shown = (values: AgreementValues) => Object.fromEntries(fields.map((field) => [field, values[field]]));
  return { fields, before: before === null ? null : shown(before), after: shown(after) };
};

/** One agreement that somebody wants to say something; `row` is what stands there already. */
export type Wanted = {
  readonly key: string;
  readonly row: repository.AgreementRow | undefined;
  readonly values: AgreementValues;
};
export type Decided = {
  readonly key: string;
  readonly values: AgreementValues;
  readonly faults: readonly Rejection[];
};

const overlapAmong = (one: Wanted, others: readonly Wanted[]) =>
  others.find(
    (other) =>
      other.key < one.key &&
      other.values.employerCode === one.values.employerCode &&
      other.values.kind === one.values.kind &&
      other.values.majors.some((major) => one.values.majors.includes(major)) &&
      other.values.from <= one.values.to &&
      one.values.from <= other.values.to,
  )?.values;

/** Asks the domain about agreements of one school, in bulk: with the names of the register, its blocks, and what overlaps. */
export const decideAgreements = async (tx: Tx, schoolId: string, wanted: readonly Wanted[]): Promise<Decided[]> => {
  const known = await employersByCode(tx, [...new Set(wanted.map(({ values }) => values.employerCode))]);
  const overlaps = await repository.overlapsOf(
    tx,
    schoolId,
    wanted.map(({ key, row, values: { employerCode, kind, majors, from, to } }) => ({
      key,
      id: row?.id ?? null,
      employerCode,
      kind,
      majors,
      from,
      to,
    })),
  );
  return wanted.map((one) => {
    const { key, row, values } = one;
    const employer = known.get(values.employerCode);
    const isNew = row?.employer_code !== values.employerCode;
    const decided = decideAgreement({
      state: row?.state ?? 'DRAFT',
      wanted: { ...values, employerName: employer?.name ?? values.employerName },
      employerRefusal: isNew && employer !== undefined ? whyNotNamed({ ...employer, statusReason: employer.status_reason }) : null,
      overlap: overlaps.get(key) ?? overlapAmong(one, wanted) ?? null,
    });
    return decided.ok ? { key, values: decided.value, faults: [] } : { key, values, faults: decided.error };
  });
};

export type Save = {
  readonly id: string;
  readonly row: repository.AgreementRow | undefined;
  readonly values: AgreementValues;
  readonly writtenName: string | null;
};

/** Writes decided agreements of one school with their employers, trail and events; a handful of statements for all of them. */
export const saveAgreements = async (tx: Tx, by: CommandContext, schoolId: string, saves: readonly Save[]): Promise<void> => {
  const named = saves.map(({ values, writtenName }) => ({
    creditCode: values.employerCode,
    name: writtenName ?? values.employerName ?? '',
    nature: null,
    industry: null,
  }));
  const employers = await upsertEmployers(tx, named, by.now);
  const write = ({ id, values }: Save): repository.AgreementWrite => ({
    id,
    employer_id: employers.get(values.employerCode)?.id ?? '',
    kind: values.kind,
    major_codes: values.majors,
    class_name: values.className,
    students: values.students,
    poor: values.poor,
    valid_from: values.from,
    valid_to: values.to,
    hired: values.hired,
    equipment_fen: values.equipment,
  });
  await repository.insertAgreements(tx, schoolId, saves.filter((save) => save.row === undefined).map(write), by.now);
  await repository.updateAgreements(tx, saves.filter((save) => save.row !== undefined).map(write), by.now);
  const told = saves.map((save) => ({
    save,
    ...changesOf(save.row === undefined ? null : valuesOf(save.row), save.values),
  }));
  const where = (id: string) => ({ noun: 'cooperation', recordId: id, orgUnitId: schoolId });
  await recordChange(
    tx,
    by,
    told.map(({ save, before, after }) => ({ ...where(save.id), before, after })),
  );
  await emit(
    tx,
    by,
    told.map(({ save, fields }) => ({
      ...where(save.id),
      topic: save.row === undefined ? 'cooperation.created' : 'cooperation.changed',
      payload: { fields },
    })),
  );
};
