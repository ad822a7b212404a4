import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isVerified } from './evidence.ts';
import { CHECK_RESULTS, isEmployed } from './model.ts';
import { destinationList } from './codes.ts';
import {
  type Claim,
  compareEmployer,
  compareGraduate,
  type GraduateAnswer,
  isSamePlace,
  verificationState,
  wageBandOf,
} from './verification.ts';
import { DECISION_STATES } from './verification-model.ts';

const job: Claim = {
  destination: 'D12',
  employerName: '安康试验制造有限公司',
  nextSchool: null,
  contract: 'Y1',
  wage: 350_000n,
  startOn: '2026-07-10',
  graduatedOn: '2026-06-30',
};
const study: Claim = {
  ...job,
  destination: 'D22',
  employerName: null,
  nextSchool: '示范职业技术学院',
  contract: null,
  wage: null,
  startOn: null,
};
const answer: GraduateAnswer = { activity: 'WORKING', place: '试验制造', since: '2026-07', wageBand: 'S5', contract: 'Y1' };

describe('what a graduate says, held against the claim', () => {
  it.each<[string, Claim, Partial<GraduateAnswer>, string, string[]]>([
    ['agrees', job, {}, 'PASSED', []],
    ['a month apart is a slip', job, { since: '2026-08' }, 'PASSED', []],
    ['later, and much less paid: shown, decides nothing', job, { since: '2026-10', wageBand: 'S2' }, 'PASSED', ['SINCE', 'WAGE']],
    ['a neighbouring band is no difference', job, { wageBand: 'S4' }, 'PASSED', []],
    ['another employer: somebody has to look', job, { place: '某某餐馆' }, 'NOT_DONE', ['PLACE']],
    ['no employer named: the same', job, { place: null }, 'NOT_DONE', ['PLACE']],
    ['has left', job, { activity: 'LEFT' }, 'NOT_DONE', ['LEFT']],
    ['began before graduation: an internship', job, { since: '2026-03' }, 'FAILED', ['BEFORE_GRADUATION']],
    ['knows of no contract', job, { contract: 'N' }, 'FAILED', ['CONTRACT']],
    ['no work at all', job, { activity: 'NEITHER', place: null }, 'FAILED', ['ACTIVITY']],
    ['studies instead', job, { activity: 'STUDYING' }, 'FAILED', ['ACTIVITY']],
    ['flexible work names no employer', { ...job, destination: 'D14', employerName: null }, { place: null }, 'PASSED', []],
    ['studies where it is claimed', study, { activity: 'STUDYING', place: '示范学院' }, 'PASSED', []],
    ['studies elsewhere', study, { activity: 'STUDYING', place: '另一所大学' }, 'NOT_DONE', ['PLACE']],
    ['works instead of studying', study, {}, 'FAILED', ['ACTIVITY']],
    ['reported as unemployed, and is', { ...job, destination: 'D31' }, { activity: 'NEITHER' }, 'PASSED', []],
    ['reported as unemployed, and works', { ...job, destination: 'D31' }, {}, 'FAILED', ['ACTIVITY']],
    ['reported as lost, and answers', { ...job, destination: 'D39' }, { activity: 'NEITHER' }, 'FAILED', ['ACTIVITY']],
  ])('%s', (_, claim, more, result, differences) =>
    expect(compareGraduate(claim, { ...answer, ...more })).toEqual({ result, differences }),
  );
});

it.each([
  ['YES', '2026-07', 'PASSED'],
  ['YES', null, 'PASSED'],
  ['YES', '2026-05', 'FAILED'],
  ['LEFT', '2026-07', 'NOT_DONE'],
  ['NO', null, 'FAILED'],
] as const)('an employer says %s since %s: %s', (employment, since, result) =>
  expect(compareEmployer(job, { employment, since }).result).toBe(result),
);

it.each([
  ['安康市试验(集团)有限公司', '安康市试验公司', true],
  ['试验制造有限公司', '制造', true],
  ['试验制造有限公司', '有限公司', false],
  ['示范职业技术学院', '职业技术学院', false],
  ['Shiyan Ltd', 'shiyan ltd', true],
  ['甲', '甲', false],
])('%s and %s: %s', (claimed, said, same) => expect(isSamePlace(claimed, said)).toBe(same));

it.each([
  [0n, 'S1'],
  [100_000n, 'S1'],
  [100_100n, 'S2'],
  [350_000n, 'S5'],
  [500_100n, 'S6'],
] as const)('%s fen lies in %s', (fen, band) => expect(wageBandOf(fen)).toBe(band));

it('verified is what isVerified says, unless the bureau refused; nothing is claimed for who is not employed', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(null, ...destinationList.items.map((item) => item.code)),
      fc.constantFrom('A', 'B', 'C', 'X', null),
      fc.array(fc.constantFrom(...CHECK_RESULTS), { maxLength: 4 }),
      fc.constantFrom(null, ...DECISION_STATES),
      (destination, grade, checks, decision) => {
        const state = verificationState({ destination, grade, checks, decision });
        if (decision === 'REFUSED' || decision === 'APPEALED') expect(state).toBe('REFUSED');
        else if (decision === 'REJECTED') expect(state).toBe('REJECTED');
        else if (!isEmployed(destination)) expect(state).toBeNull();
        else expect(state === 'VERIFIED').toBe(isVerified(grade, checks));
      },
    ),
  );
});
