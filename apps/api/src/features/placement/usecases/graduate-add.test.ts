import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { auditOf, by, done, inventedNumber, placementsOf, refusedWith, testDistrict } from '../testkit/district.ts';
import { addGraduate } from './graduate-add.ts';

const { db } = await testDatabase();

test('a missing graduate gets a row in the running round, and the addition stays on record', () =>
  rolledBack(db, async (tx) => {
    const { first, second, officer, round } = await testDistrict(tx);
    const identityNumber = inventedNumber();
    const input = {
      school: first.id,
      name: '试验生',
      className: '三班',
      majorCode: '710201',
      graduatedOn: '2026-06-30',
      identityNumber,
      studentNumber: `G${identityNumber}`,
      phone: '19900000002',
      reason: '学籍转入时漏录',
    };
    const { id } = done(await addGraduate(tx, input, by(officer, 'graduateAdd')));
    expect((await placementsOf(tx, round, first)).filter((row) => row.graduate_id === id)).toHaveLength(1);
    const [change] = await tx.selectFrom('graduate_roll_change').selectAll().execute();
    expect(change).toMatchObject({ kind: 'ADDED', graduate_id: id, name_masked: '试*生', round_ids: [round], reason: '学籍转入时漏录' });
    expect(
      JSON.stringify(await auditOf(tx, 'graduate', id), (_, value: unknown) => (typeof value === 'bigint' ? '' : value)),
    ).not.toContain(identityNumber);
    expect(refusedWith(await addGraduate(tx, { ...input, school: second.id }, by(officer)))).toBe('GRADUATE_EXISTS');
    const primary = await tx.selectFrom('org_unit').select('id').where('school_type', '=', '211').executeTakeFirstOrThrow();
    expect(refusedWith(await addGraduate(tx, { ...input, school: primary.id, identityNumber: inventedNumber() }, by(officer)))).toBe(
      'NOT_FOUND',
    );
  }));
