import { expect, test } from 'vitest';
import { createToken } from '../../../platform/tokens.ts';
import { testDatabase } from '../../../testkit/database.ts';
import { asCommand } from '../../../testkit/people.ts';
import { codeOf, inWorld } from '../testkit/world.ts';
import { endToken } from './token-revoke.ts';

const { db } = await testDatabase();

test('a token is ended once', () =>
  inWorld(db, async (tx, world) => {
    const by = asCommand(world.root);
    const token = {
      name: '对接',
      orgUnitId: world.schoolA.id,
      scopes: ['*:read'],
      ownerId: world.bureau.id,
      expiresAt: new Date('2027-01-01'),
    };
    const { id } = await createToken(tx, token);
    expect(await codeOf(endToken(tx, { id }, by))).toBe('ok');
    expect(await tx.selectFrom('api_token').select('revoked_at').where('id', '=', id).executeTakeFirst()).toEqual({ revoked_at: by.now });
    expect(await codeOf(endToken(tx, { id }, by))).toBe('TOKEN_REVOKED');
  }));
