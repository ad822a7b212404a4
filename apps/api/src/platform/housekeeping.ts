import { sql } from 'kysely';

import { sweepChanges } from './change-feed.ts';
import type { Db } from './database.ts';
import type { Logger } from './log.ts';
import { asOperation } from './query-watch.ts';

const HOUR_MS = 3_600_000;

/** Answers of repeated requests are kept a day, sessions until they can no longer be used, told changes as long as documented. Any number of processes may do it. */
const sweep = async (db: Db): Promise<void> => {
  await db
    .deleteFrom('idempotency_key')
    .where('created_at', '<', sql<Date>`now() - interval '1 day'`)
    .execute();
  await db
    .deleteFrom('session')
    .where('expires_at', '<', sql<Date>`now()`)
    .execute();
  await sweepChanges(db);
};

/** Clears hourly what has run out. `stop` waits for a sweep at work. */
export const startHousekeeping = (db: Db, log: Logger): { stop: () => Promise<void> } => {
  let atWork: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    atWork = asOperation('housekeeping', () => sweep(db)).catch((error: unknown) => log.warn({ err: error }, 'housekeeping'));
  }, HOUR_MS);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await atWork;
    },
  };
};
