import { employerKeeperUnit, mayKeepEmployers } from '@fuzhi/domain/cooperation/access.ts';
import type { EmployerFacts } from '@fuzhi/domain/cooperation/employer-rules.ts';
import { STAFF } from '@fuzhi/domain/kernel/actor.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';

import { recordChange } from '../../platform/audit.ts';
import type { CommandContext } from '../../platform/command-context.ts';
import type { Tx } from '../../platform/database.ts';
import { emit } from '../../platform/outbox.ts';
import { forbidden, notFound, staleVersion } from '../../platform/rejection.ts';
import { type EmployerRow, type EmployerWrite, lockEmployer, saveEmployer } from './repository-employer.ts';

/** An employer that the actor wants to decide on, held and in the version he saw. */
export const holdEmployer = async (
  tx: Tx,
  by: CommandContext,
  input: { readonly id: string; readonly version: number },
): Promise<Result<EmployerRow, Rejection>> => {
  const employer = await lockEmployer(tx, input.id);
  if (employer === undefined || !by.actor.grants.some((grant) => STAFF.includes(grant.role))) return err(notFound());
  if (!mayKeepEmployers(by.actor)) return err(forbidden());
  return employer.version === input.version ? ok(employer) : err(staleVersion({ type: 'Employer', id: employer.id }));
};

export const factsOf = (employer: EmployerRow): EmployerFacts => ({
  name: employer.name,
  status: employer.status,
  statusReason: employer.status_reason,
  verified: employer.verified_at !== null,
  cooperated: employer.cooperated,
  closedOn: employer.closed_on,
});

/** Saves a decided change of an employer with its trail and its event, in the name of the unit for which it was decided. */
export const changeEmployer = async (
  tx: Tx,
  by: CommandContext,
  employer: { readonly id: string },
  change: EmployerWrite,
  told: {
    readonly topic: string;
    readonly before: object;
    readonly after: object;
    readonly reason?: string;
    readonly orgUnitId?: string;
  },
): Promise<Result<{ id: string }, Rejection>> => {
  await saveEmployer(tx, employer.id, change, by.now);
  const where = {
    noun: 'employer',
    recordId: employer.id,
    orgUnitId: told.orgUnitId ?? employerKeeperUnit(by.actor) ?? null,
  };
  await recordChange(tx, by, [{ ...where, before: told.before, after: told.after, reason: told.reason ?? null }]);
  await emit(tx, by, { ...where, topic: told.topic, payload: { fields: Object.keys(told.after) } });
  return ok({ id: employer.id });
};
