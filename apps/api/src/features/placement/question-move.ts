import type { QuestionState } from '@fuzhi/domain/placement/question-model.ts';

import { recordChange } from '../../platform/audit.ts';
import type { CommandContext } from '../../platform/command-context.ts';
import type { Tx } from '../../platform/database.ts';
import { emit } from '../../platform/outbox.ts';

/** Past participles: a topic tells what happened. */
const HAPPENED: { readonly [S in QuestionState]: string } = {
  OPEN: 'asked',
  ANSWERED: 'answered',
  SETTLED: 'settled',
  UPHELD: 'upheld',
  CLEARED: 'cleared',
};

export type QuestionMove = {
  readonly id: string;
  readonly schoolId: string;
  readonly kind: string;
  /** null: it was not on record */
  readonly from: QuestionState | null;
  readonly to: QuestionState;
};

/** The trail and the events of questions that moved. What was written stands with the question alone: it may name people. */
export const tellQuestions = async (tx: Tx, by: CommandContext, moves: readonly QuestionMove[]): Promise<void> => {
  await recordChange(
    tx,
    by,
    moves.map((move) => ({
      noun: 'placementQuestion',
      recordId: move.id,
      orgUnitId: move.schoolId,
      before: move.from === null ? null : { state: move.from },
      after: { state: move.to, kind: move.kind },
    })),
  );
  await emit(
    tx,
    by,
    moves.map((move) => ({
      topic: `placement.question.${HAPPENED[move.to]}`,
      noun: 'placementQuestion',
      recordId: move.id,
      orgUnitId: move.schoolId,
      payload: { kind: move.kind, state: move.to },
    })),
  );
};
