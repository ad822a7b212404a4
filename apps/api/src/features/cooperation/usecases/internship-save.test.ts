import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { ask } from '../../placement/testkit/ask.ts';
import { by, done, refusedWith, testDistrict } from '../../placement/testkit/district.ts';
import { A_POST, anAgreement, anInternship, internshipOf } from '../testkit/records.ts';
import { insertEmployer } from '../testkit/story.ts';
import { createInternship, editInternship } from './internship-save.ts';

const { db } = await testDatabase();

test('what the rules find is kept with the record, shown with its clause, and found by it', () =>
  rolledBack(db, async (tx) => {
    const { first } = await testDistrict(tx, { open: false });
    const id = await anInternship(tx, first, { threeParty: false, pay: 200_000n });
    expect(await internshipOf(tx, id)).toMatchObject({
      findings: ['I2', 'I5'],
      refused: true,
      name_initials: 'zs',
    });
    const query = `query ($clause: String) { internships(where: { clause: $clause }) { totalCount nodes { clauses refused findings { clause binding messageZh } } } }`;
    const asked = await ask<{
      internships: { totalCount: number; nodes: { findings: unknown[] }[] };
    }>(tx, first.clerk, query, { clause: 'I2' });
    expect(asked.errors).toEqual([]);
    expect(asked.data.internships.nodes[0]?.findings).toEqual([
      { clause: 'I2', binding: true, messageZh: '没有三方协议。' },
      {
        clause: 'I5',
        binding: false,
        messageZh: '月报酬 2,000.00 元，低于同岗位工资 3,000.00 元的 80%（2,400.00 元）。',
      },
    ]);
    const none = await ask<{ internships: { totalCount: number } }>(tx, first.clerk, query, {
      clause: 'I9',
    });
    expect(none.data.internships.totalCount).toBe(0);
    done(await editInternship(tx, { id, version: 1, threeParty: true, pay: 240_000n }, by(first.clerk)));
    expect(await internshipOf(tx, id)).toMatchObject({ findings: [], refused: false, version: 2 });
  }));

test('one post at a time, and only references of the own school', () =>
  rolledBack(db, async (tx) => {
    const { first, second } = await testDistrict(tx, { open: false });
    const id = await anInternship(tx, first);
    const enter = async (over: object, school = first) => {
      const result = await createInternship(tx, { school: school.id, ...A_POST, ...over }, by(school.clerk));
      return result.ok ? 'ok' : result.error.code;
    };
    expect(await enter({})).toBe('INTERNSHIP_OVERLAPS');
    expect(await enter({ from: '2027-03-01', to: '2027-06-30' })).toBe('ok');
    expect(await enter({}, second)).toBe('ok');
    const theirs = await anAgreement(tx, second);
    const refused = await editInternship(tx, { id, version: 1, cooperation: theirs }, by(first.clerk));
    expect(refusedWith(refused)).toBe('NOT_FOUND');
    expect(await enter({ name: '李四', graduate: second.graduates[0]! })).toBe('NOT_FOUND');
    expect(
      await enter({
        name: '李四',
        graduate: first.graduates[0]!,
        cooperation: await anAgreement(tx, first),
      }),
    ).toBe('ok');
  }));

test('a blocked employer takes no new intern', () =>
  rolledBack(db, async (tx) => {
    const { first } = await testDistrict(tx, { open: false });
    await insertEmployer(tx, { status: 'BLOCKED' });
    expect(refusedWith(await createInternship(tx, { school: first.id, ...A_POST }, by(first.clerk)))).toBe('EMPLOYER_BLOCKED');
  }));
