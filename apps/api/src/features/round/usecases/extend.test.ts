import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { A_JOB, auditOf, by, done, openInbox, placementsOf, refusedWith, testDistrict } from '../../placement/testkit/district.ts';
import { editPlacement } from '../../placement/usecases/edit.ts';
import { submitAll } from '../../placement/testkit/story.ts';
import { closeRound } from './close.ts';
import { extendRound } from './extend.ts';

const { db } = await testDatabase();

test('a closed round is open again, whoever has not submitted is called again, and every date moves', () =>
  rolledBack(db, async (tx) => {
    const { officer, first, second, district, round } = await testDistrict(tx);
    await submitAll(tx, round, first);
    done(await closeRound(tx, { id: round, version: 1 }, by(officer)));
    done(await extendRound(tx, { id: round, version: 2, dueOn: '2026-12-20' }, by(officer, 'roundExtend')));
    expect(await openInbox(tx, first)).toEqual([]);
    expect(await openInbox(tx, second)).toEqual(['placement.report']);
    expect(await openInbox(tx, district)).toEqual(['placement.review']);
    const due = await tx.selectFrom('inbox_item').select('due_on').where('done_at', 'is', null).execute();
    expect(due).toEqual([{ due_on: '2026-12-20' }, { due_on: '2026-12-20' }]);
    const [late] = await placementsOf(tx, round, second);
    done(await editPlacement(tx, { id: late!.id, version: 1, ...A_JOB }, by(second.clerk)));
    expect((await auditOf(tx, 'round', round)).at(-1)).toMatchObject({
      before: { dueOn: '2026-12-10', closed: true },
      after: { dueOn: '2026-12-20', closed: false },
    });
  }));

test('the new date must be later than the old one, and not past', () =>
  rolledBack(db, async (tx) => {
    const { officer, round } = await testDistrict(tx);
    expect(refusedWith(await extendRound(tx, { id: round, version: 1, dueOn: '2026-12-10' }, by(officer)))).toBe('ROUND_NOT_EXTENDED');
    expect(refusedWith(await extendRound(tx, { id: round, version: 1, dueOn: '2026-12-11' }, by(officer, 'x', '2026-12-12')))).toBe(
      'ROUND_NOT_EXTENDED',
    );
    done(await extendRound(tx, { id: round, version: 1, dueOn: '2026-12-11' }, by(officer)));
  }));
