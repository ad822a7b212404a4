import type { Actor } from '@fuzhi/domain/kernel/actor.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import type { Result } from '@fuzhi/domain/kernel/result.ts';
import { expect, test } from 'vitest';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Db, Tx } from '../../../platform/database.ts';
import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { type TestUnit, asCommand, makePerson, makeUnit } from '../../../testkit/people.ts';

const PEOPLE = ['root', 'townAdmin', 'otherAdmin', 'bureau', 'clerk'] as const;
export type Person = (typeof PEOPLE)[number];
export type World = { readonly [P in Person]: Actor } & { readonly district: TestUnit; readonly town: TestUnit; readonly other: TestUnit };

const makeWorld = async (tx: Tx): Promise<World> => {
  const district = await makeUnit(tx, 'district');
  const town = await makeUnit(tx, 'town', district);
  const other = await makeUnit(tx, 'town', district);
  return {
    district,
    town,
    other,
    root: await makePerson(tx, 'root', [{ role: 'ADMIN', unit: district }]),
    townAdmin: await makePerson(tx, 'town-admin', [{ role: 'ADMIN', unit: town }]),
    otherAdmin: await makePerson(tx, 'other-admin', [{ role: 'ADMIN', unit: other }]),
    bureau: await makePerson(tx, 'bureau', [{ role: 'BUREAU_DIR', unit: district }]),
    clerk: await makePerson(tx, 'clerk', [{ role: 'TOWN_GOV', unit: town }]),
  };
};

export const inWorld = <T>(db: Db, work: (tx: Tx, world: World) => Promise<T>): Promise<T> =>
  rolledBack(db, async (tx) => work(tx, await makeWorld(tx)));

/** One test a person: those named get through, everybody else is told that there is no such unit. */
export const testAccess = async (
  what: string,
  allowed: readonly Person[],
  attempt: (tx: Tx, world: World, by: CommandContext) => Promise<Result<unknown, Rejection>>,
): Promise<void> => {
  const { db } = await testDatabase();
  test.each(PEOPLE)(`${what}: %s`, async (person) => {
    const result = await inWorld(db, (tx, world) => attempt(tx, world, asCommand(world[person])));
    if (allowed.includes(person)) expect(result).toMatchObject({ ok: true });
    else expect(result).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
  });
};

/** The code of a refusal, or 'ok'. */
export const codeOf = async (result: Promise<Result<unknown, Rejection>>): Promise<string> => {
  const outcome = await result;
  return outcome.ok ? 'ok' : outcome.error.code;
};
