import { expect, test } from 'vitest';
import { testDatabase } from '../../../testkit/database.ts';
import { asCommand } from '../../../testkit/people.ts';
import { codeOf, inWorld } from '../testkit/world.ts';
import { enableAccount } from './enable.ts';

const { db } = await testDatabase();

test('opens the lock with it; an account that is on stays so', () =>
  inWorld(db, async (tx, world) => {
    const by = asCommand(world.root);
    await tx
      .updateTable('account')
      .set({ disabled_at: by.now, failed_attempts: 5, locked_until: by.now })
      .where('id', '=', world.target.id)
      .execute();
    expect(await codeOf(enableAccount(tx, { id: world.target.id }, by))).toBe('ok');
    const row = await tx
      .selectFrom('account')
      .select(['disabled_at', 'failed_attempts', 'locked_until'])
      .where('id', '=', world.target.id)
      .executeTakeFirst();
    expect(row).toEqual({ disabled_at: null, failed_attempts: 0, locked_until: null });
    expect(await codeOf(enableAccount(tx, { id: world.target.id }, by))).toBe('ACCOUNT_STATE_UNCHANGED');
  }));
