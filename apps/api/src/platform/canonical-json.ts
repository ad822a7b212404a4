/**
 * A value as it will come back from a jsonb column: bigint and Date become texts, undefined members vanish, bytes are refused (no binary
 * belongs in a trail or an event).
 */
export const plainJson = (value: unknown): unknown => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) throw new Error('bytes have no place in a JSON record');
  // PostgreSQL cannot hold U+0000 in jsonb
  if (typeof value === 'string') return value.replaceAll('\u0000', '');
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (Array.isArray(value)) return value.map(plainJson);
  if (typeof value === 'object') {
    const entries = Object.entries(value).filter(([, member]) => member !== undefined);
    return Object.fromEntries(entries.map(([key, member]) => [key, plainJson(member)]));
  }
  return value;
};

/** JSON with sorted keys and no spaces: equal values give equal bytes, whatever order their keys were written in. */
export const canonicalJson = (value: unknown): string => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value === undefined ? null : value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
};
