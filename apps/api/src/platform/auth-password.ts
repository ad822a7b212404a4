import { randomBytes, randomInt } from 'node:crypto';
import { passwordFault } from '@fuzhi/domain/account/password.ts';
import { type Options, hash, verify } from '@node-rs/argon2';
import { createSemaphore } from './auth-semaphore.ts';

// OWASP's second setting for argon2id: 19 MiB, two passes. Algorithm 2 is argon2id (the package's const enum does not survive type stripping).
const OPTIONS: Options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** At most two hashes at once: a wave of sign-ins must not take the processor and memory from everybody else. */
const semaphore = createSemaphore({ slots: 2, queue: 200 });

/** The argon2id hash to store for a password. Throws `BusyError` when too many wait. */
export const hashPassword = (password: string): Promise<string> => semaphore(() => hash(password.normalize('NFKC'), OPTIONS));

// made once, of a password nobody knows: names that do not exist cost the same time as those that do
let dummy: Promise<string> | undefined;
const dummyHash = (): Promise<string> => (dummy ??= hash(randomBytes(24).toString('base64'), OPTIONS));

/** Whether the password is the stored one. Without a stored hash it takes as long and says no. */
export const verifyPassword = async (stored: string | null, password: string): Promise<boolean> => {
  const known = stored ?? (await dummyHash());
  const right = await semaphore(() => verify(known, password.normalize('NFKC')).catch(() => false));
  return stored !== null && right;
};

// without 0 O 1 l I: a one-time password is read out over the telephone
const ALPHABET = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789';

const draw = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')).join('-');

/** A password to be used once: 16 characters in groups of four, 92 bits. Drawn again while the rule for passwords stands against it. */
export const oneTimePassword = (username: string): string => {
  for (;;) {
    const password = draw();
    if (passwordFault(password, username) === null) return password;
  }
};
