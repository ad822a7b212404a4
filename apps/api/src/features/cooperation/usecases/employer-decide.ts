import type { EmployerReasonInput, EmployerVerifyInput } from '@fuzhi/domain/cooperation/employer-input.ts';
import { decideEmployer, employerDateFaults } from '@fuzhi/domain/cooperation/employer-rules.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err } from '@fuzhi/domain/kernel/result.ts';

import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { changeEmployer, factsOf, holdEmployer } from '../employer.ts';

type Done = Promise<Result<{ id: string }, Rejection>>;

/** Records that an employer stands in the business register. */
export const verifyEmployer = async (tx: Tx, input: EmployerVerifyInput, by: CommandContext): Done => {
  const held = await holdEmployer(tx, by, input);
  if (!held.ok) return held;
  const employer = held.value;
  const decided = decideEmployer('verify', factsOf(employer), by.today);
  if (!decided.ok) return decided;
  const founded_on = input.foundedOn ?? employer.founded_on;
  const [fault] = employerDateFaults({ foundedOn: founded_on, closedOn: employer.closed_on }, by.today);
  if (fault !== undefined) return err(fault);
  const status = decided.value;
  const change = {
    status,
    founded_on,
    verified_at: by.now,
    verified_by: by.accountId,
    status_at: by.now,
    status_by: by.accountId,
  };
  return changeEmployer(tx, by, employer, change, {
    topic: 'employer.verified',
    before: { status: employer.status, foundedOn: employer.founded_on },
    after: { status, foundedOn: founded_on },
  });
};

const decideFor =
  (action: 'watch' | 'block' | 'release', topic: string) =>
  async (tx: Tx, input: EmployerReasonInput, by: CommandContext): Done => {
    const held = await holdEmployer(tx, by, input);
    if (!held.ok) return held;
    const employer = held.value;
    const decided = decideEmployer(action, factsOf(employer), by.today);
    if (!decided.ok) return decided;
    const change = {
      status: decided.value,
      status_reason: input.reason,
      status_at: by.now,
      status_by: by.accountId,
    };
    return changeEmployer(tx, by, employer, change, {
      topic,
      before: { status: employer.status },
      after: { status: decided.value },
      reason: input.reason,
    });
  };

/** Puts an employer on watch: it may be named, and what is reported of it is looked at. */
export const watchEmployer = decideFor('watch', 'employer.watched');
/** Blocks an employer: nothing new may name it; what names it already stays. */
export const blockEmployer = decideFor('block', 'employer.blocked');
/** Lets an employer off watch or block, back to where it had come by itself. */
export const releaseEmployer = decideFor('release', 'employer.released');
