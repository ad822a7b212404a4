import { describe, expect, it } from 'vitest';

import type { DetectorFacts, DetectorRow } from './detector-facts.ts';
import { median, medianDeviation } from './detector-numbers.ts';
import { DETECTORS, questionsOf } from './detector.ts';
import { QUESTION_KINDS, type QuestionKind, questionKindList } from './question-codes.ts';

const DUE = '2026-12-20';
/** A moment of the due day in China. */
const at = (clock: string, millis = 0): number => Date.parse(`${DUE}T${clock}+08:00`) + millis;

/** An honest row: an enterprise, a wage of its own, entered on a day of its own. */
const row = (nth: number, more: Partial<DetectorRow> = {}): DetectorRow => ({
  id: `row-${String(nth).padStart(4, '0')}`,
  graduateName: `${'赵钱孙李周吴郑王冯陈'[nth % 10] ?? ''}${nth}`,
  className: `2023级${Math.floor(nth / 40) + 1}班`,
  majorCode: '710201',
  graduatedOn: '2026-06-30',
  destination: 'D12',
  employerId: `employer-${nth % 37}`,
  employerName: `单位${nth % 37}`,
  employerFoundedOn: null,
  employerClosedOn: null,
  underAgreement: false,
  channel: 'SCHOOL',
  wage: 2400 + (nth % 13) * 150,
  startOn: '2026-07-10',
  nextSchool: null,
  evidence: ['E01'],
  files: [{ kind: 'E01', hash: `hash-${nth}`, otherYears: 0 }],
  phone: `phone-${nth}`,
  filledAt: at('10:00:00') - (nth + 1) * 3_600_000,
  studiedEarlier: false,
  ...more,
});
const rows = (count: number, more: (nth: number) => Partial<DetectorRow> = () => ({})): DetectorRow[] =>
  Array.from({ length: count }, (_, nth) => row(nth, more(nth)));
const facts = (given: readonly DetectorRow[]): DetectorFacts => ({ dueOn: DUE, today: '2026-12-20', rows: given });
const ask = (kind: QuestionKind, given: readonly DetectorRow[]) => DETECTORS[kind](facts(given));
const first = (nth: number, count: number) => nth < count;

it('asks an honest school nothing, and an empty report nothing', () => {
  expect(questionsOf(facts(rows(140)))).toEqual([]);
  expect(questionsOf(facts(rows(6)))).toEqual([]);
  expect(questionsOf(facts([]))).toEqual([]);
  expect(
    questionsOf(facts(rows(50, () => ({ destination: null, employerId: null, wage: null, startOn: null, evidence: [], files: [] })))),
  ).toEqual([]);
});

it('has a detector for each kind of the list, and puts what weighs more first', () => {
  expect(questionKindList.items.map((item) => item.code)).toEqual([...QUESTION_KINDS]);
  const both = rows(200, (nth) => (first(nth, 4) ? { phone: 'one' } : {}));
  expect(questionsOf(facts(both)).map((one) => [one.kind, one.weight])).toEqual([
    ['SAME_PHONE', 'NORMAL'],
    ['FULL_RATE', 'LOW'],
  ]);
});

describe('one telephone number', () => {
  it('of three graduates is asked about, with the rows', () => {
    const [question] = ask(
      'SAME_PHONE',
      rows(50, (nth) => (first(nth, 3) ? { phone: 'one' } : {})),
    );
    expect(question).toMatchObject({ subject: 'one', weight: 'NORMAL', params: { count: 3 }, rows: ['row-0000', 'row-0001', 'row-0002'] });
  });
  it('of two is asked lightly, and not where they have one family name', () => {
    expect(
      ask(
        'SAME_PHONE',
        rows(50, (nth) => (first(nth, 2) ? { phone: 'one' } : {})),
      )[0]?.weight,
    ).toBe('LOW');
    const twins = rows(50, (nth) => (first(nth, 2) ? { phone: 'one', graduateName: `双${nth}` } : {}));
    expect(ask('SAME_PHONE', twins)).toEqual([]);
  });
  it('is nothing where no number is kept', () => {
    expect(
      ask(
        'SAME_PHONE',
        rows(50, () => ({ phone: null })),
      ),
    ).toEqual([]);
  });
});

describe('one employer', () => {
  const took = (count: number, size: number, more: Partial<DetectorRow> = {}) =>
    rows(size, (nth) => ({ className: '1班', ...(first(nth, count) ? { employerId: 'works', employerName: '某厂', ...more } : {}) }));
  it.each([
    ['a fifth is not more than a fifth', 8, 40, 0],
    ['one more is', 9, 40, 1],
    ['four of a class of ten are friends', 4, 10, 0],
    ['five of ten are not', 5, 10, 1],
  ])('%s', (_, count, size, asked) => {
    expect(ask('ONE_EMPLOYER', took(count, size))).toHaveLength(asked);
  });
  it('says how many of how many, at which, of which class', () => {
    expect(ask('ONE_EMPLOYER', took(9, 40))[0]?.params).toEqual({
      className: '1班',
      employer: '某厂',
      count: 9,
      size: 40,
      percent: 22.5,
      ordered: 0,
    });
  });
  it('counts a class, not the school: a works that takes two of each class is no concentration', () => {
    expect(
      ask(
        'ONE_EMPLOYER',
        rows(400, (nth) => (nth % 20 === 0 ? { employerId: 'works' } : {})),
      ),
    ).toEqual([]);
  });
  it('asks an order class nothing when its agreement is on record, and lightly when only the channel says so', () => {
    expect(ask('ONE_EMPLOYER', took(30, 40, { underAgreement: true, channel: 'ORDER' }))).toEqual([]);
    expect(ask('ONE_EMPLOYER', took(30, 40, { channel: 'ORDER' }))[0]).toMatchObject({ weight: 'LOW', params: { ordered: 30 } });
    expect(ask('ONE_EMPLOYER', took(30, 40))[0]?.weight).toBe('NORMAL');
  });
  it('takes a major for the class where the school gave none', () => {
    const given = took(9, 40).map((one) => ({ ...one, className: '' }));
    expect(ask('ONE_EMPLOYER', given)[0]).toMatchObject({ subject: 'works/#710201', params: { className: '' } });
  });
});

describe("the employer's dates", () => {
  const dated = (more: Partial<DetectorRow>) =>
    ask(
      'EMPLOYER_DATES',
      rows(40, (nth) => (first(nth, 2) ? { employerId: 'works', ...more } : {})),
    );
  it.each([
    ['founded on the first day of work', { employerFoundedOn: '2026-07-10' }, undefined],
    ['founded a day later', { employerFoundedOn: '2026-07-11' }, 'FOUNDED'],
    ['closed on the first day of work', { employerClosedOn: '2026-07-10' }, 'CLOSED'],
    ['closed since', { employerClosedOn: '2026-12-19' }, 'ENDED'],
    ['closes today', { employerClosedOn: '2026-12-20' }, undefined],
    ['not known', {}, undefined],
    ['no first day and founded late', { startOn: null, employerFoundedOn: '2026-11-01' }, undefined],
  ] as const)('%s: %j', (_, more, fault) => {
    expect(dated(more).map((one) => one.params['fault'])).toEqual(fault === undefined ? [] : [fault]);
  });
});

describe('one file', () => {
  const file = (kind: string, more: Partial<DetectorRow> = {}, otherYears = 0) =>
    ask(
      'COPIED_FILE',
      rows(40, (nth) => (first(nth, 2) ? { files: [{ kind, hash: 'same', otherYears }], ...more } : {})),
    );
  it('as the contract of two graduates is asked about', () => {
    expect(file('E01')[0]).toMatchObject({ params: { evidence: 'E01', count: 2, otherYears: 0 }, rows: ['row-0000', 'row-0001'] });
  });
  it('is fair where one paper names many: a list of the employer, a call-back sheet, a licence of two owners', () => {
    for (const kind of ['E03', 'E04', 'E05']) expect(file(kind, { employerId: 'works' })).toEqual([]);
    expect(file('E08', { nextSchool: '某职院' })).toEqual([]);
    expect([file('E10'), file('E06', { employerId: null })]).toEqual([[], []]);
  });
  it('is asked about where a list should name one employer and they have two', () => {
    expect([file('E05'), file('E08')].map((found) => found.length)).toEqual([1, 1]);
  });
  it('of an earlier year is asked about for papers of one person only', () => {
    const one = (kind: string) =>
      ask(
        'COPIED_FILE',
        rows(9, (nth) => (nth === 0 ? { files: [{ kind, hash: 'old', otherYears: 1 }] } : {})),
      );
    expect([one('E01').length, one('E05').length]).toEqual([1, 0]);
  });
});

describe('the last day', () => {
  const typed = (count: number, gap: number, size = 100, from = '16:00:00') =>
    ask(
      'DEADLINE_BURST',
      rows(size, (nth) => (first(nth, count) ? { filledAt: at(from, nth * gap) } : {})),
    );
  it('a tenth of the rows in a rush is asked about, with the time and the pace', () => {
    expect(typed(10, 2000)[0]).toMatchObject({
      params: { count: 10, total: 100, percent: 10, on: '2026-12-20', from: '16:00', to: '16:00', pace: 2 },
    });
  });
  it.each([
    ['fewer than a tenth', 9, 2000, 100],
    ['at the pace of somebody who reads', 20, 11_000, 100],
    ['four rows of a small school', 4, 1000, 8],
  ] as const)('%s is not', (_, count, gap, size) => {
    expect(typed(count, gap, size)).toEqual([]);
  });
  it('a pause ends a run, and a long rush is one however long', () => {
    const paused = rows(100, (nth) => (first(nth, 12) ? { filledAt: at('16:00:00', nth * 1000 + (nth >= 6 ? 31_000 : 0)) } : {}));
    expect(ask('DEADLINE_BURST', paused)).toEqual([]);
    expect(typed(400, 8000, 1000)[0]).toMatchObject({ params: { count: 400, from: '16:00', to: '16:53', pace: 8 } });
  });
  it('an import on the last evening is one act', () => {
    expect(
      ask(
        'DEADLINE_BURST',
        rows(300, () => ({ filledAt: at('23:50:00') })),
      ),
    ).toEqual([]);
  });
  it('a rush on another day is not at the deadline', () => {
    expect(
      ask(
        'DEADLINE_BURST',
        rows(50, (nth) => ({ filledAt: at('16:00:00', nth * 1000) - 86_400_000 })),
      ),
    ).toEqual([]);
  });
  it('midnight belongs to the next day', () => {
    expect(typed(20, 1000, 100, '00:00:00')).toHaveLength(1);
    expect(
      ask(
        'DEADLINE_BURST',
        rows(50, (nth) => ({ filledAt: at('00:00:00') - (nth + 1) * 1000 })),
      ),
    ).toEqual([]);
  });
});

describe('dates and destinations', () => {
  it('a start before graduation is asked about, on the day is not', () => {
    expect(ask('EARLY_START', [row(1, { startOn: '2026-06-29' }), row(2, { startOn: '2026-06-30' })])).toMatchObject([
      { rows: ['row-0001'] },
    ]);
  });
  it('work with an admission letter, study with a labour contract and a student who now works are asked about', () => {
    const given = [
      row(1, { evidence: ['E01', 'E07'] }),
      row(2, { nextSchool: '某职院' }),
      row(3, { destination: 'D22', employerId: null, nextSchool: '某职院', evidence: ['E07', 'E01'] }),
      row(4, { studiedEarlier: true }),
      row(5, { destination: 'D22', employerId: null, nextSchool: '某职院', evidence: ['E07'], studiedEarlier: true }),
    ];
    expect(ask('STUDY_CONFLICT', given)[0]).toMatchObject({ weight: 'NORMAL', params: { count: 4, both: 3, left: 1 } });
    expect(ask('STUDY_CONFLICT', [row(4, { studiedEarlier: true })])[0]?.weight).toBe('LOW');
  });
  it('everybody employed is remarkable in a large cohort only', () => {
    expect(ask('FULL_RATE', rows(149))).toEqual([]);
    expect(ask('FULL_RATE', rows(150))).toMatchObject([{ params: { count: 150 }, rows: [] }]);
    expect(
      ask(
        'FULL_RATE',
        rows(400, (nth) => (nth === 7 ? { destination: 'D31' } : {})),
      ),
    ).toEqual([]);
    expect(
      ask(
        'FULL_RATE',
        rows(400, (nth) => (nth === 7 ? { destination: null } : {})),
      ),
    ).toEqual([]);
  });
});

describe('wages', () => {
  const odd = (wage: number, more: Partial<DetectorRow> = {}, size = 60) =>
    ask(
      'ODD_WAGE',
      rows(size, (nth) => (nth === 0 ? { wage, ...more } : {})),
    )[0]?.params;
  it('far above and far below the others are asked about in one question', () => {
    expect(odd(30_000)).toMatchObject({ count: 1, high: 1, low: 0, most: 30_000, middle: 3300 });
    expect(odd(330)).toMatchObject({ high: 0, low: 1 });
    expect(
      ask(
        'ODD_WAGE',
        rows(60, (nth) => (nth === 0 ? { wage: 33_000 } : nth === 1 ? { wage: 330 } : {})),
      ),
    ).toMatchObject([{ params: { count: 2, high: 1, low: 1 } }]);
  });
  it('goes by the school: where all earn well a good wage is not odd', () => {
    const well = (wage: number) => rows(60, (nth) => ({ wage: nth === 0 ? wage : 7000 + (nth % 9) * 200 }));
    expect(ask('ODD_WAGE', well(15_000))).toEqual([]);
    expect(odd(15_000)).toMatchObject({ high: 1 });
  });
  it('does not take employers that pay alike for a reason to ask about the others', () => {
    expect(
      ask(
        'ODD_WAGE',
        rows(60, (nth) => ({ wage: nth < 50 ? 3000 : 4500 })),
      ),
    ).toEqual([]);
  });
  it('goes by bounds of what can be a wage where there are too few to compare', () => {
    expect([odd(15_000, {}, 15), odd(1000, {}, 15)]).toEqual([undefined, undefined]);
    expect([odd(20_001, {}, 15)?.['high'], odd(999, {}, 15)?.['low']]).toEqual([1, 1]);
  });
  it('weighs less when no more are odd than chance makes, and none is impossible', () => {
    const weight = (count: number, wage: number) =>
      ask(
        'ODD_WAGE',
        rows(100, (nth) => (first(nth, count) ? { wage } : {})),
      )[0]?.weight;
    expect([weight(1, 12_000), weight(2, 12_000), weight(1, 30_000), weight(1, 900)]).toEqual(['LOW', 'NORMAL', 'NORMAL', 'NORMAL']);
  });
  it("leaves a conscript's allowance alone", () => {
    expect(odd(900, { destination: 'D15', employerId: null })).toBeUndefined();
  });
  it('is not moved by a tenth of wild values', () => {
    expect(
      ask(
        'ODD_WAGE',
        rows(100, (nth) => (nth < 10 ? { wage: 50_000 } : {})),
      )[0]?.params,
    ).toMatchObject({ high: 10, low: 0 });
  });
});

it('takes medians', () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([]), medianDeviation([1, 1, 2, 2, 4, 6, 9])]).toEqual([2, 2.5, Number.NaN, 1]);
});
