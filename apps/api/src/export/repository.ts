import { CompiledQuery, sql } from 'kysely';
import type { Db } from '../platform/database.ts';
import { inSnapshot } from '../platform/transaction.ts';

const FETCH = 500;
/** A slow reader holds its cursor for so long at most. */
const PATIENCE_MS = 120_000;

/**
 * Reads a statement through a server-side cursor on one unchanging picture of the database: memory holds 500 rows, however many there
 * are. `use` gets pages of the rows' `json` texts; the cursor ends with it.
 */
export const readByCursor = async <T>(
  db: Db,
  statement: { readonly text: string; readonly values: readonly unknown[] },
  use: (pages: AsyncIterable<readonly string[]>) => Promise<T>,
): Promise<T> =>
  inSnapshot(
    db,
    async (snapshot) => {
      // all rows are read: for its first tenth alone PostgreSQL would walk the order's index past everybody else's rows
      await sql`set local cursor_tuple_fraction = 1`.execute(snapshot);
      await snapshot.executeQuery(CompiledQuery.raw(`DECLARE export_rows NO SCROLL CURSOR FOR ${statement.text}`, [...statement.values]));
      const pages = async function* pages(): AsyncGenerator<readonly string[]> {
        for (;;) {
          const { rows } = await sql<{ json: string }>`FETCH ${sql.lit(FETCH)} FROM export_rows`.execute(snapshot);
          if (rows.length > 0) yield rows.map((row) => row.json);
          if (rows.length < FETCH) return;
        }
      };
      return use(pages());
    },
    { statementTimeoutMs: PATIENCE_MS },
  );
