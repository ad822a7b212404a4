import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import type { Result } from '@fuzhi/domain/kernel/result.ts';
import type { PlacementQuestionDecideInput } from '@fuzhi/domain/placement/question-input.ts';

import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { decideOnQuestion } from '../question-decide.ts';

/** The bureau asks again, with what the answer left open; a decision is taken back by it. The earlier answer stays to be read. */
export const askQuestion = (tx: Tx, input: PlacementQuestionDecideInput, by: CommandContext): Promise<Result<{ id: string }, Rejection>> =>
  decideOnQuestion(tx, input, by, 'ask', {
    asked_note: input.note,
    asked_at: by.now,
    decision_note: null,
    decided_at: null,
    decided_by: null,
  });
