import { dayInChina } from '../context.ts';
import type { CommandContext } from '../platform/command-context.ts';
import { commitStep } from './commit-step.ts';
import type { ImportDeps } from './deps.ts';
import { readStep } from './read-step.ts';
import { type BatchState, findBatch, type Work } from './repository.ts';
import { undoStep } from './undo-step.ts';

const STEPS = { READING: readStep, COMMITTING: commitStep, UNDOING: undoStep } as const;
const isStep = (state: BatchState): state is keyof typeof STEPS => state in STEPS;

const byOf = (deps: ImportDeps, work: Work): CommandContext => {
  const now = deps.clock();
  return { ...work, sessionId: null, now, today: dayInChina(now), keys: deps.keys };
};

/** Does the step that a batch stands at, for whoever asked for it; nothing when it stands at none. Refusals are stored with the batch, faults are thrown. */
export const doStep = async (deps: ImportDeps, batchId: string): Promise<void> => {
  const batch = await findBatch(deps.db, batchId);
  if (batch === undefined || !isStep(batch.state) || batch.work === null) return;
  try {
    await STEPS[batch.state](deps, batch, byOf(deps, batch.work));
  } catch (error) {
    // told here, where a database's error is still one: its message quotes rows
    deps.log.error({ err: error, batchId, state: batch.state, requestId: batch.work.requestId }, 'import step failed');
    throw error;
  }
};
