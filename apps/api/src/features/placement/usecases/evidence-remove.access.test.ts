import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { A_JOB, by, done, placementsOf, refusedWith, testDistrict } from '../testkit/district.ts';
import { editPlacement } from './edit.ts';
import { removeEvidence } from './evidence-remove.ts';

const { db } = await testDatabase();

test('only the school itself takes evidence away', () =>
  rolledBack(db, async (tx) => {
    const { first, second, officer, round } = await testDistrict(tx);
    const [row] = await placementsOf(tx, round, first);
    done(await editPlacement(tx, { id: row!.id, version: 1, ...A_JOB }, by(first.clerk)));
    const { id } = await tx.selectFrom('placement_evidence').select('id').executeTakeFirstOrThrow();
    const input = { placement: row!.id, version: 2, evidence: id };
    expect(refusedWith(await removeEvidence(tx, input, by(second.clerk)))).toBe('NOT_FOUND');
    expect(refusedWith(await removeEvidence(tx, input, by(officer)))).toBe('FORBIDDEN');
    expect(await removeEvidence(tx, input, by(first.clerk))).toMatchObject({ ok: true });
  }));
