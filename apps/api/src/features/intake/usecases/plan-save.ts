import { mayActOnPlan } from '@fuzhi/domain/intake/access.ts';
import type { IntakePlanCreateInput, IntakePlanEditInput } from '@fuzhi/domain/intake/input.ts';
import { planLifecycle } from '@fuzhi/domain/intake/lifecycle.ts';
import { intakeActionImpossible, planExists } from '@fuzhi/domain/intake/rejections.ts';
import { nextState } from '@fuzhi/domain/kernel/lifecycle.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';

import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { newId } from '../../../platform/id.ts';
import { heldFor, schoolFor, tell } from '../hold.ts';
import { insertPlan, isPlanned, lockPlan, updatePlan } from '../repository.ts';

type Done = Promise<Result<{ id: string }, Rejection>>;

/** Enters how many a school plans to take into a major in a year. */
export const createPlan = async (tx: Tx, input: IntakePlanCreateInput, by: CommandContext): Done => {
  const school = await schoolFor(tx, by, input.school);
  if (!school.ok) return school;
  const schoolId = school.value.id;
  const row = { major_code: input.majorCode, entry_year: input.entryYear, quota: input.quota };
  if (await isPlanned(tx, schoolId, row)) return err(planExists({ year: input.entryYear }));
  const id = newId();
  await insertPlan(tx, id, schoolId, row, by.now);
  await tell(tx, by, { noun: 'intakePlan', topic: 'intakePlan.created', schoolId }, [{ id, before: null, after: row }]);
  return ok({ id });
};

/** Changes the places of a plan that is not approved. */
export const editPlan = async (tx: Tx, input: IntakePlanEditInput, by: CommandContext): Done => {
  const held = heldFor(await lockPlan(tx, input.id), by, input, 'IntakePlan', (row) => mayActOnPlan(by.actor, 'edit', row.school_path));
  if (!held.ok) return held;
  const { id, school_id: schoolId, state, quota } = held.value;
  if (nextState(planLifecycle, state, 'edit') === undefined) return err(intakeActionImpossible({ state }));
  await updatePlan(tx, id, { quota: input.quota }, by.now);
  await tell(tx, by, { noun: 'intakePlan', topic: 'intakePlan.changed', schoolId }, [
    { id, before: { quota }, after: { quota: input.quota } },
  ]);
  return ok({ id });
};
