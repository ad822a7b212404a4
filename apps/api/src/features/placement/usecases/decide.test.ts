import { ok } from '@fuzhi/domain/kernel/result.ts';
import { expect, test } from 'vitest';

import type { Tx } from '../../../platform/database.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { ask } from '../testkit/ask.ts';
import { actorAt, by, done, openInbox, refusedWith } from '../testkit/district.ts';
import { called, decisionOf, refused, type Sampled, sampledDistrict } from '../testkit/verification.ts';
import { appealPlacement } from './appeal.ts';
import { decidePlacementFinally } from './decide.ts';

const { db } = await testDatabase();
const STATE = 'query ($id: ID!) { placement(id: $id) { verified verification } }';
const stateOf = async (tx: Tx, made: Sampled, id: string) =>
  (
    await ask<{ placement: { verified: boolean; verification: string } }>(tx, made.officer, STATE, {
      id: Buffer.from(`Placement:${id}`).toString('base64url'),
    })
  ).data.placement;
const appealed = async (tx: Tx, made: Sampled) => {
  const { row, decision } = await refused(tx, made);
  done(await appealPlacement(tx, { decision: decision.id, version: 1, answer: '说明', evidence: [] }, by(made.first.clerk)));
  return { row, decision };
};

test('confirmed by somebody else: the failed check is answered and the row counts as verified again', () =>
  rolledBack(db, async (tx) => {
    const made = await sampledDistrict(tx);
    const { row, decision } = await appealed(tx, made);
    expect(await stateOf(tx, made, row.id)).toEqual({ verified: false, verification: 'REFUSED' });
    const decide = { decision: decision.id, version: 2, confirm: true, reason: '流水属实' };
    expect(refusedWith(await decidePlacementFinally(tx, decide, by(made.officer)))).toBe('DECISION_BY_REFUSER');
    done(await decidePlacementFinally(tx, decide, by(made.director, 'placementDecide')));
    expect(await decisionOf(tx, row.id)).toMatchObject({ state: 'CONFIRMED', decided_by: made.director.id });
    expect(await stateOf(tx, made, row.id)).toEqual({ verified: true, verification: 'VERIFIED' });
    expect(await openInbox(tx, made.district)).not.toContain('placement.appealed');
    // final is final: what is found afterwards is kept and changes nothing
    await called(tx, made, row.id, 'FAILED');
    expect(await stateOf(tx, made, row.id)).toEqual({ verified: true, verification: 'VERIFIED' });
    expect(refusedWith(await decidePlacementFinally(tx, { ...decide, version: 3, confirm: false }, by(made.colleague)))).toBe(
      'DECISION_IMPOSSIBLE',
    );
  }));

test('rejected: the claim is not verified, whatever a later check says', () =>
  rolledBack(db, async (tx) => {
    const made = await sampledDistrict(tx);
    const { row, decision } = await appealed(tx, made);
    done(await decidePlacementFinally(tx, { decision: decision.id, version: 2, confirm: false, reason: '仍无凭据' }, by(made.colleague)));
    await called(tx, made, row.id, 'PASSED');
    expect(await stateOf(tx, made, row.id)).toEqual({ verified: false, verification: 'REJECTED' });
  }));

test('without an answer it is decided only when the school has had its days', () =>
  rolledBack(db, async (tx) => {
    const made = await sampledDistrict(tx);
    const { decision } = await refused(tx, made);
    const decide = { decision: decision.id, version: 1, confirm: false, reason: '逾期未答复' };
    expect(refusedWith(await decidePlacementFinally(tx, decide, by(made.colleague)))).toBe('DECISION_APPEAL_OPEN');
    done(await decidePlacementFinally(tx, decide, by(made.colleague, 'placementDecide', '2026-12-05')));
  }));

test('the database itself refuses a decision by who refused', () =>
  rolledBack(db, async (tx) => {
    const made = await sampledDistrict(tx);
    const { decision } = await appealed(tx, made);
    const forged = tx
      .updateTable('placement_decision')
      .set({ state: 'REJECTED', decided_by: made.officer.id, decided_at: new Date(), decision_reason: 'x' })
      .where('id', '=', decision.id)
      .execute();
    await expect(forged).rejects.toThrow(/placement_decision_by_another/u);
  }));

test('two decide at once: exactly one does', async () => {
  const { made, decision } = done(
    await inTransaction(db, async (tx) => {
      const district = await sampledDistrict(tx);
      return ok({ made: district, decision: (await appealed(tx, district)).decision });
    }),
  );
  const third = done(await inTransaction(db, async (tx) => ok(await actorAt(tx, 'BUREAU_VOC', made.district, '又一人'))));
  const results = await Promise.all(
    [made.colleague, made.director, third].map((actor, nth) =>
      inTransaction(db, (tx) =>
        decidePlacementFinally(tx, { decision: decision.id, version: 2, confirm: nth === 0, reason: '终审' }, by(actor)),
      ),
    ),
  );
  expect(results.map((result) => (result.ok ? 'ok' : result.error.code)).toSorted()).toEqual(['STALE_VERSION', 'STALE_VERSION', 'ok']);
});
