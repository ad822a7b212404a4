/** Whether an address may ask once more; counts it. */
export type RateLimit = (address: string, now: number) => boolean;

/**
 * So many requests of an address in a window of time, counted in this process. An address is any text; at most `addresses` of them are
 * remembered, and when there are more the count starts anew, since a table that fills up must not become the attack.
 */
export const rateLimit = ({
  requests,
  windowMs,
  addresses = 20_000,
}: {
  requests: number;
  windowMs: number;
  addresses?: number;
}): RateLimit => {
  let counts = new Map<string, number>();
  let until = 0;
  return (address, now) => {
    if (now >= until || counts.size >= addresses) {
      counts = new Map();
      until = now + windowMs;
    }
    const count = (counts.get(address) ?? 0) + 1;
    counts.set(address, count);
    return count <= requests;
  };
};
