import { expect, test } from 'vitest';
import { testDatabase } from '../../../testkit/database.ts';
import { asCommand } from '../../../testkit/people.ts';
import { codeOf, inWorld } from '../testkit/world.ts';
import { makeToken } from './token-create.ts';

const { db } = await testDatabase();

test('ends between tomorrow and a year from now, at the end of its day in China, hashed', () =>
  inWorld(db, async (tx, world) => {
    const by = asCommand(world.root);
    const token = { name: '对接', orgUnit: world.schoolA.id, scopes: ['placement:read', 'placement:read'] };
    for (const expiresOn of ['2026-11-24', '2020-01-01', '2028-01-01']) {
      expect(await codeOf(makeToken(tx, { ...token, expiresOn }, by))).toBe('TOKEN_EXPIRY');
    }
    const made = await makeToken(tx, { ...token, expiresOn: '2026-11-25' }, by);
    if (!made.ok) throw new Error(made.error.code);
    const row = await tx.selectFrom('api_token').selectAll().where('id', '=', made.value.tokenId).executeTakeFirstOrThrow();
    expect(row).toMatchObject({ scopes: ['placement:read'], expires_at: new Date('2026-11-25T15:59:59.999Z'), owner_id: world.root.id });
    expect(JSON.stringify(row)).not.toContain(made.value.secret.slice(8));
    const trail = await tx.selectFrom('audit_entry').select('after').where('request_id', '=', by.requestId).execute();
    expect(trail).toHaveLength(1);
    expect(JSON.stringify(trail)).not.toContain(made.value.secret);
  }));
