import { allCodeLists } from '@fuzhi/domain/code-lists.ts';

import { openChangeEpoch } from './change-feed.ts';
import { syncCodeLists } from './code-list-sync.ts';
import { createDb, createPool } from './database.ts';
import { migrate } from './migrate.ts';

/** Makes a database ready for this release: structure, then code lists. Returns the migrations it ran. */
export const prepareDatabase = async (connectionString: string): Promise<string[]> => {
  const ran = await migrate(connectionString);
  const db = createDb(
    createPool({ connectionString, max: 1, applicationName: 'fuzhi-prepare', statementTimeoutMs: 60_000, lockTimeoutMs: 60_000 }),
  );
  try {
    await syncCodeLists(db, allCodeLists);
    await openChangeEpoch(db);
  } finally {
    await db.destroy();
  }
  return ran;
};
