import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { auditOf, by, done, openInbox, refusedWith } from '../testkit/district.ts';
import { decisionOf, refused, sampledDistrict } from '../testkit/verification.ts';
import { appealPlacement } from './appeal.ts';
import { decidePlacementFinally } from './decide.ts';
import { reopenDecision } from './decision-reopen.ts';

const { db } = await testDatabase();

test('a final decision is reopened with a reason, what it settled stands again, and it is decided anew by another', () =>
  rolledBack(db, async (tx) => {
    const made = await sampledDistrict(tx);
    const { row, decision } = await refused(tx, made);
    const reopen = (version: number) =>
      reopenDecision(tx, { decision: decision.id, version, reason: '发现新的材料' }, by(made.colleague, 'placementDecisionReopen'));
    expect(refusedWith(await reopen(1))).toBe('DECISION_IMPOSSIBLE');
    done(await appealPlacement(tx, { decision: decision.id, version: 1, answer: '说明', evidence: [] }, by(made.first.clerk)));
    done(await decidePlacementFinally(tx, { decision: decision.id, version: 2, confirm: true, reason: '属实' }, by(made.director)));
    const standing = () =>
      tx.selectFrom('placement_check').select('result').where('placement_id', '=', row.id).where('superseded_at', 'is', null).execute();
    expect((await standing()).map((each) => each.result)).toEqual(['PASSED']);
    done(await reopen(3));
    expect(await decisionOf(tx, row.id)).toMatchObject({ state: 'APPEALED', decided_by: null, reopened: 1, reopen_reason: '发现新的材料' });
    expect((await standing()).map((each) => each.result).toSorted()).toEqual(['FAILED', 'NOT_DONE']);
    expect((await auditOf(tx, 'placement', row.id)).at(-1)).toMatchObject({ reason: '发现新的材料', before: { decision: 'CONFIRMED' } });
    expect(await openInbox(tx, made.district)).toContain('placement.appealed');
    expect(
      refusedWith(
        await decidePlacementFinally(tx, { decision: decision.id, version: 4, confirm: false, reason: '不实' }, by(made.officer)),
      ),
    ).toBe('DECISION_BY_REFUSER');
    done(await decidePlacementFinally(tx, { decision: decision.id, version: 4, confirm: false, reason: '不实' }, by(made.colleague)));
  }));
