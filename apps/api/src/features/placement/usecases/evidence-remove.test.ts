import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { A_JOB, auditOf, by, done, placementsOf, refusedWith, testDistrict } from '../testkit/district.ts';
import { evidenceNamed } from '../testkit/evidence.ts';
import { editPlacement } from './edit.ts';
import { removeEvidence } from './evidence-remove.ts';

const { db } = await testDatabase();

test('evidence is taken away, and the grade falls to what is left', () =>
  rolledBack(db, async (tx) => {
    const { first, round } = await testDistrict(tx);
    const [row] = await placementsOf(tx, round, first);
    done(await editPlacement(tx, { id: row!.id, version: 1, ...A_JOB, evidence: ['E01', 'E02'] }, by(first.clerk)));
    const contract = await tx.selectFrom('placement_evidence').select('id').where('kind', '=', 'E01').executeTakeFirstOrThrow();
    done(await removeEvidence(tx, { placement: row!.id, version: 2, evidence: contract.id }, by(first.clerk)));
    expect(await evidenceNamed(tx, row!.id)).toEqual([{ kind: 'E02', attachment_id: null }]);
    expect((await placementsOf(tx, round, first))[0]).toMatchObject({ evidence_grade: 'B', version: 3 });
    expect((await auditOf(tx, 'placement', row!.id)).at(-1)).toMatchObject({
      before: { evidence: ['E01', 'E02'] },
      after: { evidence: ['E02'] },
    });
  }));

test("another row's evidence is not there", () =>
  rolledBack(db, async (tx) => {
    const { first, round } = await testDistrict(tx);
    const [one, other] = await placementsOf(tx, round, first);
    done(await editPlacement(tx, { id: one!.id, version: 1, ...A_JOB }, by(first.clerk)));
    const { id } = await tx.selectFrom('placement_evidence').select('id').executeTakeFirstOrThrow();
    expect(refusedWith(await removeEvidence(tx, { placement: other!.id, version: 1, evidence: id }, by(first.clerk)))).toBe('NOT_FOUND');
    expect(await evidenceNamed(tx, one!.id)).toHaveLength(1);
  }));
