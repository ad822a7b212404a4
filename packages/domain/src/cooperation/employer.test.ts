import { describe, expect, it } from 'vitest';
import type { Actor } from '../kernel/actor.ts';
import { availableEmployerActions } from './access.ts';
import { EMPLOYER_STATUSES } from './employer-lifecycle.ts';
import { type EmployerFacts, decideEmployer, employerDateFaults, whyNotNamed } from './employer-rules.ts';

const TODAY = '2026-11-24';
const facts = (over: Partial<EmployerFacts>): EmployerFacts => ({
  name: '示范公司',
  status: 'NEW',
  statusReason: null,
  verified: false,
  cooperated: false,
  closedOn: null,
  ...over,
});
const outcome = (action: Parameters<typeof decideEmployer>[0], over: Partial<EmployerFacts>): string => {
  const result = decideEmployer(action, facts(over), TODAY);
  return result.ok ? result.value : result.error.code;
};

describe('the life of an employer', () => {
  it.each([
    ['verify', {}, 'VERIFIED'],
    ['verify', { closedOn: '2026-11-24' }, 'EMPLOYER_CLOSED'],
    ['verify', { status: 'VERIFIED' }, 'EMPLOYER_ACTION_IMPOSSIBLE'],
    ['activate', { status: 'VERIFIED' }, 'ACTIVE'],
    ['activate', { status: 'NEW' }, 'EMPLOYER_ACTION_IMPOSSIBLE'],
    ['activate', { status: 'WATCH' }, 'WATCH'],
    ['block', { status: 'WATCH' }, 'BLOCKED'],
    ['watch', { status: 'BLOCKED' }, 'EMPLOYER_ACTION_IMPOSSIBLE'],
    ['release', { status: 'ACTIVE' }, 'EMPLOYER_ACTION_IMPOSSIBLE'],
    ['release', { status: 'BLOCKED' }, 'NEW'],
    ['release', { status: 'BLOCKED', verified: true }, 'VERIFIED'],
    ['release', { status: 'WATCH', verified: true, cooperated: true }, 'ACTIVE'],
  ] as const)('%s of %o: %s', (action, over, expected) => expect(outcome(action, over)).toBe(expected));

  it('dates of the register lie in the past and in their order', () => {
    const codes = (foundedOn: string | null, closedOn: string | null) =>
      employerDateFaults({ foundedOn, closedOn }, TODAY).map((fault) => `${fault.field ?? ''} ${fault.code}`);
    expect(codes(null, null)).toEqual([]);
    expect(codes('2020-01-01', '2020-01-01')).toEqual([]);
    expect(codes('2026-11-25', null)).toEqual(['foundedOn EMPLOYER_DATE_IN_FUTURE']);
    expect(codes('2020-01-02', '2020-01-01')).toEqual(['closedOn EMPLOYER_CLOSED_BEFORE_FOUNDED']);
  });

  it('only a blocked one may not be named, and the refusal says why', () => {
    const named = EMPLOYER_STATUSES.map((status) => whyNotNamed({ name: '示范公司', status, statusReason: '出具假证明' }));
    expect(named.map((refusal) => refusal?.code ?? null)).toEqual([null, null, null, null, 'EMPLOYER_BLOCKED']);
    expect(named[4]?.message.zh).toContain('出具假证明');
    expect(named[4]?.field).toBe('employerCode');
  });

  it('buttons are for the vocational section alone', () => {
    const actor = (role: 'BUREAU_VOC' | 'VOC_CLERK', kind: Actor['kind'] = 'ACCOUNT'): Actor => ({
      kind,
      id: '1',
      name: '',
      grants: [{ role, orgUnitId: '1', orgPath: 'a' }],
    });
    const allowed = (who: Actor) => availableEmployerActions(who, 'WATCH').flatMap(({ action, allowed: may }) => (may ? [action] : []));
    expect(allowed(actor('BUREAU_VOC'))).toEqual(['update', 'block', 'release']);
    expect([allowed(actor('VOC_CLERK')), allowed(actor('BUREAU_VOC', 'TOKEN'))]).toEqual([[], []]);
  });
});
