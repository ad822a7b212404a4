import { expect, test } from 'vitest';
import { openSession, principalOfSession } from '../../../platform/auth-session.ts';
import { testDatabase } from '../../../testkit/database.ts';
import { asCommand } from '../../../testkit/people.ts';
import { codeOf, inWorld } from '../testkit/world.ts';
import { setLocale } from './locale-set.ts';

const { db } = await testDatabase();

test('the language is kept and counts where a request names none', () =>
  inWorld(db, async (tx, world) => {
    const by = asCommand(world.target);
    const session = await openSession(tx, { accountId: world.target.id, ipAddress: null, userAgent: null, now: by.now });
    expect(await codeOf(setLocale(tx, { locale: 'en' }, by))).toBe('ok');
    expect((await principalOfSession(tx, session.value, by.now, by.today))?.locale).toBe('en');
  }));
