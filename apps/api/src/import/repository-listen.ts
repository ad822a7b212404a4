import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Logger } from 'pino';

export type Listener = {
  /** Holds a batch for this process; false when another one has it. */
  readonly lock: (batchId: string) => Promise<boolean>;
  readonly unlock: (batchId: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

const LOCK = `SELECT pg_try_advisory_lock(hashtextextended('import:' || $1, 0)) AS held`;
const UNLOCK = `SELECT pg_advisory_unlock(hashtextextended('import:' || $1, 0))`;

/**
 * One connection of its own for calls (LISTEN) and advisory locks. When it breaks, it is made anew; its locks are gone then, and whoever
 * held one finds its batch moved on when it saves.
 */
export const listen = async (pool: pg.Pool, log: Logger, onCall: (batchId: string) => void): Promise<Listener> => {
  let closed = false;
  let client: pg.PoolClient | undefined;
  // locks are counted by session: within this process a set tells
  const held = new Set<string>();

  const connect = async (): Promise<void> => {
    const fresh = await pool.connect();
    fresh.on('notification', (message) => {
      if (message.channel === 'import_work' && message.payload !== undefined) onCall(message.payload);
    });
    fresh.once('error', (error) => {
      log.warn({ err: error }, 'the import worker lost its connection');
      if (client === fresh) {
        client = undefined;
        held.clear();
        fresh.release(error);
        reconnecting = reconnect();
      }
    });
    try {
      await fresh.query('LISTEN import_work');
    } catch (error) {
      // lost before it listened: kept, it would be missed when the pool ends
      fresh.release(true);
      throw error;
    }
    if (closed) fresh.release(true);
    else client = fresh;
  };

  let reconnecting: Promise<void> | undefined;
  const reconnect = async (): Promise<void> => {
    while (!closed && client === undefined) {
      try {
        await connect();
      } catch {
        await sleep(1000);
      }
    }
  };

  await connect();
  return {
    lock: async (batchId) => {
      if (client === undefined || held.has(batchId)) return false;
      held.add(batchId);
      const { rows } = await client.query<{ held: boolean }>(LOCK, [batchId]);
      if (rows[0]?.held !== true) held.delete(batchId);
      return rows[0]?.held === true;
    },
    unlock: async (batchId) => {
      held.delete(batchId);
      await client?.query(UNLOCK, [batchId]);
    },
    close: async () => {
      closed = true;
      const last = client;
      client = undefined;
      await reconnecting;
      await last?.query('UNLISTEN *').catch(() => undefined);
      last?.release(true);
    },
  };
};
