import type { AppServices } from '../context.ts';
import type { Logger } from 'pino';
import type { Db } from '../platform/database.ts';
import type { Keys } from '../platform/keys.ts';
import type { Storage } from '../platform/storage.ts';
import type { SheetHandler, SheetHandlers } from './handler.ts';
import type { Batch } from './repository.ts';

/** What the engine works with; handed in by the composition root. */
export type ImportDeps = {
  readonly db: Db;
  readonly pool: AppServices['pool'];
  readonly keys: Keys;
  readonly storage: Storage;
  readonly log: Logger;
  readonly handlers: SheetHandlers;
  readonly clock: () => Date;
};

export const handlerOf = (handlers: SheetHandlers, batch: Pick<Batch, 'noun'>): SheetHandler => {
  const handler = handlers.get(batch.noun);
  if (handler === undefined) throw new Error(`no sheet is known for ${batch.noun}`);
  return handler;
};
