import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { by, done, openInbox, refusedWith } from '../testkit/district.ts';
import { evidenceNamed, insertAttachment } from '../testkit/evidence.ts';
import { decisionOf, refused, rowOf, sampledDistrict } from '../testkit/verification.ts';
import { appealPlacement } from './appeal.ts';

const { db } = await testDatabase();

test('the school adds evidence and answers, on this row alone; the bureau is told', () =>
  rolledBack(db, async (tx) => {
    const made = await sampledDistrict(tx);
    const { row, decision } = await refused(tx, made);
    await tx.deleteFrom('placement_evidence').where('placement_id', '=', row.id).execute();
    await tx.updateTable('placement').set({ evidence_grade: null }).where('id', '=', row.id).execute();
    const file = await insertAttachment(tx, made.first, made.first.clerk);
    const input = {
      decision: decision.id,
      version: 1,
      answer: '附上银行流水',
      evidence: [{ kind: 'E04', attachment: file }, { kind: 'E12' }],
    };
    done(await appealPlacement(tx, input, by(made.first.clerk, 'placementAppeal')));
    expect(await evidenceNamed(tx, row.id)).toEqual([
      { kind: 'E04', attachment_id: file },
      { kind: 'E12', attachment_id: null },
    ]);
    expect(await rowOf(tx, row.id)).toMatchObject({ state: 'SUBMITTED', evidence_grade: 'A' });
    expect(await decisionOf(tx, row.id)).toMatchObject({
      state: 'APPEALED',
      answer: '附上银行流水',
      answered_by: made.first.clerk.id,
      version: 2,
    });
    expect(await openInbox(tx, made.first)).not.toContain('placement.refused');
    expect(await openInbox(tx, made.district)).toContain('placement.appealed');
    expect(refusedWith(await appealPlacement(tx, { ...input, version: 2 }, by(made.first.clerk)))).toBe('DECISION_IMPOSSIBLE');
  }));

test("internship proof, proof of something else and another school's file are refused, and nothing is kept", () =>
  rolledBack(db, async (tx) => {
    const made = await sampledDistrict(tx);
    const { decision } = await refused(tx, made);
    const foreign = await insertAttachment(tx, made.second, made.second.clerk);
    const appeal = (evidence: { kind: string; attachment?: string }[]) =>
      appealPlacement(tx, { decision: decision.id, version: 1, answer: '说明', evidence }, by(made.first.clerk));
    expect(refusedWith(await appeal([{ kind: 'E11' }]))).toBe('PLACEMENT_INTERNSHIP_PROOF');
    expect(refusedWith(await appeal([{ kind: 'E07' }]))).toBe('PLACEMENT_EVIDENCE_NOT_ACCEPTED');
    expect(refusedWith(await appeal([{ kind: 'E04', attachment: foreign }]))).toBe('NOT_FOUND');
    expect(
      refusedWith(await appealPlacement(tx, { decision: decision.id, version: 7, answer: '说明', evidence: [] }, by(made.first.clerk))),
    ).toBe('STALE_VERSION');
  }));
