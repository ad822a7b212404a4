import type pg from 'pg';

type Statement = { readonly name?: string; readonly text: string; readonly values: readonly unknown[] };

/**
 * Runs one statement; when the signal aborts, the database is told to stop it, so that a client who left costs nothing more. Throws the
 * signal's reason then.
 */
export const runCancellable = async <Row>(pool: pg.Pool, statement: Statement, signal: AbortSignal): Promise<Row[]> => {
  signal.throwIfAborted();
  const client = await pool.connect();
  let failure: Error | undefined;
  let settled = false;
  const cancel = (): void => {
    const pid = (client as unknown as { processID: number | null }).processID;
    if (settled || pid === null) return;
    // another connection asks; should that fail, the statement timeout ends it
    pool.query('SELECT pg_cancel_backend($1)', [pid]).catch(() => undefined);
  };
  signal.addEventListener('abort', cancel, { once: true });
  try {
    const { rows } = await client.query({ ...statement, values: [...statement.values] });
    return rows as Row[];
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error));
    if (signal.aborted) throw signal.reason;
    throw error;
  } finally {
    settled = true;
    signal.removeEventListener('abort', cancel);
    // after a cancel the connection is not reused: a late cancel would hit the next statement on it
    client.release(signal.aborted ? (failure ?? true) : undefined);
  }
};
