import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { auditOf, by, done, refusedWith, testDistrict } from '../../placement/testkit/district.ts';
import { employerOf, insertEmployer } from '../testkit/story.ts';
import { updateEmployer } from './employer-update.ts';

const { db } = await testDatabase();

test('a new name makes the old one an earlier name, and both are found', () =>
  rolledBack(db, async (tx) => {
    const { officer } = await testDistrict(tx, { open: false });
    const id = await insertEmployer(tx);
    const change = {
      id,
      version: 1,
      name: '试验重工有限公司',
      aliases: ['试验制造'],
      foundedOn: '2015-03-01',
      nature: '33',
    };
    done(await updateEmployer(tx, change, by(officer, 'employerUpdate')));
    expect(await employerOf(tx, id)).toMatchObject({
      name: '试验重工有限公司',
      name_initials: 'syzgyxgs',
      founded_on: '2015-03-01',
      version: 2,
    });
    const aliases = await tx.selectFrom('employer_alias').select(['name', 'source']).orderBy('source').execute();
    expect(aliases).toEqual([
      { name: '试验制造', source: 'BUREAU' },
      { name: '试验制造有限公司', source: 'RENAMED' },
    ]);
    const [entry] = await auditOf(tx, 'employer', id);
    expect(entry).toMatchObject({
      before: { name: '试验制造有限公司', aliases: [], foundedOn: null, nature: null },
      after: {
        name: '试验重工有限公司',
        aliases: ['试验制造'],
        foundedOn: '2015-03-01',
        nature: '33',
      },
    });
    done(await updateEmployer(tx, { id, version: 2, aliases: [] }, by(officer)));
    expect(await tx.selectFrom('employer_alias').select('name').execute()).toEqual([]);
  }));

test('dates against each other and changes that are none are refused', () =>
  rolledBack(db, async (tx) => {
    const { officer } = await testDistrict(tx, { open: false });
    const id = await insertEmployer(tx);
    const refused = async (change: object) => refusedWith(await updateEmployer(tx, { id, version: 1, ...change }, by(officer)));
    expect(await refused({ foundedOn: '2020-01-02', closedOn: '2020-01-01' })).toBe('EMPLOYER_CLOSED_BEFORE_FOUNDED');
    expect(await refused({ closedOn: '2026-12-01' })).toBe('EMPLOYER_DATE_IN_FUTURE');
    expect(await refused({ name: '试验制造有限公司' })).toBe('EMPLOYER_UNCHANGED');
    done(await updateEmployer(tx, { id, version: 1, closedOn: '2026-11-24' }, by(officer)));
  }));
