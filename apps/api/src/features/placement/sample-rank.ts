import { createHash, randomBytes } from 'node:crypto';

/** A new seed: 32 random bytes in hexadecimal. */
export const newSeed = (): string => randomBytes(32).toString('hex');

/** What is published of a seed before the freeze: SHA-256 of its 32 bytes, in hexadecimal. */
export const commitmentOf = (seed: string): string => createHash('sha256').update(Buffer.from(seed, 'hex')).digest('hex');

/** The rank of a row in the draw: SHA-256 of the seed's 32 bytes and the placement's id as text (lower case), in hexadecimal. */
export const rankWith =
  (seed: string) =>
  (placement: string): string =>
    createHash('sha256').update(Buffer.from(seed, 'hex')).update(placement.toLowerCase(), 'ascii').digest('hex');
