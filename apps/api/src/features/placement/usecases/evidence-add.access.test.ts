import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { by, placementsOf, refusedWith, testDistrict } from '../testkit/district.ts';
import { insertAttachment } from '../testkit/evidence.ts';
import { addEvidence } from './evidence-add.ts';

const { db } = await testDatabase();

test('only the school itself names evidence', () =>
  rolledBack(db, async (tx) => {
    const { first, second, officer, round } = await testDistrict(tx);
    const [row] = await placementsOf(tx, round, first);
    const input = { placement: row!.id, version: 1, kind: 'E10' };
    expect(refusedWith(await addEvidence(tx, input, by(second.clerk)))).toBe('NOT_FOUND');
    expect(refusedWith(await addEvidence(tx, input, by(officer)))).toBe('FORBIDDEN');
    expect(await addEvidence(tx, input, by(first.clerk))).toMatchObject({ ok: true });
  }));

test("another school's file is no evidence, and is not told from one that isn't there", () =>
  rolledBack(db, async (tx) => {
    const { first, second, round } = await testDistrict(tx);
    const [row] = await placementsOf(tx, round, first);
    const theirs = await insertAttachment(tx, second, second.clerk);
    const add = (attachment: string) => addEvidence(tx, { placement: row!.id, version: 1, kind: 'E10', attachment }, by(first.clerk));
    const foreign = await add(theirs);
    expect(refusedWith(foreign)).toBe('NOT_FOUND');
    expect(foreign).toEqual(await add(first.id));
  }));
