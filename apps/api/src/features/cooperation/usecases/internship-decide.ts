import { mayActOnInternship } from '@fuzhi/domain/cooperation/access.ts';
import type { InternshipCancelInput, InternshipConfirmInput, InternshipEndInput } from '@fuzhi/domain/cooperation/internship-input.ts';
import type { InternshipState } from '@fuzhi/domain/cooperation/internship-lifecycle.ts';
import { decideInternshipConfirmation, decideInternshipEnding } from '@fuzhi/domain/cooperation/internship-rules.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';

import { recordChange } from '../../../platform/audit.ts';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { emit } from '../../../platform/outbox.ts';
import { forbidden } from '../../../platform/rejection.ts';
import { holdInternship, internshipValues } from '../internship.ts';
import { type InternshipRow, moveInternship } from '../repository-internship.ts';

type Done = Promise<Result<{ id: string }, Rejection>>;

const tell = async (
  tx: Tx,
  by: CommandContext,
  row: InternshipRow,
  state: InternshipState,
  more: { endedOn?: string; reason?: string },
): Done => {
  const where = { noun: 'internship', recordId: row.id, orgUnitId: row.school_id };
  const { reason, ...after } = more;
  await recordChange(tx, by, [{ ...where, before: { state: row.state }, after: { state, ...after }, reason: reason ?? null }]);
  await emit(tx, by, {
    ...where,
    topic: `internship.${state.toLowerCase()}`,
    payload: { employerId: row.employer_id },
  });
  return ok({ id: row.id });
};

/** The bureau confirms an internship; not against a rule that binds. */
export const confirmInternship = async (tx: Tx, input: InternshipConfirmInput, by: CommandContext): Done => {
  const held = await holdInternship(tx, by, input, 'confirm');
  if (!held.ok) return held;
  const row = held.value;
  const employer = {
    name: row.employer_name,
    status: row.employer_status,
    statusReason: row.employer_reason,
    closedOn: row.employer_closed_on,
  };
  const decided = decideInternshipConfirmation({ state: row.state, rules: internshipValues(row), employer }, by.today);
  if (!decided.ok) return decided;
  await moveInternship(tx, row.id, { state: decided.value, confirmed_at: by.now, confirmed_by: by.accountId }, by.now);
  return tell(tx, by, row, decided.value, {});
};

/** Records the last day of work. */
export const endInternship = async (tx: Tx, input: InternshipEndInput, by: CommandContext): Done => {
  const held = await holdInternship(tx, by, input, 'end');
  if (!held.ok) return held;
  const row = held.value;
  const decided = decideInternshipEnding('end', { state: row.state, from: row.start_on, endedOn: input.endedOn }, by.today);
  if (!decided.ok) return decided;
  await moveInternship(tx, row.id, { state: decided.value, state_reason: input.reason, ended_on: input.endedOn }, by.now);
  return tell(tx, by, row, decided.value, { endedOn: input.endedOn, reason: input.reason });
};

/** Voids an internship: the school its own draft, the bureau also what it has confirmed. */
export const cancelInternship = async (tx: Tx, input: InternshipCancelInput, by: CommandContext): Done => {
  const held = await holdInternship(tx, by, input, 'cancel');
  if (!held.ok) return held;
  const row = held.value;
  if (row.state === 'CONFIRMED' && !mayActOnInternship(by.actor, 'confirm', row.school_path)) return err(forbidden());
  const decided = decideInternshipEnding('cancel', { state: row.state, from: row.start_on, endedOn: null }, by.today);
  if (!decided.ok) return decided;
  await moveInternship(tx, row.id, { state: decided.value, state_reason: input.reason }, by.now);
  return tell(tx, by, row, decided.value, { reason: input.reason });
};
