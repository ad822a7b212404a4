import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import type { Result } from '@fuzhi/domain/kernel/result.ts';
import type { PlacementQuestionDecideInput } from '@fuzhi/domain/placement/question-input.ts';

import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { decideOnQuestion } from '../question-decide.ts';

/** The bureau has heard the school and still doubts; the rows themselves are sent back by placementReturn. */
export const upholdQuestion = (
  tx: Tx,
  input: PlacementQuestionDecideInput,
  by: CommandContext,
): Promise<Result<{ id: string }, Rejection>> =>
  decideOnQuestion(tx, input, by, 'uphold', { decision_note: input.note, decided_at: by.now, decided_by: by.accountId });
