import { ok } from '@fuzhi/domain/kernel/result.ts';

import type { Db } from '../../platform/database.ts';
import type { Logger } from '../../platform/log.ts';
import { asOperation } from '../../platform/query-watch.ts';
import { inTransaction } from '../../platform/transaction.ts';
import { freezeMissing } from '../placement/public.ts';
import { fillTally, holdTally, refreshTally, tallyWaits } from './repository-tally.ts';
import { tallyTexts } from './tally-statement.ts';

const EVERY_MS = 5_000;
/** A province counted for the first time. */
const PATIENCE_MS = 600_000;

/** Brings the tally up to date with all that is committed, unless another process is at it. Gives what was done. */
export const bringUpToDate = async (db: Db): Promise<'nothing' | 'refresh' | 'fill'> => {
  const texts = tallyTexts();
  if ((await tallyWaits(db, texts.definition)) === 'nothing') return 'nothing';
  const done = await inTransaction(
    db,
    async (tx) => {
      if (!(await holdTally(tx))) return ok('nothing' as const);
      const waits = await tallyWaits(tx, texts.definition);
      if (waits === 'fill') await fillTally(tx, texts);
      if (waits === 'refresh') await refreshTally(tx, texts);
      return ok(waits);
    },
    { statementTimeoutMs: PATIENCE_MS },
  );
  return done.ok ? done.value : 'nothing';
};

/** Keeps the tally near the rows, so that figures need count few of them. Any number of processes may do it; `stop` waits for one at work. */
export const startTally = (db: Db, log: Logger, clock: () => Date): { stop: () => Promise<void> } => {
  let atWork: Promise<unknown> | undefined;
  let hasFrozen = false;
  const once = async (): Promise<void> => {
    await bringUpToDate(db);
    // reports that were accepted before anything was frozen of them; from then on their decision freezes them
    if (!hasFrozen) await freezeMissing(db, clock());
    hasFrozen = true;
  };
  const turn = (): void => {
    atWork ??= asOperation('tally', once)
      .catch((error: unknown) => log.warn({ err: error }, 'tally'))
      .finally(() => (atWork = undefined));
  };
  const timer = setInterval(turn, EVERY_MS);
  timer.unref();
  turn();
  return {
    stop: async () => {
      clearInterval(timer);
      await atWork;
    },
  };
};
