import { createHash } from 'node:crypto';

/** A source of repeatable chance: the same seed gives the same district, on every machine. */
export type Chance = {
  /** uniform in [0, 1) */
  readonly next: () => number;
  /** whole number in [0, below) */
  readonly below: (below: number) => number;
  /** whole number in [from, to], both ends possible */
  readonly between: (from: number, to: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
  /** by weight; weights need not add up to one */
  readonly weighted: <T>(items: readonly (readonly [T, number])[]) => T;
  readonly shuffled: <T>(items: readonly T[]) => T[];
  /** an independent stream: adding a noun must not change the others */
  readonly stream: (name: string) => Chance;
  /** uuid of version 7, numbered on from a fixed instant */
  readonly id: () => string;
};

// The instant that demo ids count from; only their order matters.
const ID_EPOCH = Date.UTC(2020, 0, 1);

/** sfc32, seeded from a SHA-256 of the seed's text: small, fast, and good enough for a demonstration. */
export const chance = (seed: string): Chance => {
  const digest = createHash('sha256').update(seed).digest();
  let a = digest.readUInt32LE(0);
  let b = digest.readUInt32LE(4);
  let c = digest.readUInt32LE(8);
  let counter = 1;
  let ids = 0;
  const word = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round += 1) word();
  const next = (): number => word() / 4_294_967_296;
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('pick from nothing');
    return item;
  };
  return {
    next,
    below,
    between: (from, to) => from + below(to - from + 1),
    pick,
    weighted: (items) => {
      let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of items) {
        left -= weight;
        if (left < 0) return item;
      }
      return pick(items)[0];
    },
    shuffled: (items) => {
      const copy = [...items];
      for (let index = copy.length - 1; index > 0; index -= 1) {
        const other = below(index + 1);
        [copy[index], copy[other]] = [copy[other] as (typeof copy)[number], copy[index] as (typeof copy)[number]];
      }
      return copy;
    },
    stream: (name) => chance(`${seed}/${name}`),
    id: () => {
      ids += 1;
      const time = (ID_EPOCH + ids).toString(16).padStart(12, '0');
      const tail = word().toString(16).padStart(8, '0') + word().toString(16).padStart(8, '0');
      return `${time.slice(0, 8)}-${time.slice(8)}-7${tail.slice(0, 3)}-a${tail.slice(3, 6)}-${tail.slice(6, 16)}${digest.toString('hex', 12, 13)}`;
    },
  };
};
