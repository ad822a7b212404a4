import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { A_JOB, auditOf, by, done, outboxTopics, placementsOf, refusedWith, testDistrict } from '../../placement/testkit/district.ts';
import { editPlacement } from '../../placement/usecases/edit.ts';
import { employerOf, insertEmployer } from '../testkit/story.ts';
import { blockEmployer, releaseEmployer, verifyEmployer, watchEmployer } from './employer-decide.ts';

const { db } = await testDatabase();
const reason = '多名毕业生反映未在该单位工作';

test('an employer is verified, watched, blocked and released, each with its trail', () =>
  rolledBack(db, async (tx) => {
    const { officer } = await testDistrict(tx, { open: false });
    const id = await insertEmployer(tx, { status: 'NEW' });
    done(await verifyEmployer(tx, { id, version: 1, foundedOn: '2015-03-01' }, by(officer, 'employerVerify')));
    expect(await employerOf(tx, id)).toMatchObject({
      status: 'VERIFIED',
      founded_on: '2015-03-01',
      verified_by: officer.id,
      version: 2,
    });
    done(await watchEmployer(tx, { id, version: 2, reason }, by(officer)));
    done(await blockEmployer(tx, { id, version: 3, reason }, by(officer, 'employerBlock')));
    expect(await employerOf(tx, id)).toMatchObject({
      status: 'BLOCKED',
      status_reason: reason,
      status_by: officer.id,
    });
    done(await releaseEmployer(tx, { id, version: 4, reason: '已核实属实' }, by(officer)));
    expect(await employerOf(tx, id)).toMatchObject({
      status: 'VERIFIED',
      status_reason: '已核实属实',
      version: 5,
    });
    const trail = await auditOf(tx, 'employer', id);
    expect(trail.map((entry) => entry.reason)).toEqual([null, reason, reason, '已核实属实']);
    expect(trail[2]).toMatchObject({
      operation: 'employerBlock',
      before: { status: 'WATCH' },
      after: { status: 'BLOCKED' },
    });
    expect(await outboxTopics(tx)).toEqual(['employer.verified', 'employer.watched', 'employer.blocked', 'employer.released']);
  }));

test('what cannot be: releasing what is held by nothing, verifying twice, a founding in the future, an older version', () =>
  rolledBack(db, async (tx) => {
    const { officer } = await testDistrict(tx, { open: false });
    const id = await insertEmployer(tx);
    expect(refusedWith(await releaseEmployer(tx, { id, version: 1, reason }, by(officer)))).toBe('EMPLOYER_ACTION_IMPOSSIBLE');
    expect(refusedWith(await verifyEmployer(tx, { id, version: 1 }, by(officer)))).toBe('EMPLOYER_ACTION_IMPOSSIBLE');
    const fresh = await insertEmployer(tx, { creditCode: '91610000MA00000016', status: 'NEW' });
    const verify = verifyEmployer(tx, { id: fresh, version: 1, foundedOn: '2027-01-01' }, by(officer));
    expect(refusedWith(await verify)).toBe('EMPLOYER_DATE_IN_FUTURE');
    done(await blockEmployer(tx, { id, version: 1, reason }, by(officer)));
    expect(refusedWith(await blockEmployer(tx, { id, version: 1, reason }, by(officer)))).toBe('STALE_VERSION');
  }));

test('a blocked employer is named by no new placement; a row that names it already may be worked on', () =>
  rolledBack(db, async (tx) => {
    const { officer, first, round } = await testDistrict(tx);
    const [one, two] = await placementsOf(tx, round, first);
    done(await editPlacement(tx, { id: one!.id, version: 1, ...A_JOB }, by(first.clerk)));
    const { id, version } = await tx.selectFrom('employer').select(['id', 'version']).executeTakeFirstOrThrow();
    done(await blockEmployer(tx, { id, version, reason }, by(officer)));

    const refused = await editPlacement(tx, { id: two!.id, version: 1, ...A_JOB }, by(first.clerk));
    expect(refusedWith(refused)).toBe('EMPLOYER_BLOCKED');
    expect(refused.ok ? '' : refused.error.message.zh).toContain(reason);
    expect(refused.ok ? '' : refused.error.field).toBe('employerCode');
    done(await editPlacement(tx, { id: one!.id, version: 2, post: '质检员' }, by(first.clerk)));
    done(await releaseEmployer(tx, { id, version: version + 1, reason }, by(officer)));
    done(await editPlacement(tx, { id: two!.id, version: 1, ...A_JOB }, by(first.clerk)));
  }));

test('another spelling in a report becomes an alias, the registered name stays', () =>
  rolledBack(db, async (tx) => {
    const { first, round } = await testDistrict(tx);
    const [one, two] = await placementsOf(tx, round, first);
    done(await editPlacement(tx, { id: one!.id, version: 1, ...A_JOB }, by(first.clerk)));
    done(await editPlacement(tx, { id: two!.id, version: 1, ...A_JOB, employerName: '试验制造公司' }, by(first.clerk)));
    expect((await tx.selectFrom('employer').select('name').execute()).map((row) => row.name)).toEqual([A_JOB.employerName]);
    expect(await tx.selectFrom('employer_alias').select(['name', 'source']).execute()).toEqual([
      { name: '试验制造公司', source: 'REPORT' },
    ]);
  }));
