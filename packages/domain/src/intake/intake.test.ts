import { describe, expect, it } from 'vitest';
import type { Actor, Role } from '../kernel/actor.ts';
import { availableApplicantActions, availableOfferActions, availablePlanActions, mayActOnOffer } from './access.ts';
import { intakeIndicators, planRate } from './indicators.ts';
import { coversYear, keptFrom } from './model.ts';
import { type ApplicantFacts, decideApplicant, decideClass, decideOffer, decideOfferMove, decidePlanMove, decideStep } from './rules.ts';

const TODAY = '2026-11-24';
const codes = (result: { ok: true } | { ok: false; error: { code: string } | readonly { code: string }[] }): readonly string[] =>
  result.ok ? [] : 'code' in result.error ? [result.error.code] : result.error.map(({ code }) => code);

describe('offers', () => {
  const offer = { majorCode: '710201', fromYear: 2023, toYear: null, length: 3 };
  it.each([
    ['as it should be', {}, []],
    ['a major of 2021 before there was its catalogue', { fromYear: 2020 }, ['OFFER_CATALOGUE_NOT_YET']],
    ['a major of 2010 after it was replaced', { majorCode: '090100' }, ['OFFER_CATALOGUE_OVER']],
    ['a major of 2010 in the year of change', { majorCode: '090100', fromYear: 2021 }, []],
    ['an end before the start', { toYear: 2022 }, ['INTAKE_YEARS_REVERSED']],
  ])('%s', (_, over, expected) => expect(codes(decideOffer({ ...offer, ...over }, { state: 'DRAFT', overlap: null }))).toEqual(expected));
  it('does not overlap another one and is not edited once it is approved', () => {
    expect(codes(decideOffer(offer, { state: 'DRAFT', overlap: { from: 2020, to: null } }))).toEqual(['OFFER_OVERLAPS']);
    expect(codes(decideOffer(offer, { state: 'APPROVED', overlap: null }))).toEqual(['INTAKE_ACTION_IMPOSSIBLE']);
  });
  it('goes its way', () => {
    expect(decideOfferMove('approve', 'DRAFT')).toEqual({ ok: true, value: 'APPROVED' });
    expect(decideOfferMove('resume', 'SUSPENDED')).toEqual({ ok: true, value: 'APPROVED' });
    expect(codes(decideOfferMove('approve', 'WITHDRAWN'))).toEqual(['INTAKE_ACTION_IMPOSSIBLE']);
  });
  it('covers the years it names', () => {
    expect([2022, 2023, 2030].map((year) => coversYear(offer, year))).toEqual([false, true, true]);
    expect(coversYear({ fromYear: 2023, toYear: 2024 }, 2025)).toBe(false);
  });
});

describe('classes and plans', () => {
  const row = { name: '计1班', entryYear: 2024, graduationYear: 2027, majorCode: '710201', classType: 'REG' };
  const rest = { headTeacher: null, capacity: null, boys: null, girls: null, orderedBy: null };
  it('a class graduates after it has entered, and has a name of its own', () => {
    expect(decideClass({ ...row, ...rest }, { taken: false }).ok).toBe(true);
    expect(codes(decideClass({ ...row, ...rest, graduationYear: 2024 }, { taken: true }))).toEqual([
      'INTAKE_YEARS_REVERSED',
      'CLASS_NAME_TAKEN',
    ]);
    expect(codes(decideClass({ ...row, ...rest, graduationYear: 2031 }, { taken: false }))).toEqual(['INTAKE_YEARS_REVERSED']);
  });
  it('a plan is approved for a major that is offered; of years that are over it is taken as it was', () => {
    const facts = { state: 'DRAFT', entryYear: 2026, offered: false } as const;
    expect(codes(decidePlanMove('approve', facts, TODAY))).toEqual(['PLAN_MAJOR_NOT_OFFERED']);
    expect(decidePlanMove('approve', { ...facts, offered: true }, TODAY)).toEqual({ ok: true, value: 'APPROVED' });
    expect(decidePlanMove('approve', { ...facts, entryYear: 2025 }, TODAY)).toEqual({ ok: true, value: 'APPROVED' });
    expect(codes(decidePlanMove('reopen', facts, TODAY))).toEqual(['INTAKE_ACTION_IMPOSSIBLE']);
  });
});

describe('applicants', () => {
  const values = {
    name: '王甲',
    gender: null,
    juniorSchool: null,
    povertyCategory: 'NONE',
    majorCode: '710201',
    preference: null,
    preferenceSource: null,
  };
  const wanted = { values, identity: { gender: '2' as const }, taken: false, entryYear: 2026 };
  it('take the gender of the identity number and contradict it nowhere', () => {
    expect(decideApplicant(wanted, 'INTENT')).toEqual({ ok: true, value: { ...values, gender: '2' } });
    const wrong = { ...wanted, taken: true, values: { ...values, gender: '1', preference: 'YULU' } };
    expect(codes(decideApplicant(wrong, 'INTENT'))).toEqual([
      'APPLICANT_EXISTS',
      'APPLICANT_GENDER_DIFFERS',
      'APPLICANT_PREFERENCE_SOURCE_MISSING',
    ]);
    expect(codes(decideApplicant(wanted, 'LEFT'))).toEqual(['INTAKE_ACTION_IMPOSSIBLE']);
  });

  const facts: ApplicantFacts = {
    state: 'INTENT',
    name: '王甲',
    entryYear: 2026,
    majorCode: '710201',
    intentOn: '2026-05-10',
    admittedOn: null,
    enrolledOn: null,
    leftOn: null,
    hasIdentity: true,
    planned: true,
  };
  const entered = { ...facts, state: 'ENROLLED', entryYear: 2024, admittedOn: '2024-08-01', enrolledOn: '2024-09-02' } as const;
  const step = (action: Parameters<typeof decideStep>[0], over: Partial<ApplicantFacts>, on: string, year?: number) => {
    const result = decideStep(action, { ...facts, ...over }, { on, today: TODAY, ...(year !== undefined && { year }) });
    return result.ok ? result.value : result.error.code;
  };
  it('take one step after the other, on days that follow one another', () => {
    expect(step('admit', {}, '2026-08-01')).toBe('ADMITTED');
    expect(step('admit', {}, '2026-05-09')).toBe('INTAKE_DATE_OUTSIDE');
    expect(step('admit', {}, '2026-11-25')).toBe('INTAKE_DATE_OUTSIDE');
    expect(step('enrol', {}, '2026-09-01')).toBe('INTAKE_ACTION_IMPOSSIBLE');
    expect(step('enrol', { state: 'ADMITTED', admittedOn: '2026-08-01' }, '2026-09-01')).toBe('ENROLLED');
    expect(step('enrol', { state: 'ADMITTED', hasIdentity: false }, '2026-09-01')).toBe('APPLICANT_IDENTITY_MISSING');
    expect(step('leave', entered, '2025-03-01')).toBe('LEFT');
    expect(step('resume', { ...entered, state: 'LEFT', leftOn: '2025-03-01' }, '2025-02-01')).toBe('INTAKE_DATE_OUTSIDE');
    expect(step('resume', { ...entered, state: 'LEFT', leftOn: '2025-03-01' }, '2025-09-01')).toBe('ENROLLED');
    expect(step('decline', {}, '2026-06-01')).toBe('DECLINED');
  });
  it('are kept from the first of September on, years after', () => {
    expect(keptFrom(2024, 2)).toBe('2026-09-01');
    expect(step('keep', entered, '2025-08-31', 1)).toBe('INTAKE_DATE_OUTSIDE');
    expect(step('keep', entered, '2025-09-01', 1)).toBe('ENROLLED');
    expect(step('keep', entered, '2025-09-01', 2)).toBe('INTAKE_DATE_OUTSIDE');
    expect(step('keep', entered, '2026-09-10', 2)).toBe('ENROLLED');
  });
  it('are admitted to what is planned; of years that are over it is not asked', () => {
    expect(step('admit', { planned: false }, '2026-08-01')).toBe('APPLICANT_PLAN_MISSING');
    expect(step('admit', { planned: false, entryYear: 2025, intentOn: '2025-05-01' }, '2025-08-01')).toBe('ADMITTED');
  });
});

describe('who may', () => {
  const actor = (role: Role, kind: Actor['kind'] = 'ACCOUNT'): Actor => ({
    kind,
    id: 'a',
    name: role,
    grants: [{ role, orgUnitId: 'u', orgPath: 'city.district' }],
    scopes: ['*:read', 'intake:write'],
  });
  const orgPath = 'city.district.school';
  const allowed = (actions: readonly { action: string; allowed: boolean }[]) =>
    actions.filter((one) => one.allowed).map((one) => one.action);
  it('schools enter, the bureau approves', () => {
    expect(allowed(availableOfferActions(actor('VOC_CLERK'), { state: 'DRAFT', orgPath }))).toEqual(['edit', 'withdraw']);
    expect(allowed(availableOfferActions(actor('BUREAU_VOC'), { state: 'DRAFT', orgPath }))).toEqual(['approve', 'withdraw']);
    expect(allowed(availableOfferActions(actor('VOC_CLERK'), { state: 'APPROVED', orgPath }))).toEqual([]);
    expect(allowed(availablePlanActions(actor('BUREAU_VOC'), { state: 'APPROVED', orgPath }))).toEqual(['reopen']);
    expect(allowed(availableApplicantActions(actor('PRINCIPAL'), { state: 'ENROLLED', orgPath }))).toEqual(['edit', 'keep', 'leave']);
    expect(allowed(availableApplicantActions(actor('BUREAU_VOC'), { state: 'ENROLLED', orgPath }))).toEqual([]);
  });
  it('no token and nobody elsewhere', () => {
    expect(mayActOnOffer(actor('BUREAU_VOC', 'TOKEN'), 'approve', 'DRAFT', orgPath)).toBe(false);
    expect(mayActOnOffer(actor('BUREAU_VOC'), 'approve', 'DRAFT', 'city.other.school')).toBe(false);
  });
});

describe('figures', () => {
  it('have no rate without anybody to count', () => {
    expect(planRate(3, 0)).toBeNull();
    expect(planRate(45, 40)).toBe(112.5);
    expect(intakeIndicators.map(({ id }) => id)).toEqual(['ENROLLED', 'KEPT1', 'KEPT2']);
  });
});
