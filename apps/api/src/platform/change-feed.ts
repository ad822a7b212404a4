import { sql } from 'kysely';

import type { Db } from './database.ts';

/** Days that events are kept: a copy that was not followed for longer has to be read anew. */
export const CHANGE_DAYS = 400;
const CHUNK = 5000;

/** Removes events older than `CHANGE_DAYS`, from the oldest on, a few thousand a transaction. Returns how many. */
export const sweepChanges = async (db: Db): Promise<number> => {
  for (let removed = 0; ;) {
    const gone = await sql`
      DELETE FROM change_event WHERE id IN (
        SELECT oldest.id FROM (SELECT e.id, e.at FROM change_event e ORDER BY e.id LIMIT ${CHUNK}) oldest
        WHERE oldest.at < now() - make_interval(days => ${CHANGE_DAYS}))`.execute(db);
    removed += Number(gone.numAffectedRows ?? 0);
    if (Number(gone.numAffectedRows ?? 0) < CHUNK) return removed;
  }
};

/**
 * A database that was restored into another PostgreSQL installation counts its transactions from the beginning: what comes now would be put in front
 * of what is there, and cursors would pass it by. A new epoch puts it behind. Called at every start; does nothing where the numbers go on.
 */
export const openChangeEpoch = async (db: Db): Promise<boolean> => {
  const opened = await sql`
    UPDATE change_epoch SET epoch = epoch + 1 WHERE EXISTS (
      SELECT FROM change_event WHERE id >= (change_prefix(pg_snapshot_xmax(pg_current_snapshot())) || repeat('0', 16))::uuid)`.execute(db);
  return Number(opened.numAffectedRows ?? 0) > 0;
};
