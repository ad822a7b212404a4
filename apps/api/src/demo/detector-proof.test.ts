import { questionsOf } from '@fuzhi/domain/placement/detector.ts';
import { QUESTION_KINDS } from '@fuzhi/domain/placement/question-codes.ts';
import { expect, test } from 'vitest';

import { detectorRows } from '../features/placement/repository-question.ts';
import { loadKeys } from '../platform/keys.ts';
import { testDatabase } from '../testkit/database.ts';
import { demoReportFacts } from './detector-facts.ts';
import { proveDetectors } from './detector-proof.ts';
import { loadDemo } from './load.ts';

const TODAY = '2026-11-24';
const SCALE = 0.2;

// any three seeds: the clock of the test run would be fair too, but a failure has to come again
const proof = proveDetectors(['a', 'b', 'c'], SCALE, TODAY);

test('what the demo plants is found: all of it, since at this scale its classes and groups are large enough to be asked about', () => {
  for (const kind of ['SAME_PHONE', 'ONE_EMPLOYER', 'ODD_WAGE', 'DEADLINE_BURST'] as const) {
    expect(proof.demo[kind].planted).toBe(6);
    expect([kind, proof.demo[kind].found]).toEqual([kind, 6]);
  }
});

test('what is planted in sizes drawn at random is found, but for what is too near the usual and for small cohorts', () => {
  for (const kind of QUESTION_KINDS) {
    const { planted, found } = proof.drawn[kind];
    expect(planted).toBe(12);
    // a wage three times the usual of somebody who earns half of it is not odd: one in five may be missed;
    // that everybody is employed is asked from 150 graduates on, which of the two honest schools one has
    const least = kind === 'FULL_RATE' ? 0.5 : kind === 'ODD_WAGE' ? 0.8 : 0.9;
    expect([kind, found / planted >= least]).toEqual([kind, true]);
  }
});

test('honest schools are asked next to nothing, even where what they do looks odd', () => {
  expect([proof.honestYears, proof.peculiarYears]).toEqual([18, 12]);
  // where nothing is left to chance nothing may be asked; of wages without a bound one in two thousand lies 3.5 deviations off, and a report
  // of a hundred has such a one in twenty: of twelve reports hardly ever more than two
  for (const kind of QUESTION_KINDS) {
    const borne = kind === 'ODD_WAGE' ? 2 : 0;
    expect([kind, proof.alarms[kind], proof.strays[kind], proof.peculiarAlarms[kind] <= borne]).toEqual([kind, 0, 0, true]);
  }
});

test('the facts read from the database ask the same questions as those made in memory', async () => {
  const { pool, db } = await testDatabase();
  const keys = loadKeys('a secret that only this test knows, 32+');
  await loadDemo({ pool, keys, seed: 'd', scale: SCALE, mode: 'random', today: TODAY });
  const asked: object[] = [];
  const expected: object[] = [];
  for (const report of demoReportFacts('d', SCALE, TODAY)) {
    const facts = { dueOn: report.round.due_on, today: TODAY };
    const said = (rows: Parameters<typeof questionsOf>[0]['rows'], person: (id: string) => string) =>
      questionsOf({ ...facts, rows }).map(({ kind, weight, params, rows: ids }) => ({
        round: report.round.title_en,
        school: report.school,
        kind,
        weight,
        params,
        people: ids.map(person).toSorted((a, b) => (a < b ? -1 : 1)),
      }));
    const stored = await db
      .selectFrom('placement')
      .select(['id', 'graduate_id'])
      .where('round_id', '=', report.round.id)
      .where('school_id', '=', report.schoolId)
      .execute();
    const graduates = new Map(stored.map((row) => [row.id, row.graduate_id]));
    asked.push(...said(await detectorRows(db, report.round.id, report.schoolId), (id) => graduates.get(id) ?? ''));
    expected.push(...said(report.rows, (id) => id));
  }
  expect(expected.length).toBeGreaterThan(6);
  expect(asked).toEqual(expected);
});
