import type { Actor, Role } from '@fuzhi/domain/kernel/actor.ts';
import { insertAccount } from '../platform/auth-account.ts';
import { hashPassword } from '../platform/auth-password.ts';
import type { CommandContext } from '../platform/command-context.ts';
import type { Db, Tx } from '../platform/database.ts';
import { newId } from '../platform/id.ts';
import { type Keys, loadKeys } from '../platform/keys.ts';

export const TEST_PASSWORD = 'correct horse battery';
export const testKeys: Keys = loadKeys('a secret for tests that is long enough');

let hashed: Promise<string> | undefined;
const passwordHash = (): Promise<string> => (hashed ??= hashPassword(TEST_PASSWORD));

export type TestUnit = { readonly id: string; readonly path: string };

/** A unit below another, or a district of its own. */
export const makeUnit = async (tx: Db | Tx, kind: 'district' | 'town' | 'school' | 'department', parent?: TestUnit): Promise<TestUnit> => {
  const id = newId();
  const label = id.replaceAll('-', '');
  const path = parent === undefined ? label : `${parent.path}.${label}`;
  await (tx as Tx)
    .insertInto('org_unit')
    .values({ id, kind, name_zh: `测试${kind}`, path, parent_id: parent?.id ?? null, ...(kind === 'school' ? { school_type: '365' } : {}) })
    .execute();
  return { id, path };
};

/** An account with roles from long ago on; its password is `TEST_PASSWORD`. */
export const makePerson = async (tx: Db | Tx, username: string, grants: readonly { role: Role; unit: TestUnit }[]): Promise<Actor> => {
  const id = await insertAccount(tx as Tx, {
    username,
    name: `测试${username}`.slice(0, 50),
    passwordHash: await passwordHash(),
    mustChangePassword: false,
  });
  for (const { role, unit } of grants) {
    await (tx as Tx)
      .insertInto('access_grant')
      .values({ id: newId(), account_id: id, role, org_unit_id: unit.id, valid_from: '2020-01-01' })
      .execute();
  }
  return {
    kind: 'ACCOUNT',
    id,
    name: `测试${username}`,
    grants: grants.map(({ role, unit }) => ({ role, orgUnitId: unit.id, orgPath: unit.path })),
  };
};

/** The context in which an actor runs a command. */
export const asCommand = (actor: Actor, operation = 'test', more: Partial<CommandContext> = {}): CommandContext => ({
  actor,
  accountId: actor.id,
  sessionId: null,
  requestId: newId(),
  now: new Date('2026-11-24T02:00:00Z'),
  today: '2026-11-24',
  operation,
  keys: testKeys,
  ...more,
});
