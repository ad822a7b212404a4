import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { by, done, openInbox, placementsOf, refusedWith, reportOfSchool, testDistrict } from '../testkit/district.ts';
import { seen, submitAll } from '../testkit/story.ts';
import { acceptPlacements } from './accept.ts';

const { db } = await testDatabase();

test('rows are accepted one by one; with the last the report is accepted and the review is done', () =>
  rolledBack(db, async (tx) => {
    const { first, district, officer, round } = await testDistrict(tx);
    const [one, other] = await submitAll(tx, round, first);
    done(await acceptPlacements(tx, { rows: seen([one!]) }, by(officer)));
    expect((await reportOfSchool(tx, round, first)).state).toBe('SUBMITTED');
    expect(await openInbox(tx, district)).toEqual(['placement.review']);
    done(await acceptPlacements(tx, { rows: seen([other!]) }, by(officer)));
    expect(await reportOfSchool(tx, round, first)).toMatchObject({ state: 'ACCEPTED', decided_by: officer.id });
    expect(await openInbox(tx, district)).toEqual([]);
  }));

test('rows of several schools are accepted at once', () =>
  rolledBack(db, async (tx) => {
    const { schools, officer, round } = await testDistrict(tx);
    const rows = [];
    for (const school of schools) rows.push(...(await submitAll(tx, round, school)));
    expect(done(await acceptPlacements(tx, { rows: seen(rows) }, by(officer))).ids).toHaveLength(4);
    for (const school of schools) expect((await reportOfSchool(tx, round, school)).state).toBe('ACCEPTED');
  }));

test('a row that somebody decided on since it was looked at is a conflict', () =>
  rolledBack(db, async (tx) => {
    const { first, officer, round } = await testDistrict(tx);
    const rows = seen(await submitAll(tx, round, first));
    done(await acceptPlacements(tx, { rows }, by(officer)));
    expect(refusedWith(await acceptPlacements(tx, { rows }, by(officer)))).toBe('STALE_VERSION');
    const again = seen(await placementsOf(tx, round, first));
    expect(refusedWith(await acceptPlacements(tx, { rows: again }, by(officer)))).toBe('REPORT_ACTION_IMPOSSIBLE');
  }));
