/** Most rows that one command takes. */
const MOST = 200;

/** Runs over all rows in pieces that a command takes; stops at the first that throws. */
export const inChunks = async <Row>(rows: readonly Row[], run: (piece: readonly Row[]) => Promise<void>): Promise<void> => {
  for (let at = 0; at < rows.length; at += MOST) await run(rows.slice(at, at + MOST));
};
