/** The newest event that is safe to follow from: whatever is committed later comes behind it. No row before the first event. */
export const newestChange = {
  text: 'SELECT e.id FROM change_event e WHERE e.id < change_horizon() ORDER BY e.id DESC LIMIT 1',
  values: [],
} as const;
