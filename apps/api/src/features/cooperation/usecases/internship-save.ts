import { mayActOnInternship, mayReadCooperations } from '@fuzhi/domain/cooperation/access.ts';
import { whyNotNamed } from '@fuzhi/domain/cooperation/employer-rules.ts';
import {
  type InternshipCreateInput,
  type InternshipEditInput,
  internshipOf,
  mergeInternship,
} from '@fuzhi/domain/cooperation/internship-input.ts';
import type { InternshipValues } from '@fuzhi/domain/cooperation/internship-model.ts';
import { decideInternship } from '@fuzhi/domain/cooperation/internship-rules.ts';
import { notVocational } from '@fuzhi/domain/cooperation/rejections.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';
import { isVocationalSchool } from '@fuzhi/domain/org/model.ts';

import { recordChange } from '../../../platform/audit.ts';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { newId } from '../../../platform/id.ts';
import { emit } from '../../../platform/outbox.ts';
import { forbidden, notFound, refusalOf } from '../../../platform/rejection.ts';
import { employersByCode, upsertEmployers } from '../../placement/public.ts';
import { holdInternship, internshipColumns, internshipValues, type References } from '../internship.ts';
import { areOfSchool, insertInternship, internshipOverlap, type InternshipRow, updateInternship } from '../repository-internship.ts';
import { findSchool } from '../repository.ts';

type Done = Promise<Result<{ id: string }, Rejection>>;
type Wanted = {
  readonly values: InternshipValues;
  readonly refs: References;
  readonly writtenName: string | null;
};

const tell = async (tx: Tx, by: CommandContext, schoolId: string, id: string, before: InternshipValues | null, after: InternshipValues) => {
  const fields = (Object.keys(after) as (keyof InternshipValues)[]).filter(
    (field) => String(before?.[field] ?? null) !== String(after[field]),
  );
  const shown = (values: InternshipValues) => Object.fromEntries(fields.map((field) => [field, values[field]]));
  const where = { noun: 'internship', recordId: id, orgUnitId: schoolId };
  await recordChange(tx, by, [{ ...where, before: before === null ? null : shown(before), after: shown(after) }]);
  await emit(tx, by, {
    ...where,
    topic: before === null ? 'internship.created' : 'internship.changed',
    payload: { fields },
  });
};

const save = async (tx: Tx, by: CommandContext, schoolId: string, row: InternshipRow | undefined, wanted: Wanted): Done => {
  const { values, refs, writtenName } = wanted;
  const known = (await employersByCode(tx, [values.employerCode])).get(values.employerCode);
  const isNew = row?.employer_code !== values.employerCode;
  const decided = decideInternship({
    state: row?.state ?? 'DRAFT',
    wanted: { ...values, employerName: known?.name ?? values.employerName },
    employerRefusal: isNew && known !== undefined ? whyNotNamed({ ...known, statusReason: known.status_reason }) : null,
    overlap: await internshipOverlap(tx, schoolId, values, row?.id ?? null),
  });
  if (!decided.ok) return err(refusalOf(decided.error));
  const theirs = await areOfSchool(tx, schoolId, { ...refs, employerCode: values.employerCode });
  if (!theirs.graduate) return err(notFound('graduate'));
  if (!theirs.cooperation) return err(notFound('cooperation'));
  const named = {
    creditCode: values.employerCode,
    name: writtenName ?? decided.value.employerName ?? '',
    nature: null,
    industry: null,
  };
  const employer = (await upsertEmployers(tx, [named], by.now)).get(values.employerCode);
  const columns = internshipColumns(decided.value, employer?.id ?? '', refs);
  const id = row?.id ?? newId();
  await (row === undefined ? insertInternship(tx, id, schoolId, columns, by.now) : updateInternship(tx, id, columns, by.now));
  await tell(tx, by, schoolId, id, row === undefined ? null : internshipValues(row), decided.value);
  return ok({ id });
};

/** Enters an internship of a vocational school's pupil or graduate. What the rules find in it is kept with it. */
export const createInternship = async (tx: Tx, input: InternshipCreateInput, by: CommandContext): Done => {
  const school = await findSchool(tx, input.school);
  if (school === undefined || !mayReadCooperations(by.actor, school.path)) return err(notFound('school'));
  if (!mayActOnInternship(by.actor, 'edit', school.path)) return err(forbidden());
  if (!isVocationalSchool(school.school_type)) return err(notVocational({}));
  const refs = { graduate: input.graduate ?? null, cooperation: input.cooperation ?? null };
  return save(tx, by, school.id, undefined, {
    values: internshipOf(input),
    refs,
    writtenName: input.employerName ?? null,
  });
};

/** Corrects an internship that is not confirmed yet. */
export const editInternship = async (tx: Tx, input: InternshipEditInput, by: CommandContext): Done => {
  const held = await holdInternship(tx, by, input, 'edit');
  if (!held.ok) return held;
  const row = held.value;
  const isOther = input.employerCode !== undefined && input.employerCode !== row.employer_code;
  const refs = {
    graduate: input.graduate === undefined ? row.graduate_id : input.graduate,
    // an agreement is with one employer
    cooperation: input.cooperation === undefined ? (isOther ? null : row.cooperation_id) : input.cooperation,
  };
  const values = mergeInternship(internshipValues(row), input);
  return save(tx, by, row.school_id, row, {
    values,
    refs,
    writtenName: input.employerName ?? null,
  });
};
