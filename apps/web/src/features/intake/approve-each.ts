import type { GraphDocument } from '../../shared/graph-document.ts';
import { sendCommand } from '../../shared/use-command.ts';

/** Approves rows one by one; stops at the first refusal and says why. */
export const approveEach = async <Data extends object>(
  document: GraphDocument<Data, { input: { id: string; version: number } }>,
  rows: readonly { readonly id: string; readonly version: number }[],
): Promise<number> => {
  for (const { id, version } of rows) {
    // oxlint-disable-next-line no-await-in-loop -- one decision after the other, so that the first refusal stops the rest
    const outcome = await sendCommand(document, { input: { id, version } });
    if (!outcome.ok) throw new Error(`${outcome.problem.message}${outcome.problem.howToFix}`);
  }
  return rows.length;
};
