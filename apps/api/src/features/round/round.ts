import { mayManageRounds, mayReadReports } from '@fuzhi/domain/round/access.ts';
import type { RoundDates } from '@fuzhi/domain/round/rules.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { err, ok, type Result } from '@fuzhi/domain/kernel/result.ts';

import { recordChange } from '../../platform/audit.ts';
import type { CommandContext } from '../../platform/command-context.ts';
import type { Tx } from '../../platform/database.ts';
import { emit } from '../../platform/outbox.ts';
import { forbidden, notFound, staleVersion } from '../../platform/rejection.ts';
import { lockRound, type RoundRow } from './repository.ts';

export const roundDates = (round: RoundRow): RoundDates => ({
  opensOn: round.opens_on,
  dueOn: round.due_on,
  closed: round.closed_at !== null,
});

/** The round that a manager wants to change, held and in the version he saw. */
export const holdRound = async (
  tx: Tx,
  input: { readonly id: string; readonly version: number },
  by: CommandContext,
): Promise<Result<RoundRow, Rejection>> => {
  const round = await lockRound(tx, input.id);
  if (round === undefined || !mayReadReports(by.actor, round.org_path)) return err(notFound());
  if (!mayManageRounds(by.actor, round.org_path)) return err(forbidden());
  return round.version === input.version ? ok(round) : err(staleVersion({ type: 'Round', id: round.id }));
};

/** The trail and the event of a changed round. */
export const recordRound = async (
  tx: Tx,
  by: CommandContext,
  round: RoundRow,
  happened: 'extended' | 'closed',
  after: Partial<RoundDates>,
): Promise<void> => {
  await recordChange(tx, by, [{ noun: 'round', recordId: round.id, orgUnitId: round.org_unit_id, before: roundDates(round), after }]);
  await emit(tx, by, {
    topic: `${round.noun}.round.${happened}`,
    noun: 'round',
    recordId: round.id,
    orgUnitId: round.org_unit_id,
    payload: after,
  });
};
