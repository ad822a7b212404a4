import { CompiledQuery, sql } from 'kysely';

import type { Db, Tx } from '../../platform/database.ts';
import type { TallyTexts } from './tally-statement.ts';

/** number of the advisory lock: one process at a time brings the tally up to date */
const LOCK = 7_302_005;

const run = async (tx: Tx, text: string): Promise<void> => {
  await tx.executeQuery(CompiledQuery.raw(text, []));
};

/** False when another process is at it. Held until the transaction ends; what follows sees all that the one before wrote. */
export const holdTally = async (tx: Tx): Promise<boolean> => {
  const { rows } = await sql<{ held: boolean }>`SELECT pg_try_advisory_xact_lock(${sql.lit(LOCK)}) AS held`.execute(tx);
  return rows[0]?.held === true;
};

/** Whether there is anything to do: marks, or a tally that counts something else. */
export const tallyWaits = async (db: Db | Tx, definition: string): Promise<'nothing' | 'refresh' | 'fill'> => {
  const { rows } = await sql<{ definition: string; marks: boolean }>`
    SELECT definition, EXISTS (SELECT FROM placement_tally_dirty) AS marks FROM placement_tally_state`.execute(db);
  const [state] = rows;
  if (state?.definition !== definition) return 'fill';
  return state.marks ? 'refresh' : 'nothing';
};

export const refreshTally = (tx: Tx, texts: Pick<TallyTexts, 'refresh'>): Promise<void> => run(tx, texts.refresh);

/** Counts everything anew. Readers see the old tally until the transaction ends, and count the rows themselves if it was another's. */
export const fillTally = async (tx: Tx, texts: Pick<TallyTexts, 'fill' | 'definition'>): Promise<void> => {
  // first, and held: whoever wants everything counted anew meanwhile waits, and then empties it again
  await tx.updateTable('placement_tally_state').set({ definition: texts.definition }).execute();
  await tx.deleteFrom('placement_tally').execute();
  await tx.deleteFrom('placement_tally_own').execute();
  await run(tx, texts.fill);
};
