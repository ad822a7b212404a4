import { mayActOnAgreement } from '@fuzhi/domain/cooperation/access.ts';
import { decideEmployer } from '@fuzhi/domain/cooperation/employer-rules.ts';
import type { CooperationCancelInput, CooperationConfirmInput, CooperationEndInput } from '@fuzhi/domain/cooperation/input.ts';
import { decideConfirmation, decideEnding } from '@fuzhi/domain/cooperation/rules.ts';
import type { AgreementState } from '@fuzhi/domain/cooperation/lifecycle.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';

import { recordChange } from '../../../platform/audit.ts';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { emit } from '../../../platform/outbox.ts';
import { forbidden } from '../../../platform/rejection.ts';
import { holdAgreement } from '../agreement.ts';
import { changeEmployer, factsOf } from '../employer.ts';
import { lockEmployer } from '../repository-employer.ts';
import { type AgreementRow, moveAgreement } from '../repository.ts';

type Done = Promise<Result<{ id: string }, Rejection>>;

const tell = async (
  tx: Tx,
  by: CommandContext,
  row: AgreementRow,
  state: AgreementState,
  more: { endedOn?: string; reason?: string },
): Done => {
  const where = { noun: 'cooperation', recordId: row.id, orgUnitId: row.school_id };
  const { reason, ...after } = more;
  await recordChange(tx, by, [{ ...where, before: { state: row.state }, after: { state, ...after }, reason: reason ?? null }]);
  await emit(tx, by, {
    ...where,
    topic: `cooperation.${state.toLowerCase()}`,
    payload: { employerId: row.employer_id, kind: row.kind },
  });
  return ok({ id: row.id });
};

/** The first confirmed agreement makes a verified employer an active one. */
const activate = async (tx: Tx, by: CommandContext, row: AgreementRow): Promise<void> => {
  const employer = await lockEmployer(tx, row.employer_id);
  if (employer === undefined) return;
  const decided = decideEmployer('activate', factsOf(employer), by.today);
  if (!decided.ok || decided.value === employer.status) return;
  const change = { status: decided.value, status_at: by.now, status_by: by.accountId };
  const told = {
    topic: 'employer.activated',
    before: { status: employer.status },
    after: { status: decided.value },
  };
  await changeEmployer(tx, by, employer, change, told);
};

/** The bureau confirms an agreement. */
export const confirmAgreement = async (tx: Tx, input: CooperationConfirmInput, by: CommandContext): Done => {
  const held = await holdAgreement(tx, by, input, 'confirm');
  if (!held.ok) return held;
  const row = held.value;
  const employer = {
    name: row.employer_name,
    status: row.employer_status,
    statusReason: row.employer_reason,
    closedOn: row.employer_closed_on,
  };
  const facts = {
    state: row.state,
    kind: row.kind,
    className: row.class_name,
    equipment: row.equipment_fen,
    employer,
  };
  const decided = decideConfirmation(facts, by.today);
  if (!decided.ok) return decided;
  await moveAgreement(tx, row.id, { state: decided.value, confirmed_at: by.now, confirmed_by: by.accountId }, by.now);
  await activate(tx, by, row);
  return tell(tx, by, row, decided.value, {});
};

/** Records that an agreement ended before its last day. */
export const endAgreement = async (tx: Tx, input: CooperationEndInput, by: CommandContext): Done => {
  const held = await holdAgreement(tx, by, input, 'end');
  if (!held.ok) return held;
  const row = held.value;
  const facts = {
    state: row.state,
    from: row.valid_from,
    to: row.valid_to,
    endedOn: input.endedOn,
  };
  const decided = decideEnding('end', facts, by.today);
  if (!decided.ok) return decided;
  await moveAgreement(tx, row.id, { state: decided.value, state_reason: input.reason, ended_on: input.endedOn }, by.now);
  return tell(tx, by, row, decided.value, { endedOn: input.endedOn, reason: input.reason });
};

/** Voids an agreement: the school its own draft, the bureau also what it has confirmed. */
export const cancelAgreement = async (tx: Tx, input: CooperationCancelInput, by: CommandContext): Done => {
  const held = await holdAgreement(tx, by, input, 'cancel');
  if (!held.ok) return held;
  const row = held.value;
  if (row.state === 'CONFIRMED' && !mayActOnAgreement(by.actor, 'confirm', row.school_path)) return err(forbidden());
  const decided = decideEnding('cancel', { state: row.state, from: row.valid_from, to: row.valid_to, endedOn: null }, by.today);
  if (!decided.ok) return decided;
  await moveAgreement(tx, row.id, { state: decided.value, state_reason: input.reason }, by.now);
  return tell(tx, by, row, decided.value, { reason: input.reason });
};
