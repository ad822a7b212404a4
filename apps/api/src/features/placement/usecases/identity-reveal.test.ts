import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { auditOf, by, done, insertGraduate, inventedNumber, refusedWith, testDistrict } from '../testkit/district.ts';
import { REVEALS_A_DAY, revealIdentity } from './identity-reveal.ts';

const { db } = await testDatabase();

test('one field is shown; who saw it and why is in the trail, the number is not', () =>
  rolledBack(db, async (tx) => {
    const { first } = await testDistrict(tx);
    const number = inventedNumber();
    const graduate = await insertGraduate(tx, first, '戊五', number, '19900000001');
    const context = by(first.clerk, 'identityReveal');
    const shown = done(await revealIdentity(tx, { graduate, field: 'IDENTITY_NUMBER', reason: '电话核对身份' }, context));
    expect(shown).toEqual({ value: number });
    const [entry] = await auditOf(tx, 'graduate', graduate);
    expect(entry).toMatchObject({
      operation: 'identityReveal',
      reason: '电话核对身份',
      after: { shown: 'identityNumber' },
      actor_id: first.clerk.id,
    });
    expect(JSON.stringify([entry?.before, entry?.after])).not.toContain(number.slice(-4));
    const phone = done(await revealIdentity(tx, { graduate, field: 'PHONE', reason: '电话回访联系' }, context));
    expect(phone).toEqual({ value: '19900000001' });
  }));

test('the numbers stand nowhere in plain, and the same number of two persons has different ciphers', () =>
  rolledBack(db, async (tx) => {
    const { first } = await testDistrict(tx, { graduates: 1 });
    await insertGraduate(tx, first, '乙二', undefined, '19900000001');
    const stored = await tx.selectFrom('graduate_identity').selectAll().where('school_id', '=', first.id).execute();
    const stored8bit = Buffer.concat(
      stored.flatMap((row) => [row.identity_cipher, row.phone_cipher, row.student_number_cipher, row.phone_index]),
    ).toString('latin1');
    expect(stored8bit).not.toContain('19900000001');
    expect(stored8bit).not.toContain('610902');
    expect(stored[0]!.phone_cipher.equals(stored[1]!.phone_cipher)).toBe(false);
    expect(stored[0]!.phone_index.equals(stored[1]!.phone_index)).toBe(true);
  }));

test('a day has a limit, and the next day begins anew', () =>
  rolledBack(db, async (tx) => {
    const { first, second } = await testDistrict(tx);
    const input = { graduate: first.graduates[0]!, field: 'PHONE', reason: '电话回访联系' } as const;
    const context = by(first.clerk, 'identityReveal');
    for (let nth = 0; nth < REVEALS_A_DAY; nth += 1) done(await revealIdentity(tx, input, context));
    expect(refusedWith(await revealIdentity(tx, input, context))).toBe('IDENTITY_REVEAL_LIMIT');
    done(await revealIdentity(tx, { ...input, graduate: second.graduates[0]! }, by(second.clerk, 'identityReveal')));
    done(await revealIdentity(tx, input, by(first.clerk, 'identityReveal', '2026-11-25')));
  }));
