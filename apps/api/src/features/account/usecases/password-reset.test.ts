import { expect, test } from 'vitest';
import { testDatabase } from '../../../testkit/database.ts';
import { asCommand } from '../../../testkit/people.ts';
import { codeOf, inWorld } from '../testkit/world.ts';
import { disableAccount } from './disable.ts';
import { resetPassword } from './password-reset.ts';

const { db } = await testDatabase();

test('whoever keeps a school cannot take over an account that also stands above it', () =>
  inWorld(db, async (tx, world) => {
    const by = asCommand(world.adminA);
    expect(await codeOf(resetPassword(tx, { id: world.both.id }, by))).toBe('FORBIDDEN');
    expect(await codeOf(disableAccount(tx, { id: world.both.id }, by))).toBe('FORBIDDEN');
    expect(await codeOf(resetPassword(tx, { id: world.both.id }, asCommand(world.root)))).toBe('ok');
  }));
