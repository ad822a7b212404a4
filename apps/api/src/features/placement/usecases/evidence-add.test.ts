import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { A_JOB, auditOf, by, done, placementsOf, refusedWith, testDistrict } from '../testkit/district.ts';
import { evidenceNamed, insertAttachment } from '../testkit/evidence.ts';
import { editPlacement } from './edit.ts';
import { addEvidence } from './evidence-add.ts';

const { db } = await testDatabase();

test('evidence is named, graded, and takes the file that comes later', () =>
  rolledBack(db, async (tx) => {
    const { first, round } = await testDistrict(tx);
    const [row] = await placementsOf(tx, round, first);
    done(await editPlacement(tx, { id: row!.id, version: 1, ...A_JOB, evidence: [] }, by(first.clerk)));
    done(await addEvidence(tx, { placement: row!.id, version: 2, kind: 'E02' }, by(first.clerk)));
    expect((await placementsOf(tx, round, first))[0]).toMatchObject({ evidence_grade: 'B', version: 3 });
    const file = await insertAttachment(tx, first, first.clerk);
    done(await addEvidence(tx, { placement: row!.id, version: 3, kind: 'E02', attachment: file }, by(first.clerk)));
    expect(await evidenceNamed(tx, row!.id)).toEqual([{ kind: 'E02', attachment_id: file }]);
    expect((await auditOf(tx, 'placement', row!.id)).at(-1)).toMatchObject({ after: { evidenceFile: { kind: 'E02', attachment: file } } });
    const second = await insertAttachment(tx, first, first.clerk);
    done(await addEvidence(tx, { placement: row!.id, version: 4, kind: 'E02', attachment: second }, by(first.clerk)));
    expect(await evidenceNamed(tx, row!.id)).toHaveLength(2);
    done(await addEvidence(tx, { placement: row!.id, version: 5, kind: 'E02' }, by(first.clerk)));
    expect(await evidenceNamed(tx, row!.id)).toHaveLength(2);
  }));

test('internship proof and proof of something else are refused', () =>
  rolledBack(db, async (tx) => {
    const { first, round } = await testDistrict(tx);
    const [row] = await placementsOf(tx, round, first);
    done(await editPlacement(tx, { id: row!.id, version: 1, ...A_JOB }, by(first.clerk)));
    expect(refusedWith(await addEvidence(tx, { placement: row!.id, version: 2, kind: 'E11' }, by(first.clerk)))).toBe(
      'PLACEMENT_INTERNSHIP_PROOF',
    );
    expect(refusedWith(await addEvidence(tx, { placement: row!.id, version: 2, kind: 'E07' }, by(first.clerk)))).toBe(
      'PLACEMENT_EVIDENCE_NOT_ACCEPTED',
    );
    expect(await evidenceNamed(tx, row!.id)).toEqual([{ kind: 'E01', attachment_id: null }]);
  }));
