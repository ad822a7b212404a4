import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { by, done, refusedWith, testDistrict } from '../../placement/testkit/district.ts';
import { anInternship, internshipOf } from '../testkit/records.ts';
import { insertEmployer } from '../testkit/story.ts';
import { cancelInternship, confirmInternship, endInternship } from './internship-decide.ts';
import { editInternship } from './internship-save.ts';

const { db } = await testDatabase();
const reason = '学生返校';

test('a clause that binds stands against confirmation until it is put right; a guiding one does not', () =>
  rolledBack(db, async (tx) => {
    const { first, officer } = await testDistrict(tx, { open: false });
    await insertEmployer(tx);
    const id = await anInternship(tx, first, { insured: null, pay: 100_000n });
    const refused = await confirmInternship(tx, { id, version: 1 }, by(officer));
    expect(refusedWith(refused)).toBe('INTERNSHIP_AGAINST_RULES');
    expect(refused.ok ? '' : refused.error.message.zh).toContain('I8');
    done(await editInternship(tx, { id, version: 1, insured: true }, by(first.clerk)));
    done(await confirmInternship(tx, { id, version: 2 }, by(officer)));
    expect(await internshipOf(tx, id)).toMatchObject({
      state: 'CONFIRMED',
      findings: ['I5'],
      confirmed_by: officer.id,
    });
    expect(refusedWith(await editInternship(tx, { id, version: 3, post: 'x' }, by(first.clerk)))).toBe('INTERNSHIP_ACTION_IMPOSSIBLE');
    done(await endInternship(tx, { id, version: 3, endedOn: '2026-11-20', reason }, by(first.clerk)));
    expect(await internshipOf(tx, id)).toMatchObject({
      state: 'ENDED',
      ended_on: '2026-11-20',
      state_reason: reason,
    });
  }));

test('the school calls off its draft, the bureau also what it has confirmed', () =>
  rolledBack(db, async (tx) => {
    const { first, officer } = await testDistrict(tx, { open: false });
    await insertEmployer(tx);
    const draft = await anInternship(tx, first);
    done(await cancelInternship(tx, { id: draft, version: 1, reason }, by(first.clerk)));
    const id = await anInternship(tx, first);
    done(await confirmInternship(tx, { id, version: 1 }, by(officer)));
    expect(refusedWith(await cancelInternship(tx, { id, version: 2, reason }, by(first.clerk)))).toBe('FORBIDDEN');
    done(await cancelInternship(tx, { id, version: 2, reason }, by(officer)));
    expect(refusedWith(await confirmInternship(tx, { id, version: 3 }, by(officer)))).toBe('INTERNSHIP_ACTION_IMPOSSIBLE');
  }));
