/**
 * numerator ÷ denominator × 100 to two decimals, half up, by whole numbers. Null when the denominator is 0: no rate is not a rate of 0.
 * Throws when either is below zero or no whole number.
 */
export const rate = (numerator: number | bigint, denominator: number | bigint): number | null => {
  const top = BigInt(numerator);
  const bottom = BigInt(denominator);
  if (top < 0n || bottom < 0n) throw new RangeError('a rate is of counts, which are not below zero');
  if (bottom === 0n) return null;
  return Number((top * 20000n + bottom) / (bottom * 2n)) / 100;
};

/** '98.33%', or a dash where there is no rate. */
export const formatPercent = (value: number | null): string => (value === null ? '—' : `${value.toFixed(2)}%`);
