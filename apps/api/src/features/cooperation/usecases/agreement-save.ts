import { mayActOnAgreement, mayReadCooperations } from '@fuzhi/domain/cooperation/access.ts';
import { agreementOf, type CooperationCreateInput, type CooperationEditInput, mergeAgreement } from '@fuzhi/domain/cooperation/input.ts';
import type { AgreementValues } from '@fuzhi/domain/cooperation/model.ts';
import { notVocational } from '@fuzhi/domain/cooperation/rejections.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';
import { isVocationalSchool } from '@fuzhi/domain/org/model.ts';

import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { newId } from '../../../platform/id.ts';
import { forbidden, notFound, refusalOf } from '../../../platform/rejection.ts';
import { changesOf, decideAgreements, holdAgreement, saveAgreements, valuesOf } from '../agreement.ts';
import { type AgreementRow, findSchool } from '../repository.ts';

type Done = Promise<Result<{ id: string }, Rejection>>;

const save = async (
  tx: Tx,
  by: CommandContext,
  school: { id: string },
  row: AgreementRow | undefined,
  wanted: AgreementValues,
  writtenName: string | null,
): Done => {
  const [decided] = await decideAgreements(tx, school.id, [{ key: 'only', row, values: wanted }]);
  if (decided === undefined || decided.faults.length > 0) return err(refusalOf(decided?.faults ?? []));
  const id = row?.id ?? newId();
  if (row !== undefined && changesOf(valuesOf(row), decided.values).fields.length === 0) return ok({ id });
  await saveAgreements(tx, by, school.id, [{ id, row, values: decided.values, writtenName }]);
  return ok({ id });
};

/** Enters an agreement of a vocational school. */
export const createAgreement = async (tx: Tx, input: CooperationCreateInput, by: CommandContext): Done => {
  const school = await findSchool(tx, input.school);
  if (school === undefined || !mayReadCooperations(by.actor, school.path)) return err(notFound('school'));
  if (!mayActOnAgreement(by.actor, 'edit', school.path)) return err(forbidden());
  if (!isVocationalSchool(school.school_type)) return err(notVocational({}));
  return save(tx, by, school, undefined, agreementOf(input), input.employerName ?? null);
};

/** Corrects an agreement that is not confirmed yet. */
export const editAgreement = async (tx: Tx, input: CooperationEditInput, by: CommandContext): Done => {
  const held = await holdAgreement(tx, by, input, 'edit');
  if (!held.ok) return held;
  const row = held.value;
  return save(tx, by, { id: row.school_id }, row, mergeAgreement(valuesOf(row), input), input.employerName ?? null);
};
