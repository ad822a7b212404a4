import { mayManageRounds } from '@fuzhi/domain/round/access.ts';
import type { RoundOpenInput } from '@fuzhi/domain/round/input.ts';
import { formatPeriod, roundTitle } from '@fuzhi/domain/round/model.ts';
import { roundExists } from '@fuzhi/domain/round/rejections.ts';
import { decideOpening } from '@fuzhi/domain/round/rules.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { err, ok, type Result } from '@fuzhi/domain/kernel/result.ts';

import { recordChange } from '../../../platform/audit.ts';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { newId } from '../../../platform/id.ts';
import { emit } from '../../../platform/outbox.ts';
import { notFound } from '../../../platform/rejection.ts';
import { callForReports } from '../inbox.ts';
import { roundParties } from '../nouns.ts';
import { findUnit, insertReports, insertRound, lockReportsOfRound, unitsOwing } from '../repository.ts';
import { rowsOf } from '../rows.ts';

/**
 * Calls for reports: one report for each unit that owes one on the opening day, a row for everybody who is already known, and the call in
 * each school's inbox. The same round can't be opened twice.
 */
export const openRound = async (tx: Tx, input: RoundOpenInput, by: CommandContext): Promise<Result<{ id: string }, Rejection>> => {
  const unit = await findUnit(tx, input.orgUnit);
  if (unit === undefined || !mayManageRounds(by.actor, unit.path)) return err(notFound('orgUnit'));
  const decided = decideOpening(input);
  if (!decided.ok) return decided;
  const period = { year: input.periodYear, kind: input.kind };
  const title = roundTitle(period);
  const round = {
    id: newId(),
    noun: input.noun,
    kind: input.kind,
    period_year: input.periodYear,
    org_unit_id: unit.id,
    title_zh: title.zh,
    title_en: title.en,
    opens_on: input.opensOn,
    due_on: input.dueOn,
  };
  if (!(await insertRound(tx, round, by.now))) return err(roundExists({ period: formatPeriod(period) }));
  const owing = await unitsOwing(tx, unit.path, roundParties[input.noun].schoolTypes, input.opensOn);
  await insertReports(
    tx,
    owing.map((school) => ({ id: newId(), round_id: round.id, org_unit_id: school.id })),
    by.now,
  );
  const rows = await rowsOf[input.noun].open(
    tx,
    by,
    round,
    owing.map((school) => school.id),
  );
  await callForReports(tx, await lockReportsOfRound(tx, round.id), by.now);
  await recordChange(tx, by, [
    {
      noun: 'round',
      recordId: round.id,
      orgUnitId: unit.id,
      before: null,
      after: { noun: round.noun, period: formatPeriod(period), opensOn: round.opens_on, dueOn: round.due_on, reports: owing.length, rows },
    },
  ]);
  await emit(tx, by, {
    topic: `${round.noun}.round.opened`,
    noun: 'round',
    recordId: round.id,
    orgUnitId: unit.id,
    payload: { period: formatPeriod(period), opensOn: round.opens_on, dueOn: round.due_on, reports: owing.length },
  });
  return ok({ id: round.id });
};
