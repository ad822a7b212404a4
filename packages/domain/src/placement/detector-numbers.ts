/** Groups by key, in order of first appearance; what has no key is left out. */
export const groupedBy = <Row, Key extends string>(rows: readonly Row[], keyOf: (row: Row) => Key | null): Map<Key, Row[]> => {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
};

/** The middle value; the mean of the two middle ones. NaN of nothing. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  return (lower + upper) / 2;
};

/** Median distance from the median: a measure of spread that a tenth of wild values cannot move. */
export const medianDeviation = (values: readonly number[]): number => {
  const middle = median(values);
  return median(values.map((value) => Math.abs(value - middle)));
};

export const percentOf = (part: number, whole: number): number => Math.round((part / whole) * 1000) / 10;

export const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map((row) => row.id).sort();
