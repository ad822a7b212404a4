import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportNotEditable } from '../round/rejections.ts';
import { destinationList, evidenceList } from './codes.ts';
import { PLACEMENT_STATES } from './lifecycle.ts';
import { NOTHING_REPORTED, type PlacementValues } from './model.ts';
import { type PlacementFacts, decidePlacement, decideState, reviewPlacement } from './rules.ts';

const TODAY = '2026-11-24';
const values = (change: Partial<PlacementValues> = {}): PlacementValues => ({ ...NOTHING_REPORTED, ...change });
const employer = { employerCode: '91610902MA6YT00070', employerName: '示范汽车服务有限公司' };
const counted = { region: 'LOCAL', channel: 'SCHOOL', contract: 'Y1', insurance: 'FIVE', matched: true, callBack: '在岗' };
const job = (change: Partial<PlacementValues> = {}): PlacementValues =>
  values({ destination: 'D12', ...employer, ...counted, wage: 350000n, startOn: '2026-07-15', evidence: ['E01'], ...change });
const study = (change: Partial<PlacementValues> = {}): PlacementValues =>
  values({ destination: 'D22', nextSchool: '示范职业技术学院', evidence: ['E07'], ...change });

const facts = (wanted: PlacementValues, more: Partial<PlacementFacts> = {}): PlacementFacts => ({
  state: 'DRAFT',
  reportRefusal: null,
  graduatedOn: '2026-07-01',
  graduationYear: 2026,
  wanted,
  ...more,
});
const refusals = (wanted: PlacementValues, more: Partial<PlacementFacts> = {}) => {
  const decided = decidePlacement(facts(wanted, more), TODAY);
  return decided.ok ? [] : decided.error.map(({ code, field }) => (field === undefined ? code : `${code} ${field}`));
};
const lacks = (reported: PlacementValues) =>
  reviewPlacement({ graduatedOn: '2026-07-01', graduationYear: 2026, values: reported }, TODAY).map(
    ({ code, field }) => `${code} ${field ?? ''}`,
  );

describe('decidePlacement accepts', () => {
  it('a job and says what it counts as', () => {
    expect(decidePlacement(facts(job({ evidence: ['E10', 'E01', 'E10'] })), TODAY)).toEqual({
      ok: true,
      value: { state: 'DRAFT', values: job({ evidence: ['E01', 'E10'] }), evidenceGrade: 'A', employed: true, direct: true },
    });
  });

  it('further study, which is employed but not directly', () => {
    expect(decidePlacement(facts(study()), TODAY)).toMatchObject({
      ok: true,
      value: { employed: true, direct: false, evidenceGrade: 'A' },
    });
  });

  it('a returned row, which stays returned', () => {
    expect(decidePlacement(facts(job(), { state: 'RETURNED' }), TODAY)).toMatchObject({ ok: true, value: { state: 'RETURNED' } });
  });

  it.each([
    ['nothing yet', values()],
    [
      'no job, with the answers "no contract" and "no insurance"',
      values({ destination: 'D31', contract: 'N', insurance: 'NONE', matched: false }),
    ],
    ['lost contact', values({ destination: 'D39', callBack: '三次未接通', evidence: ['E10'] })],
    ['an own business without an employer', values({ destination: 'D13', evidence: ['E06'] })],
    ['odd jobs without an employer', values({ destination: 'D14', post: '装修零工', evidence: ['E12', 'E10'] })],
    ['a draft of a job that lacks what the statistics count', values({ destination: 'D12', ...employer })],
    ['a start on the day of graduation', job({ startOn: '2026-07-01' })],
    ['a start today', job({ startOn: TODAY })],
    ['a place abroad that is Hong Kong', job({ region: 'ABROAD', place: '810000' })],
    ['a credit code whose organisation code fails', job({ employerCode: '12610902MB0000001Q' })],
  ])('%s', (_what, wanted) => {
    expect(refusals(wanted)).toEqual([]);
  });
});

describe('decidePlacement refuses', () => {
  it.each([
    ['internship proof', job({ evidence: ['E11', 'E01'] }), ['PLACEMENT_INTERNSHIP_PROOF evidence']],
    ['internship proof of a row without destination', values({ evidence: ['E11'] }), ['PLACEMENT_INTERNSHIP_PROOF evidence']],
    ['a start before graduation', job({ startOn: '2026-06-30' }), ['PLACEMENT_START_BEFORE_GRADUATION startOn']],
    ['a start in the future', job({ startOn: '2026-11-25' }), ['PLACEMENT_START_IN_FUTURE startOn']],
    ['a job without employer', job({ employerCode: null, employerName: null }), ['PLACEMENT_EMPLOYER_MISSING employerCode']],
    ['a job in an organ without credit code', job({ destination: 'D11', employerCode: null }), ['PLACEMENT_EMPLOYER_MISSING employerCode']],
    ['a job in an unknown employer without a name', job({ employerName: null }), ['PLACEMENT_EMPLOYER_NAME_MISSING employerName']],
    ['a wrong credit code', job({ employerCode: '91350100M000100Y44' }), ['PLACEMENT_CREDIT_CODE_INVALID employerCode']],
    [
      'flexible work with a name but no code',
      values({ destination: 'D14', employerName: '某店' }),
      ['PLACEMENT_EMPLOYER_CODE_MISSING employerCode'],
    ],
    [
      'flexible work with a code but no name',
      values({ destination: 'D14', employerCode: employer.employerCode }),
      ['PLACEMENT_EMPLOYER_NAME_MISSING employerName'],
    ],
    ['a job with a next school', job({ nextSchool: '某学院' }), ['PLACEMENT_FIELD_NOT_FOR_DESTINATION nextSchool']],
    ['study without a school', study({ nextSchool: null }), ['PLACEMENT_NEXT_SCHOOL_MISSING nextSchool']],
    ['study with a wage', study({ wage: 1n }), ['PLACEMENT_FIELD_NOT_FOR_DESTINATION wage']],
    [
      'study with an employer',
      study(employer),
      ['PLACEMENT_FIELD_NOT_FOR_DESTINATION employerCode', 'PLACEMENT_FIELD_NOT_FOR_DESTINATION employerName'],
    ],
    ['matched study', study({ matched: true }), ['PLACEMENT_FIELD_NOT_FOR_DESTINATION matched']],
    ['study proven by a labour contract', study({ evidence: ['E01'] }), ['PLACEMENT_EVIDENCE_NOT_ACCEPTED evidence']],
    [
      'no job with a contract and a post',
      values({ destination: 'D31', contract: 'Y1', post: '文员' }),
      ['PLACEMENT_FIELD_NOT_FOR_DESTINATION post', 'PLACEMENT_FIELD_NOT_FOR_DESTINATION contract'],
    ],
    ['no job with a next school', values({ destination: 'D32', nextSchool: '某学院' }), ['PLACEMENT_FIELD_NOT_FOR_DESTINATION nextSchool']],
    [
      'no job with a labour contract as evidence',
      values({ destination: 'D33', evidence: ['E01'] }),
      ['PLACEMENT_EVIDENCE_NOT_ACCEPTED evidence'],
    ],
    ['abroad in Shaanxi', job({ region: 'ABROAD', place: '610902' }), ['PLACEMENT_PLACE_NOT_ABROAD place']],
    ['an unknown destination', values({ destination: 'D99' }), ['PLACEMENT_DESTINATION_UNKNOWN destination']],
  ])('%s', (_what, wanted, expected) => {
    expect(refusals(wanted)).toEqual(expected);
  });

  it('a graduate of another year', () => {
    expect(refusals(values(), { graduatedOn: '2025-07-01' })).toEqual(['PLACEMENT_GRADUATION_YEAR graduatedOn']);
  });

  it.each(['SUBMITTED', 'ACCEPTED', 'LOCKED'] as const)('any edit of a %s row', (state) => {
    expect(refusals(job(), { state })).toEqual(['PLACEMENT_NOT_EDITABLE']);
  });

  it('any edit in a report that is not editable, with its reason alone', () => {
    expect(refusals(job({ evidence: ['E11'] }), { reportRefusal: reportNotEditable({ state: 'LOCKED' }) })).toEqual([
      'REPORT_NOT_EDITABLE',
    ]);
  });

  it('with all reasons at once', () => {
    expect(refusals(job({ startOn: '2026-03-01', evidence: ['E11'], employerCode: null }))).toEqual([
      'PLACEMENT_EMPLOYER_MISSING employerCode',
      'PLACEMENT_START_BEFORE_GRADUATION startOn',
      'PLACEMENT_INTERNSHIP_PROOF evidence',
    ]);
  });
});

describe('reviewPlacement', () => {
  it.each([
    ['a complete job', job(), []],
    ['complete study', study(), []],
    ['no job', values({ destination: 'D31' }), []],
    ['nothing', values(), ['PLACEMENT_DESTINATION_MISSING destination']],
    [
      'a job without what is counted',
      values({ destination: 'D12', ...employer, evidence: ['E01'] }),
      ['region', 'channel', 'contract', 'insurance', 'matched', 'callBack'].map((field) => `PLACEMENT_FIELD_MISSING ${field}`),
    ],
    ['a job without evidence', job({ evidence: [] }), ['PLACEMENT_EVIDENCE_MISSING evidence']],
    ['a job with a call alone', job({ evidence: ['E10'] }), ['PLACEMENT_EVIDENCE_TOO_WEAK evidence']],
    [
      'a grass-roots programme with a call alone',
      job({ destination: 'D16', employerCode: null, employerName: null, evidence: ['E10'] }),
      [],
    ],
    ['odd jobs with a statement alone', job({ destination: 'D14', evidence: ['E12'] }), ['PLACEMENT_STATEMENT_NEEDS_CALL_BACK evidence']],
    ['odd jobs with a statement and a call', job({ destination: 'D14', evidence: ['E10', 'E12'] }), []],
    [
      'an own business without licence or code',
      job({ destination: 'D13', employerCode: null, employerName: null, evidence: ['E03'] }),
      ['PLACEMENT_OWN_BUSINESS_UNPROVEN evidence'],
    ],
    ['an own business with its code', job({ destination: 'D13', evidence: ['E03'] }), []],
    ['an own business with its licence', job({ destination: 'D13', employerCode: null, employerName: null, evidence: ['E06'] }), []],
    ['lost contact without a call', values({ destination: 'D39' }), ['PLACEMENT_FIELD_MISSING callBack']],
    ['study without evidence', study({ evidence: [] }), ['PLACEMENT_EVIDENCE_MISSING evidence']],
    ['a job that began too early', job({ startOn: '2026-03-01' }), ['PLACEMENT_START_BEFORE_GRADUATION startOn']],
  ])('%s', (_what, reported, expected) => {
    expect(lacks(reported)).toEqual(expected);
  });
});

describe('whatever is reported', () => {
  const one = fc.record({
    destination: fc.option(fc.constantFrom(...destinationList.items.map((item) => item.code))),
    employed: fc.boolean(),
    matched: fc.option(fc.boolean()),
    startOn: fc.option(fc.constantFrom('2026-03-01', '2026-07-15', '2027-01-01')),
    wage: fc.option(fc.bigInt({ min: 0n, max: 1_000_000n })),
    nextSchool: fc.option(fc.constant('某学院')),
    evidence: fc.subarray(evidenceList.items.map((item) => item.code)),
  });

  it('lost contact is never employed, and no accepted row holds internship proof or a start before graduation', () => {
    fc.assert(
      fc.property(one, ({ employed, ...some }) => {
        const decided = decidePlacement(facts(values({ ...some, ...(employed ? employer : {}) })), TODAY);
        if (!decided.ok) {
          expect(decided.error).not.toEqual([]);
          return;
        }
        const { value } = decided;
        expect(
          !(value.values.destination === 'D39' && value.employed) &&
            !value.values.evidence.includes('E11') &&
            (value.values.startOn === null || value.values.startOn >= '2026-07-01') &&
            !(value.values.matched === true && value.values.destination !== null && !value.direct) &&
            (!value.direct || value.employed),
        ).toBe(true);
      }),
    );
  });
});

describe('decideState', () => {
  it.each([
    ['DRAFT', 'submit', 'SUBMITTED'],
    ['SUBMITTED', 'return', 'RETURNED'],
    ['SUBMITTED', 'accept', 'ACCEPTED'],
    ['RETURNED', 'submit', 'SUBMITTED'],
    ['ACCEPTED', 'return', 'RETURNED'],
    ['ACCEPTED', 'lock', 'LOCKED'],
    ['LOCKED', 'reopen', 'RETURNED'],
  ] as const)('%s %s leads to %s', (state, action, next) => {
    expect(decideState(state, action)).toEqual({ ok: true, value: next });
  });

  it('refuses the rest', () => {
    const possible = PLACEMENT_STATES.flatMap((state) =>
      (['submit', 'return', 'accept', 'lock', 'reopen'] as const)
        .filter((action) => decideState(state, action).ok)
        .map((action) => `${state} ${action}`),
    );
    expect(possible).toHaveLength(7);
    expect(decideState('LOCKED', 'accept')).toMatchObject({ ok: false, error: { code: 'PLACEMENT_ACTION_IMPOSSIBLE' } });
  });
});
