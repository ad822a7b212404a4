/** What an operation costs and what is left, as it stands in `extensions.cost`. */
export type Cost = { readonly requested: number; readonly available: number; readonly restoreRate: number };

export type Budget = {
  /** takes points; undefined when the principal has too few left */
  readonly take: (principal: string, points: number, nowMs: number) => Cost | undefined;
  /** seconds until so many points are there */
  readonly wait: (principal: string, points: number, nowMs: number) => number;
};

/**
 * A leaky bucket a principal, in this process: `size` points at most, `restoreRate` a second. With several processes each has its share, so
 * their sum is what is allowed.
 */
export const createBudget = ({ size, restoreRate }: { size: number; restoreRate: number }): Budget => {
  const buckets = new Map<string, { points: number; at: number }>();
  const current = (principal: string, nowMs: number): number => {
    const bucket = buckets.get(principal);
    if (bucket === undefined) return size;
    return Math.min(size, bucket.points + ((nowMs - bucket.at) / 1000) * restoreRate);
  };
  const forgetFull = (nowMs: number): void => {
    for (const principal of buckets.keys()) if (current(principal, nowMs) >= size) buckets.delete(principal);
  };
  return {
    take: (principal, points, nowMs) => {
      const left = current(principal, nowMs) - points;
      if (left < 0) return undefined;
      if (buckets.size > 10_000) forgetFull(nowMs);
      buckets.set(principal, { points: left, at: nowMs });
      return { requested: points, available: Math.floor(left), restoreRate };
    },
    wait: (principal, points, nowMs) => Math.max(1, Math.ceil((Math.min(points, size) - current(principal, nowMs)) / restoreRate)),
  };
};

/** Points of an operation: one, and one more for each hundred rows it could bring. */
export const pointsOf = (nodes: number): number => 1 + Math.ceil(nodes / 100);
