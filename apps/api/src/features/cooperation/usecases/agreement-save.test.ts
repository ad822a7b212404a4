import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { auditOf, by, done, refusedWith, testDistrict } from '../../placement/testkit/district.ts';
import { AN_ORDER, agreementOf, anAgreement } from '../testkit/records.ts';
import { insertEmployer } from '../testkit/story.ts';
import { createAgreement, editAgreement } from './agreement-save.ts';

const { db } = await testDatabase();

test('an agreement is entered with its employer, corrected, and leaves a trail', () =>
  rolledBack(db, async (tx) => {
    const { first } = await testDistrict(tx, { open: false });
    const id = await anAgreement(tx, first);
    expect(await agreementOf(tx, id)).toMatchObject({
      state: 'DRAFT',
      major_codes: ['710201'],
      students: 40,
      version: 1,
    });
    expect(await tx.selectFrom('employer').select(['name', 'status']).execute()).toEqual([{ name: AN_ORDER.employerName, status: 'NEW' }]);
    done(await editAgreement(tx, { id, version: 1, students: 38, equipment: 1_250_000n, className: null }, by(first.clerk)));
    expect(await agreementOf(tx, id)).toMatchObject({
      students: 38,
      poor: 6,
      equipment_fen: 1_250_000n,
      class_name: null,
      version: 2,
    });
    const trail = await auditOf(tx, 'cooperation', id);
    expect(trail[1]).toMatchObject({
      before: { students: 40, equipment: null },
      after: { students: 38, equipment: '1250000' },
    });
    done(await editAgreement(tx, { id, version: 2, students: 38 }, by(first.clerk)));
    expect((await agreementOf(tx, id)).version).toBe(2);
  }));

test('no two at one time about the same major; side by side, renewed, or of another kind they may be', () =>
  rolledBack(db, async (tx) => {
    const { first, second } = await testDistrict(tx, { open: false });
    const id = await anAgreement(tx, first);
    const enter = async (over: object, school = first) => {
      const result = await createAgreement(tx, { school: school.id, ...AN_ORDER, ...over }, by(school.clerk));
      return result.ok ? 'ok' : result.error.code;
    };
    expect(await enter({ from: '2028-08-31', to: '2030-08-31' })).toBe('COOPERATION_OVERLAPS');
    expect(await enter({ from: '2028-09-01', to: '2030-08-31' })).toBe('ok');
    expect(await enter({ kind: 'EMP' })).toBe('ok');
    expect(await enter({}, second)).toBe('ok');
    // an agreement does not stand against itself
    done(await editAgreement(tx, { id, version: 1, to: '2027-08-31' }, by(first.clerk)));
  }));

test('a blocked employer, a school that is none, an older version', () =>
  rolledBack(db, async (tx) => {
    const { first, district, officer } = await testDistrict(tx, { open: false });
    await insertEmployer(tx, { status: 'BLOCKED' });
    const blocked = await createAgreement(tx, { school: first.id, ...AN_ORDER }, by(first.clerk));
    expect(refusedWith(blocked)).toBe('EMPLOYER_BLOCKED');
    const primary = await tx.selectFrom('org_unit').selectAll().where('name_zh', '=', '某小学').executeTakeFirstOrThrow();
    const principal = {
      ...first.clerk,
      grants: [{ role: 'PRINCIPAL' as const, orgUnitId: primary.id, orgPath: primary.path }],
    };
    expect(refusedWith(await createAgreement(tx, { school: primary.id, ...AN_ORDER }, by(principal)))).toBe('COOPERATION_NOT_VOCATIONAL');
    expect(refusedWith(await createAgreement(tx, { school: district.id, ...AN_ORDER }, by(officer)))).toBe('FORBIDDEN');
    const id = await anAgreement(tx, first, { employerCode: '91610000MA00000016' });
    expect(refusedWith(await editAgreement(tx, { id, version: 2, students: 1 }, by(first.clerk)))).toBe('STALE_VERSION');
  }));
