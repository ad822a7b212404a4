import { CHECK_RESULTS, EVIDENCE_GRADES } from '@fuzhi/domain/placement/model.ts';
import { verificationState } from '@fuzhi/domain/placement/verification.ts';
import { DECISION_STATES } from '@fuzhi/domain/placement/verification-model.ts';
import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../testkit/database.ts';
import { ask } from './testkit/ask.ts';
import { firstRow, sampledDistrict } from './testkit/verification.ts';

const { db } = await testDatabase();
const QUERY = `query ($id: ID!) { placement(id: $id) { verification verified contradiction answers { said } links { state } }
  found: placements(first: 1, where: { verification: { eq: REFUSED }, sampled: { eq: true } }) { totalCount } }`;
type Seen = {
  placement: { verification: string | null; verified: boolean; contradiction: boolean; answers: object[]; links: object[] };
  found: { totalCount: number };
};

test(
  'the state that lists filter by is the one of the domain, whatever comes together',
  () =>
    rolledBack(db, async (tx) => {
      const made = await sampledDistrict(tx);
      const row = await firstRow(tx, made);
      const id = Buffer.from(`Placement:${row.id}`).toString('base64url');
      const check = { placement_id: row.id, kind: 'C3', channel: 'PHONE_GRADUATE' };
      for (const destination of ['D14', 'D31', null]) {
        for (const grade of [...EVIDENCE_GRADES, null]) {
          await tx.updateTable('placement').set({ destination, evidence_grade: grade }).where('id', '=', row.id).execute();
          for (const result of [...CHECK_RESULTS, null]) {
            await tx.deleteFrom('placement_check').where('placement_id', '=', row.id).execute();
            if (result !== null)
              await tx
                .insertInto('placement_check')
                .values({ ...check, id: row.id, result })
                .execute();
            for (const decision of [null, ...DECISION_STATES]) {
              await tx.deleteFrom('placement_decision').execute();
              const isFinal = decision === 'CONFIRMED' || decision === 'REJECTED';
              if (decision !== null) {
                await tx
                  .insertInto('placement_decision')
                  .values({
                    id: row.id,
                    placement_id: row.id,
                    state: decision,
                    reason: '不实',
                    refused_by: made.officer.id,
                    refused_at: new Date(),
                    appeal_until: '2026-12-04',
                    ...(isFinal ? { decided_by: made.colleague.id, decided_at: new Date(), decision_reason: '终审' } : {}),
                  })
                  .execute();
              }
              const { data } = await ask<Seen>(tx, made.officer, QUERY, { id });
              const expected = verificationState({ destination, grade, checks: result === null ? [] : [result], decision });
              expect([destination, grade, result, decision, data.placement.verification]).toEqual([
                destination,
                grade,
                result,
                decision,
                expected,
              ]);
              expect(data.placement.verified).toBe(expected === 'VERIFIED');
              expect(data.found.totalCount).toBe(expected === 'REFUSED' ? 1 : 0);
            }
          }
        }
      }
    }),
  60_000,
);

test('graduate and employer who cannot both be right are shown; their words and the links are not for the school, nor for a token', () =>
  rolledBack(db, async (tx) => {
    const made = await sampledDistrict(tx);
    const row = await firstRow(tx, made);
    const id = Buffer.from(`Placement:${row.id}`).toString('base64url');
    for (const [nth, channel] of (['GRADUATE_LINK', 'EMPLOYER_LINK'] as const).entries()) {
      const link = { id: made.schools[nth]!.id, placement_id: row.id, audience: nth === 0 ? 'GRADUATE' : 'EMPLOYER' };
      await tx
        .insertInto('placement_link')
        .values({ ...link, token_hash: Buffer.alloc(32, nth), expires_at: new Date(), created_by: made.officer.id })
        .execute();
      const result = nth === 0 ? 'PASSED' : 'FAILED';
      await tx
        .insertInto('placement_answer')
        .values({ ...link, link_id: link.id, said: nth === 0 ? 'WORKING' : 'NO', result, answered_at: new Date() })
        .execute();
      await tx.insertInto('placement_check').values({ id: link.id, placement_id: row.id, kind: 'C3', channel, result }).execute();
    }
    const seenBy = async (actor: Parameters<typeof ask>[1]) => (await ask<Seen>(tx, actor, QUERY, { id })).data.placement;
    expect(await seenBy(made.officer)).toMatchObject({ contradiction: true, answers: [{}, {}], links: [{}, {}] });
    expect(await seenBy(made.first.clerk)).toMatchObject({ contradiction: true, answers: [], links: [] });
    const grants = [{ role: 'INTEGRATOR' as const, orgUnitId: made.district.id, orgPath: made.district.path }];
    const token = { kind: 'TOKEN' as const, id: made.officer.id, name: '对接', grants, scopes: ['*:read'] };
    expect(await seenBy(token)).toMatchObject({ contradiction: true, answers: [], links: [] });
  }));
