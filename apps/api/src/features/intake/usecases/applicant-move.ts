import { mayKeepPupils, mayReadIntake } from '@fuzhi/domain/intake/access.ts';
import type {
  ApplicantAdmitInput,
  ApplicantEnrolInput,
  ApplicantKeepInput,
  ApplicantLeaveInput,
  ApplicantReasonInput,
} from '@fuzhi/domain/intake/input.ts';
import type { ApplicantAction, ApplicantState } from '@fuzhi/domain/intake/lifecycle.ts';
import { classElsewhere, schoolsMixed } from '@fuzhi/domain/intake/rejections.ts';
import { decideStep } from '@fuzhi/domain/intake/rules.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';

import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { forbidden, notFound, staleVersion } from '../../../platform/rejection.ts';
import { tell } from '../hold.ts';
import { setLive } from '../repository-identity.ts';
import { type ApplicantRow, type ApplicantStep, lockApplicants, lockClass, moveApplicants } from '../repository.ts';

type Done = Promise<Result<{ ids: readonly string[] }, Rejection>>;
type Step = Exclude<ApplicantAction, 'edit'>;
type Input = { readonly rows: readonly { id: string; version: number }[]; readonly on: string; readonly reason?: string };

/** All rows, of one school and year, in the versions that were seen; one that is not there refuses them all. */
const holdRows = async (tx: Tx, by: CommandContext, input: Input): Promise<Result<ApplicantRow[], Rejection>> => {
  const wanted = new Map(input.rows.map(({ id, version }) => [id, version]));
  const found = await lockApplicants(tx, [...wanted.keys()]);
  if (found.length < wanted.size || found.some((row) => !mayReadIntake(by.actor, row.school_path))) return err(notFound('rows'));
  if (found.some((row) => !mayKeepPupils(by.actor, row.school_path))) return err(forbidden());
  const [first] = found;
  if (found.some((row) => row.school_id !== first?.school_id || row.entry_year !== first.entry_year)) return err(schoolsMixed({}));
  const stale = found.find((row) => row.version !== wanted.get(row.id));
  return stale === undefined ? ok(found) : err(staleVersion({ type: 'Applicant', id: stale.id }));
};

const factsOf = (row: ApplicantRow) => ({
  state: row.state,
  name: row.name,
  entryYear: row.entry_year,
  majorCode: row.major_code,
  intentOn: row.intent_on,
  admittedOn: row.admitted_on,
  enrolledOn: row.enrolled_on,
  leftOn: row.left_on,
  hasIdentity: row.identity_tail !== '',
  planned: row.planned,
});

const TOPICS: { readonly [S in Step]: string } = {
  admit: 'admitted',
  enrol: 'enrolled',
  keep: 'kept',
  leave: 'left',
  resume: 'resumed',
  decline: 'declined',
};

/** One step of several applicants of one school and year: all of them or none. */
const move = async (
  tx: Tx,
  by: CommandContext,
  input: Input,
  how: {
    readonly action: Step;
    readonly write: Omit<ApplicantStep, 'state'>;
    readonly year?: number;
    readonly check?: (row: ApplicantRow) => Promise<Rejection | null>;
  },
): Done => {
  const held = await holdRows(tx, by, input);
  if (!held.ok) return held;
  const rows = held.value;
  const [first] = rows;
  if (first === undefined) return err(notFound('rows'));
  const refusal = (await how.check?.(first)) ?? null;
  if (refusal !== null) return err(refusal);
  let state: ApplicantState = first.state;
  for (const row of rows) {
    const decided = decideStep(how.action, factsOf(row), {
      on: input.on,
      today: by.today,
      ...(how.year !== undefined && { year: how.year }),
    });
    if (!decided.ok) return decided;
    state = decided.value;
  }
  const ids = rows.map(({ id }) => id);
  const { reason } = input;
  await moveApplicants(tx, ids, { state, ...how.write, ...(reason !== undefined && { state_reason: reason }) }, by.now);
  if (state === 'LEFT' || state === 'DECLINED' || how.action === 'resume') await setLive(tx, ids, how.action === 'resume');
  const told = rows.map((row) => ({ id: row.id, before: row, after: { state, ...how.write }, reason }));
  await tell(tx, by, { noun: 'applicant', topic: `applicant.${TOPICS[how.action]}`, schoolId: first.school_id }, told);
  return ok({ ids: input.rows.map(({ id }) => id) });
};

/** Admits applicants to majors whose plan is approved. */
export const admitApplicants = (tx: Tx, input: ApplicantAdmitInput, by: CommandContext): Done =>
  move(tx, by, input, { action: 'admit', write: { admitted_on: input.on } });

/** Records that the admitted have come, and which class they enter. */
export const enrolApplicants = (tx: Tx, input: ApplicantEnrolInput, by: CommandContext): Done => {
  const classId = input.schoolClass ?? undefined;
  const check = async (row: ApplicantRow): Promise<Rejection | null> => {
    const found = classId === undefined ? undefined : await lockClass(tx, classId);
    const fits = found?.school_id === row.school_id && found.entry_year === row.entry_year;
    return classId === undefined || fits ? null : classElsewhere({});
  };
  return move(tx, by, input, {
    action: 'enrol',
    check,
    write: { enrolled_on: input.on, ...(classId !== undefined && { class_id: classId }) },
  });
};

/** Records who is still there one or two years after entry. */
export const keepApplicants = (tx: Tx, input: ApplicantKeepInput, by: CommandContext): Done =>
  move(tx, by, input, {
    action: 'keep',
    year: input.year,
    write: input.year === 1 ? { kept_one_on: input.on } : { kept_two_on: input.on },
  });

/** Records that pupils have left, and why. */
export const leaveApplicants = (tx: Tx, input: ApplicantLeaveInput, by: CommandContext): Done =>
  move(tx, by, input, { action: 'leave', write: { left_on: input.on, left_cause: input.cause } });

/** Who had left is back. The trail keeps when and why he was gone. */
export const resumeApplicants = (tx: Tx, input: ApplicantReasonInput, by: CommandContext): Done =>
  move(tx, by, input, { action: 'resume', write: { left_on: null, left_cause: null } });

/** Records that somebody won't come: he may stand on another school's list then. */
export const declineApplicants = (tx: Tx, input: ApplicantReasonInput, by: CommandContext): Done =>
  move(tx, by, input, { action: 'decline', write: { declined_on: input.on } });
