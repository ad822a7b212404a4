import type { Principal } from './auth-actor.ts';
import { sessionOf } from './auth-session.ts';
import type { Db } from './database.ts';
import { tokenOf } from './tokens.ts';

/** How somebody says who he is: the value of a session's cookie, or the secret of a bearer token. */
export type Credential = { readonly kind: 'ACCOUNT' | 'TOKEN'; readonly value: string };

/** A condition that holds as long as a credential still stands for the same facts: pieces of SQL with a value between each two. */
export type ProofSql = { readonly pieces: readonly string[]; readonly values: readonly unknown[] };

/** What a look-up found. */
export type Found = {
  readonly principal: Principal;
  /** all that the principal is made from, as the database writes it */
  readonly facts: string;
  /** when the use of the credential was last written down, or is due */
  readonly touchedAt: Date;
  readonly proof: (now: Date, today: string) => ProofSql;
};

// uses are written down once a minute, by a look-up: so nobody is remembered for longer
const REMEMBERED_MS = 60_000;
const MOST_REMEMBERED = 10_000;
const memories = new WeakMap<Db, Map<string, Found>>();

const memoryOf = (db: Db): Map<string, Found> => {
  const known = memories.get(db) ?? new Map<string, Found>();
  memories.set(db, known);
  return known;
};

/**
 * Who a request comes from. `found` is as of now, or, with `remembered`, as of less than a minute ago: then nothing may be answered or done
 * before it was proved in the database, by `settle` or by a statement that carries `proof`.
 */
export type Asked = {
  readonly found: Found | null;
  /** to be put into a statement; undefined when there is nothing left to prove */
  readonly proof: ProofSql | undefined;
  /** a statement with the proof brought rows (true) or brought none because the proof failed (false) */
  readonly proved: (holds: boolean) => void;
  /** proves it by a look-up unless it is proved; false: the request has to be asked again as somebody else, or nobody */
  readonly settle: () => Promise<boolean>;
};

/** Of a request whose asker was looked up just now. */
export const NOTHING_TO_PROVE: Omit<Asked, 'found'> = { proof: undefined, proved: () => undefined, settle: async () => true };

/** The asker was remembered, and is somebody else or nobody by now. Nothing has been done; the request is asked again. */
export class AskerChanged extends Error {}

const look = (db: Db, { kind, value }: Credential, now: Date, today: string): Promise<Found | null> =>
  kind === 'TOKEN' ? tokenOf(db, value, now) : sessionOf(db, value, now, today);

/**
 * Finds out who asks. Who was here within the last minute is taken at his word for the moment: his credential is checked, by the same
 * condition, inside the statement that reads for him, which saves a page of a list a sixth of its cost.
 */
export const whoAsks = async (
  db: Db,
  credential: Credential | null,
  when: { readonly now: Date; readonly today: string; readonly mayRemember: boolean },
): Promise<Asked> => {
  const nobody: Asked = { found: null, ...NOTHING_TO_PROVE };
  if (credential === null) return nobody;
  const memory = memoryOf(db);
  const key = `${credential.kind} ${credential.value}`;
  const remembered = when.mayRemember ? memory.get(key) : undefined;
  if (remembered !== undefined && when.now.getTime() - remembered.touchedAt.getTime() <= REMEMBERED_MS) {
    let state: 'open' | 'proved' | 'changed' = 'open';
    const decide = (holds: boolean): boolean => {
      if (!holds) memory.delete(key);
      state = holds && state !== 'changed' ? 'proved' : 'changed';
      return state === 'proved';
    };
    const proof = remembered.proof(when.now, when.today);
    return {
      found: remembered,
      // a command that gave its session a new value reads on as who it was
      get proof() {
        return state === 'open' ? proof : undefined;
      },
      proved: decide,
      settle: async () =>
        state === 'open' ? decide((await look(db, credential, when.now, when.today))?.facts === remembered.facts) : state === 'proved',
    };
  }
  const found = await look(db, credential, when.now, when.today);
  memory.delete(key);
  if (found === null) return nobody;
  const oldest = memory.size >= MOST_REMEMBERED ? memory.keys().next().value : undefined;
  if (oldest !== undefined) memory.delete(oldest);
  memory.set(key, found);
  return { ...nobody, found };
};
