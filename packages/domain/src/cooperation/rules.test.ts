import { describe, expect, it } from 'vitest';
import { standingOf } from './lifecycle.ts';
import { type AgreementValues, fulfilment } from './model.ts';
import { type ConfirmFacts, decideAgreement, decideConfirmation, decideEnding, decideOrderClass } from './rules.ts';

const TODAY = '2026-11-24';
const VALUES: AgreementValues = {
  employerCode: '91610000MA00000003',
  employerName: '示范公司',
  kind: 'ORDER',
  majors: ['710201'],
  className: '示范订单班',
  students: 40,
  poor: 6,
  from: '2025-09-01',
  to: '2028-08-31',
  hired: null,
  equipment: null,
};
const codes = (over: Partial<AgreementValues>, facts: Partial<Parameters<typeof decideAgreement>[0]> = {}): string[] => {
  const decided = decideAgreement({
    state: 'DRAFT',
    wanted: { ...VALUES, ...over },
    employerRefusal: null,
    overlap: null,
    ...facts,
  });
  return decided.ok ? [] : decided.error.map((fault) => fault.code);
};

describe('what an agreement may say', () => {
  it('is consistent in itself, and all faults are told at once', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ to: '2025-08-31', poor: 41, employerName: null })).toEqual([
      'COOPERATION_EMPLOYER_NAME_MISSING',
      'COOPERATION_ENDS_BEFORE_START',
      'COOPERATION_MORE_POOR_THAN_STUDENTS',
    ]);
    expect(codes({ students: null, poor: 1 })).toEqual(['COOPERATION_MORE_POOR_THAN_STUDENTS']);
    expect(codes({ employerCode: '91610000MA00000004' })).toEqual(['COOPERATION_CREDIT_CODE_INVALID']);
    expect(codes({}, { overlap: { from: '2024-09-01', to: '2026-08-31' } })).toEqual(['COOPERATION_OVERLAPS']);
    expect(codes({}, { state: 'CONFIRMED' })).toEqual(['COOPERATION_ACTION_IMPOSSIBLE']);
  });

  it('names each major once', () => {
    const decided = decideAgreement({
      state: 'DRAFT',
      wanted: { ...VALUES, majors: ['710201', '700206', '710201'] },
      employerRefusal: null,
      overlap: null,
    });
    expect(decided.ok && decided.value.majors).toEqual(['700206', '710201']);
  });
});

describe('confirmation', () => {
  const outcome = (over: Partial<Omit<ConfirmFacts, 'employer'>>, employer: Partial<ConfirmFacts['employer']> = {}): string => {
    const facts = {
      state: 'DRAFT',
      kind: 'ORDER',
      className: '班',
      equipment: null,
      ...over,
    } as const;
    const result = decideConfirmation(
      {
        ...facts,
        employer: {
          name: '示范公司',
          status: 'VERIFIED',
          statusReason: null,
          closedOn: null,
          ...employer,
        },
      },
      TODAY,
    );
    return result.ok ? result.value : result.error.code;
  };
  it.each([
    [{}, {}, 'CONFIRMED'],
    [{ state: 'CONFIRMED' }, {}, 'COOPERATION_ACTION_IMPOSSIBLE'],
    [{ className: null }, {}, 'COOPERATION_CLASS_NAME_MISSING'],
    [{ kind: 'EQP' }, {}, 'COOPERATION_EQUIPMENT_MISSING'],
    [{ kind: 'EQP', equipment: 100n }, {}, 'CONFIRMED'],
    [{}, { status: 'NEW' }, 'EMPLOYER_NOT_VERIFIED'],
    [{}, { status: 'BLOCKED' }, 'EMPLOYER_BLOCKED'],
    [{}, { status: 'WATCH' }, 'CONFIRMED'],
    [{}, { closedOn: '2026-11-24' }, 'EMPLOYER_CLOSED'],
  ] as const)('case %#', (over, employer, expected) => expect(outcome(over, employer)).toBe(expected));
});

it('a confirmed agreement expires by itself after its last day', () => {
  expect(['2026-11-23', '2026-11-24'].map((to) => standingOf('CONFIRMED', to, TODAY))).toEqual(['EXPIRED', 'CONFIRMED']);
  expect(standingOf('DRAFT', '2020-01-01', TODAY)).toBe('DRAFT');
});

it('an early end lies within the days and not in the future; an expired one is not ended', () => {
  const end = (endedOn: string, to = '2028-08-31') => {
    const result = decideEnding('end', { state: 'CONFIRMED', from: '2025-09-01', to, endedOn }, TODAY);
    return result.ok ? result.value : result.error.code;
  };
  expect([end('2026-11-24'), end('2026-11-25'), end('2025-08-31')]).toEqual([
    'ENDED',
    'COOPERATION_END_OUTSIDE',
    'COOPERATION_END_OUTSIDE',
  ]);
  expect(end('2026-08-01', '2026-08-31')).toBe('COOPERATION_ACTION_IMPOSSIBLE');
});

it('an order class belongs to order training in one of its majors', () => {
  const agreement = {
    kind: 'ORDER',
    state: 'CONFIRMED',
    majors: ['710201'],
    from: '2025-09-01',
  } as const;
  const facts = { agreement, majorCode: '710201', pupils: 40, poor: 6, taken: false };
  const outcome = (over: object) => {
    const result = decideOrderClass({ ...facts, ...over });
    return result.ok ? 'ok' : result.error.code;
  };
  expect(outcome({})).toBe('ok');
  expect(outcome({ agreement: { ...agreement, kind: 'EMP' } })).toBe('ORDER_CLASS_NO_ORDER_TRAINING');
  expect(outcome({ agreement: { ...agreement, state: 'CANCELLED' } })).toBe('COOPERATION_ACTION_IMPOSSIBLE');
  expect(outcome({ majorCode: '700206' })).toBe('ORDER_CLASS_MAJOR_NOT_AGREED');
  expect(outcome({ taken: true })).toBe('ORDER_CLASS_NAME_TAKEN');
  expect(outcome({ pupils: 5 })).toBe('COOPERATION_MORE_POOR_THAN_STUDENTS');
});

it('fulfilment is hired against the quota; nothing promised has none', () => {
  expect([fulfilment({ quota: 40, hired: 33, kept: 30 }), fulfilment({ quota: 0, hired: 3, kept: 0 })]).toEqual([82.5, null]);
});
