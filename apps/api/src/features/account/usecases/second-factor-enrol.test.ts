import { expect, test } from 'vitest';
import { testDatabase } from '../../../testkit/database.ts';
import { asCommand } from '../../../testkit/people.ts';
import { codeOf, inWorld, switchOn } from '../testkit/world.ts';
import { resetPassword } from './password-reset.ts';
import { enrolFactor } from './second-factor-enrol.ts';

const { db } = await testDatabase();

test('nothing is asked for before it is confirmed, and a second attempt replaces the first', () =>
  inWorld(db, async (tx, world) => {
    const by = asCommand(world.target, 'secondFactorEnrol');
    const first = await enrolFactor(tx, {}, by);
    const second = await enrolFactor(tx, {}, by);
    if (!first.ok || !second.ok) throw new Error('not enrolled');
    expect(second.value.secret).not.toBe(first.value.secret);
    expect(second.value.secret).toMatch(/^[A-Z2-7]{32}$/u);
    expect(second.value.uri).toBe(
      `otpauth://totp/Fuzhi:target?issuer=Fuzhi&secret=${second.value.secret}&algorithm=SHA1&digits=6&period=30`,
    );
    const account = await tx.selectFrom('account').select('two_factor_enabled').where('id', '=', world.target.id).executeTakeFirstOrThrow();
    expect(account.two_factor_enabled).toBe(false);
    const audit = await tx.selectFrom('audit_entry').select('after').where('record_id', '=', world.target.id).execute();
    expect(JSON.stringify(audit)).not.toContain(second.value.secret);
  }));

test('refused while codes are on, and to whoever still holds a one-time password', () =>
  inWorld(db, async (tx, world) => {
    const by = asCommand(world.target);
    await resetPassword(tx, { id: world.target.id }, asCommand(world.root));
    expect(await codeOf(enrolFactor(tx, {}, by))).toBe('ACCOUNT_PASSWORD_MUST_CHANGE');
    const other = asCommand(world.clerkA);
    await switchOn(tx, other);
    expect(await codeOf(enrolFactor(tx, {}, other))).toBe('SECOND_FACTOR_ON');
  }));
