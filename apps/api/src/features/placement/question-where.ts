import { encodeGlobalId } from '../../graph/global-id.ts';

/** More ids than this make an address that is too long to be kept or sent. */
const MOST_IDS = 120;

/** The PlacementFilter that opens the rows of a question in its report's list; null when there are too many to name. */
export const questionWhere = (rows: readonly string[]): object | null => {
  if (rows.length === 0) return {};
  return rows.length > MOST_IDS ? null : { id: { in: rows.map((id) => encodeGlobalId('Placement', id)) } };
};
