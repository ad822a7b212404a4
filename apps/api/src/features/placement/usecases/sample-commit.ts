import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { err, ok, type Result } from '@fuzhi/domain/kernel/result.ts';
import { mayReadPlacements } from '@fuzhi/domain/placement/access.ts';
import { mayVerify } from '@fuzhi/domain/placement/verification-access.ts';
import type { PlacementSampleCommitInput } from '@fuzhi/domain/placement/verification-input.ts';
import { sampleCommitted, sampleTooLate } from '@fuzhi/domain/placement/verification-rejections.ts';

import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { forbidden, notFound, staleVersion } from '../../../platform/rejection.ts';
import { lockRound } from '../../round/public.ts';
import { commitSample } from '../sample.ts';

/** Seals a seed for a round that has none yet. Rounds that are opened here get theirs at once; this is for those that came otherwise. */
export const commitRoundSample = async (
  tx: Tx,
  input: PlacementSampleCommitInput,
  by: CommandContext,
): Promise<Result<{ id: string }, Rejection>> => {
  const round = await lockRound(tx, input.round);
  if (round === undefined || round.noun !== 'placement' || !mayReadPlacements(by.actor, round.org_path)) return err(notFound('round'));
  if (!mayVerify(by.actor, round.org_path)) return err(forbidden());
  if (round.version !== input.version) return err(staleVersion({ type: 'Round', id: round.id }));
  if (round.closed_at !== null) return err(sampleTooLate({}));
  return (await commitSample(tx, by, round)) ? ok({ id: round.id }) : err(sampleCommitted({}));
};
