import type { Actor } from '@fuzhi/domain/kernel/actor.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import type { Result } from '@fuzhi/domain/kernel/result.ts';
import { expect, test } from 'vitest';
import { codeAt } from '../../../platform/auth-second-factor.ts';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Db, Tx } from '../../../platform/database.ts';
import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { confirmFactor } from '../usecases/second-factor-confirm.ts';
import { enrolFactor } from '../usecases/second-factor-enrol.ts';
import { type TestUnit, asCommand, makePerson, makeUnit } from '../../../testkit/people.ts';

const PEOPLE = ['root', 'adminA', 'adminB', 'clerkA', 'bureau', 'both'] as const;
export type Person = (typeof PEOPLE)[number];

/** A district with two schools, and everybody who may try something with an account of school A. */
export type World = { readonly [P in Person]: Actor } & {
  readonly district: TestUnit;
  readonly schoolA: TestUnit;
  readonly schoolB: TestUnit;
  /** what the commands are tried on: a clerk of school A */
  readonly target: Actor;
};

export const makeWorld = async (tx: Tx): Promise<World> => {
  const district = await makeUnit(tx, 'district');
  const schoolA = await makeUnit(tx, 'school', district);
  const schoolB = await makeUnit(tx, 'school', district);
  return {
    district,
    schoolA,
    schoolB,
    root: await makePerson(tx, 'root', [{ role: 'ADMIN', unit: district }]),
    adminA: await makePerson(tx, 'admin-a', [{ role: 'ADMIN', unit: schoolA }]),
    adminB: await makePerson(tx, 'admin-b', [{ role: 'ADMIN', unit: schoolB }]),
    clerkA: await makePerson(tx, 'clerk-a', [{ role: 'VOC_CLERK', unit: schoolA }]),
    bureau: await makePerson(tx, 'bureau', [{ role: 'BUREAU_VOC', unit: district }]),
    // holds something at school A and something above it
    both: await makePerson(tx, 'both', [
      { role: 'VOC_CLERK', unit: schoolA },
      { role: 'BUREAU_VOC', unit: district },
    ]),
    target: await makePerson(tx, 'target', [{ role: 'VOC_CLERK', unit: schoolA }]),
  };
};

/** Switches one-time codes on for whoever asks; returns the authenticator's key and the backup codes. */
export const switchOn = async (tx: Tx, by: CommandContext): Promise<{ secret: string; backupCodes: readonly string[] }> => {
  const enrolled = await enrolFactor(tx, {}, by);
  if (!enrolled.ok) throw new Error(enrolled.error.code);
  const confirmed = await confirmFactor(tx, { code: codeAt(enrolled.value.secret, by.now) }, by);
  if (!confirmed.ok) throw new Error(confirmed.error.code);
  return { secret: enrolled.value.secret, backupCodes: confirmed.value.backupCodes };
};

type Try = (tx: Tx, world: World, by: CommandContext) => Promise<Result<unknown, Rejection>>;

/** One test a person: those named get through, everybody else is told that there is no such record. */
export const testAccess = async (what: string, allowed: readonly Person[], attempt: Try): Promise<void> => {
  const { db } = await testDatabase();
  test.each(PEOPLE)(`${what}: %s`, async (person) => {
    const result = await rolledBack(db, async (tx) => {
      const world = await makeWorld(tx);
      return attempt(tx, world, asCommand(world[person]));
    });
    if (allowed.includes(person)) expect(result).toMatchObject({ ok: true });
    else expect(result).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
  });
};

/** Runs work on a world of its own, rolled back. */
export const inWorld = <T>(db: Db, work: (tx: Tx, world: World) => Promise<T>): Promise<T> =>
  rolledBack(db, async (tx) => work(tx, await makeWorld(tx)));

/** The grant of an account at a unit. */
export const grantOf = (tx: Tx, accountId: string) =>
  tx.selectFrom('access_grant').select(['id', 'version']).where('account_id', '=', accountId).executeTakeFirstOrThrow();

/** The code of a refusal, or 'ok'. */
export const codeOf = async (result: Promise<Result<unknown, Rejection>>): Promise<string> => {
  const outcome = await result;
  return outcome.ok ? 'ok' : outcome.error.code;
};
