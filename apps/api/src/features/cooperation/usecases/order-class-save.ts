import type { OrderClassCreateInput, OrderClassEditInput } from '@fuzhi/domain/cooperation/input.ts';
import { mayActOnAgreement, mayReadCooperations } from '@fuzhi/domain/cooperation/access.ts';
import { decideOrderClass } from '@fuzhi/domain/cooperation/rules.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';

import { recordChange } from '../../../platform/audit.ts';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { newId } from '../../../platform/id.ts';
import { emit } from '../../../platform/outbox.ts';
import { forbidden, notFound, staleVersion } from '../../../platform/rejection.ts';
import { findOrderClass, insertOrderClass, isNameTaken, type OrderClassWrite, updateOrderClass } from '../repository-class.ts';
import { type AgreementRow, lockAgreement } from '../repository.ts';

type Done = Promise<Result<{ id: string }, Rejection>>;

const columnsOf = (input: OrderClassCreateInput | OrderClassEditInput): OrderClassWrite => ({
  name: input.name,
  class_name: input.className ?? input.name,
  major_code: input.majorCode,
  graduation_year: input.graduationYear,
  quota: input.quota,
  pupils: input.pupils ?? null,
  poor: input.poor ?? null,
  curriculum_note: input.curriculumNote ?? null,
});

/** The agreement of a class, held: one class after the other is written under it. */
const holdFor = async (tx: Tx, by: CommandContext, cooperationId: string): Promise<Result<AgreementRow, Rejection>> => {
  const agreement = await lockAgreement(tx, cooperationId);
  if (agreement === undefined || !mayReadCooperations(by.actor, agreement.school_path)) return err(notFound());
  return mayActOnAgreement(by.actor, 'edit', agreement.school_path) ? ok(agreement) : err(forbidden());
};

const decide = async (tx: Tx, agreement: AgreementRow, row: OrderClassWrite, except: string | null) =>
  decideOrderClass({
    agreement: {
      kind: agreement.kind,
      state: agreement.state,
      majors: agreement.major_codes,
      from: agreement.valid_from,
    },
    majorCode: row.major_code,
    pupils: row.pupils,
    poor: row.poor,
    taken: await isNameTaken(tx, agreement.id, row.name, except),
  });

const tell = async (tx: Tx, by: CommandContext, agreement: AgreementRow, id: string, before: object | null, after: object): Done => {
  const where = { noun: 'orderClass', recordId: id, orgUnitId: agreement.school_id };
  await recordChange(tx, by, [{ ...where, before, after }]);
  await emit(tx, by, {
    ...where,
    topic: 'cooperation.class.saved',
    payload: { cooperationId: agreement.id },
  });
  return ok({ id });
};

/** Adds an order class to an agreement of order training. */
export const createOrderClass = async (tx: Tx, input: OrderClassCreateInput, by: CommandContext): Done => {
  const held = await holdFor(tx, by, input.cooperation);
  if (!held.ok) return held;
  const row = columnsOf(input);
  const decided = await decide(tx, held.value, row, null);
  if (!decided.ok) return decided;
  const id = newId();
  await insertOrderClass(tx, id, held.value.id, row, by.now);
  return tell(tx, by, held.value, id, null, row);
};

/** Corrects an order class; what is left out of the optional fields is cleared. */
export const editOrderClass = async (tx: Tx, input: OrderClassEditInput, by: CommandContext): Done => {
  const seen = await findOrderClass(tx, input.id);
  const held = seen === undefined ? err(notFound()) : await holdFor(tx, by, seen.cooperation_id);
  if (!held.ok) return held;
  // read again under the agreement's lock: another correction may have come in between
  const found = await findOrderClass(tx, input.id);
  if (found === undefined) return err(notFound());
  if (found.version !== input.version) return err(staleVersion({ type: 'OrderClass', id: found.id }));
  const row = columnsOf(input);
  const decided = await decide(tx, held.value, row, found.id);
  if (!decided.ok) return decided;
  await updateOrderClass(tx, found.id, row, by.now);
  const fields = (Object.keys(row) as (keyof OrderClassWrite)[]).filter((field) => row[field] !== found[field]);
  const shown = (values: OrderClassWrite) => Object.fromEntries(fields.map((field) => [field, values[field]]));
  return tell(tx, by, held.value, found.id, shown(found), shown(row));
};
