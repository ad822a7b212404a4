import { expect, test } from 'vitest';

import { encodeGlobalId } from '../../graph/global-id.ts';
import { newId } from '../../platform/id.ts';
import { rolledBack, testDatabase } from '../../testkit/database.ts';
import { ask } from '../placement/testkit/ask.ts';
import { testDistrict } from '../placement/testkit/district.ts';

const { db } = await testDatabase();
const orgId = (unit: { id: string }): string => encodeGlobalId('OrgUnit', unit.id);

test('who stays is counted from the follow-up against the first report, by the year and not by the round looked at', () =>
  rolledBack(db, async (tx) => {
    const district = await testDistrict(tx, { graduates: 4 });
    const roundOf = async (kind: string, opensOn: string): Promise<string> => {
      const id = newId();
      await tx
        .insertInto('round')
        .values({
          id,
          noun: 'placement',
          kind,
          period_year: 2026,
          org_unit_id: district.district.id,
          title_zh: kind,
          title_en: kind,
          opens_on: opensOn,
          due_on: '2027-12-31',
        })
        .execute();
      return id;
    };
    const [first, half, whole] = [
      await roundOf('FIRST', '2026-09-01'),
      await roundOf('M6', '2027-01-01'),
      await roundOf('M12', '2027-07-01'),
    ];
    const said = async (round: string, nth: number, destination: string | null, stillAtSixMonths: boolean | null = null) => {
      await tx
        .insertInto('placement')
        .values({
          id: newId(),
          graduate_id: district.first.graduates[nth]!,
          round_id: round,
          school_id: district.first.id,
          graduation_year: 2026,
          destination,
          still_at_six_months: stillAtSixMonths,
        })
        .execute();
    };
    // three directly employed at the first report: two in the first count, one whom only the final count knows
    for (const [nth, destination] of ['D13', 'D14', null, 'D22'].entries()) await said(first, nth, destination);
    await tx
      .updateTable('placement')
      .set({ destination: 'D13' })
      .where('round_id', '=', district.round)
      .where('graduate_id', '=', district.first.graduates[2]!)
      .execute();
    await said(half, 0, 'D13', true);
    await said(half, 1, 'D14', false);
    await said(half, 2, 'D14');
    await said(half, 3, 'D13', true);
    for (const [nth, destination] of ['D31', 'D13', null, 'D13'].entries()) await said(whole, nth, destination);
    const query = `query($org: ID!, $period: String!) { indicators(ids: ["IND26", "STAY12"], org: $org, period: $period) {
      id period numerator denominator above: rows(part: NUMERATOR) { totalCount } below: rows(part: DENOMINATOR) { totalCount } trend { period denominator } } }`;
    for (const asked of ['2026-FIRST', '2026-FINAL', '2026-M6']) {
      const { data, errors } = await ask<{ indicators: object[] }>(tx, district.officer, query, {
        org: orgId(district.district),
        period: asked,
      });
      expect(errors).toEqual([]);
      expect(data.indicators).toEqual([
        {
          id: 'IND26',
          period: '2026-M6',
          numerator: 2,
          denominator: 3,
          above: { totalCount: 2 },
          below: { totalCount: 3 },
          trend: [{ period: '2026-M6', denominator: 3 }],
        },
        {
          id: 'STAY12',
          period: '2026-M12',
          numerator: 1,
          denominator: 3,
          above: { totalCount: 1 },
          below: { totalCount: 3 },
          trend: [{ period: '2026-M12', denominator: 3 }],
        },
      ]);
    }
  }));
