import { describe, expect, it } from 'vitest';
import { internshipRuleList } from './codes.ts';
import type { InternshipValues } from './internship-model.ts';
import {
  checkInternship,
  decideInternship,
  decideInternshipConfirmation,
  decideInternshipEnding,
  findingsOf,
  isBinding,
} from './internship-rules.ts';

const GOOD: InternshipValues = {
  employerCode: '91610000MA00000003',
  employerName: '示范公司',
  name: '张三',
  className: '24汽修1班',
  grade: 3,
  majorCode: '700206',
  post: '汽车维修工',
  matching: 'SAME',
  from: '2026-09-01',
  to: '2027-02-28',
  pay: 240_000n,
  postPay: 300_000n,
  threeParty: true,
  pupilConsent: true,
  guardianConsent: true,
  insured: true,
  agency: false,
  deposit: false,
};
const clauses = (over: Partial<InternshipValues>): string[] =>
  checkInternship({ ...GOOD, ...over }).map(({ clause, binding }) => `${clause}${binding ? '!' : ''}`);

describe('the rules of internships', () => {
  it.each([
    ['nothing wrong', {}, []],
    ['a day more than six months', { to: '2027-03-01' }, ['I1']],
    ['no three-party agreement', { threeParty: false }, ['I2!']],
    ['not said whether there is one', { threeParty: null }, ['I2!']],
    ['no consent of either', { pupilConsent: false, guardianConsent: null }, ['I3!', 'I3!']],
    ['close to the major', { matching: 'NEAR' }, []],
    ['across categories', { matching: 'CROSS' }, ['I4!']],
    ['a fen below 80%', { pay: 239_999n }, ['I5']],
    ['pay not given', { pay: null }, ['I5']],
    ['a deposit', { deposit: true }, ['I6!']],
    ['an agency', { agency: true }, ['I7!']],
    ['not said whether an agency', { agency: null }, ['I7!']],
    ['no insurance', { insured: false }, ['I8!']],
    ['a first-year pupil', { grade: 1 }, ['I9!']],
  ] as const)('%s', (_, over, expected) => expect(clauses(over)).toEqual(expected));

  it('bind where the rule says must or must not', () => {
    const binding = internshipRuleList.items.map((rule) => rule.code).filter(isBinding);
    expect(binding).toEqual(['I2', 'I3', 'I4', 'I6', 'I7', 'I8', 'I9']);
  });

  it('name each clause once for filters', () => {
    expect(findingsOf({ ...GOOD, pupilConsent: false, guardianConsent: false, pay: 1n })).toEqual({
      clauses: ['I3', 'I5'],
      refused: true,
    });
    expect(findingsOf({ ...GOOD, pay: 1n })).toEqual({ clauses: ['I5'], refused: false });
  });
});

describe('deciding', () => {
  const employer = { name: '示范公司', status: 'VERIFIED', statusReason: null, closedOn: null };
  const confirm = (over: Partial<InternshipValues>, status = 'VERIFIED') =>
    decideInternshipConfirmation({ state: 'DRAFT', rules: { ...GOOD, ...over }, employer: { ...employer, status } }, '2026-11-24');

  it('what breaks a rule may be entered and is not confirmed', () => {
    const entered = decideInternship({
      state: 'DRAFT',
      wanted: { ...GOOD, threeParty: false },
      employerRefusal: null,
      overlap: null,
    });
    expect(entered.ok).toBe(true);
    const refused = confirm({ threeParty: false, deposit: true, pay: 1n });
    expect(refused.ok ? '' : refused.error.code).toBe('INTERNSHIP_AGAINST_RULES');
    expect(refused.ok ? '' : refused.error.message.zh).toMatch(/I2.*I6/u);
    expect(refused.ok ? '' : refused.error.message.zh).not.toContain('I5');
    expect(confirm({ pay: 1n }).ok).toBe(true);
    expect(confirm({}, 'NEW').ok).toBe(false);
  });

  it('days in their order, one post at a time, an end that has come', () => {
    const codes = (over: Partial<InternshipValues>, overlap: { from: string; to: string } | null = null) => {
      const decided = decideInternship({
        state: 'DRAFT',
        wanted: { ...GOOD, ...over },
        employerRefusal: null,
        overlap,
      });
      return decided.ok ? [] : decided.error.map((fault) => fault.code);
    };
    expect(codes({ to: '2026-08-31' })).toEqual(['INTERNSHIP_ENDS_BEFORE_START']);
    expect(codes({}, { from: '2026-08-01', to: '2026-12-31' })).toEqual(['INTERNSHIP_OVERLAPS']);
    const end = (endedOn: string) => decideInternshipEnding('end', { state: 'CONFIRMED', from: '2026-09-01', endedOn }, '2026-11-24').ok;
    expect(['2026-08-31', '2026-09-01', '2026-11-25'].map(end)).toEqual([false, true, false]);
  });
});
