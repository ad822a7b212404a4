import { type Actor, holdsRole } from '@fuzhi/domain/kernel/actor.ts';
import { REPORTERS } from '@fuzhi/domain/round/access.ts';

export type BatchFacts = { readonly state: string; readonly rowsWrong: number; readonly orgPath: string };

const BY_STATE: { readonly [state: string]: readonly string[] } = {
  READY: ['commitAll', 'commitGood', 'discard', 'fixRow'],
  FAILED: ['discard'],
  COMMITTED: ['undo'],
};

/** What an actor may do with an upload now. Taking over as a whole needs every row to be good. */
export const batchActions = (batch: BatchFacts, actor: Actor): string[] => {
  if (actor.kind === 'TOKEN' || !holdsRole(actor, REPORTERS, batch.orgPath)) return [];
  return (BY_STATE[batch.state] ?? []).filter((action) => action !== 'commitAll' || batch.rowsWrong === 0);
};
