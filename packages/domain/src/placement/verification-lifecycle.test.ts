import { describe, expect, it } from 'vitest';
import { PLACEMENT_STATES } from './lifecycle.ts';
import { type RefusalFacts, decideRefusal, whyNotRefused } from './verification-lifecycle.ts';
import { availableDecisions } from './verification-access.ts';
import { DECISION_STATES, type DecisionState } from './verification-model.ts';

const refusable: RefusalFacts = { state: 'ACCEPTED', isSampled: true, checks: ['PASSED', 'FAILED'], decision: null };
const decision = { refusedBy: 'officer', appealUntil: '2026-12-04' };

describe('refusing', () => {
  it('a handed-over row of the sample with a failed check', () => {
    expect(whyNotRefused(refusable)).toBeUndefined();
    expect(PLACEMENT_STATES.filter((state) => whyNotRefused({ ...refusable, state }) === undefined)).toEqual([
      'SUBMITTED',
      'ACCEPTED',
      'LOCKED',
    ]);
  });

  it.each<[string, Partial<RefusalFacts>]>([
    ['DECISION_NOT_SAMPLED', { isSampled: false }],
    ['DECISION_NO_FAILED_CHECK', { checks: ['PASSED', 'NOT_DONE'] }],
    ['DECISION_EXISTS', { decision: 'CONFIRMED' }],
    ['DECISION_NOT_HANDED_OVER', { state: 'RETURNED' }],
  ])('%s', (code, more) => expect(whyNotRefused({ ...refusable, ...more })?.code).toBe(code));
});

describe('deciding', () => {
  const after = (state: DecisionState, action: Parameters<typeof decideRefusal>[1], actor = 'colleague', today = '2026-11-24') => {
    const decided = decideRefusal({ ...decision, state }, action, actor, today);
    return decided.ok ? decided.value : decided.error.code;
  };

  it('the school answers, somebody else decides, and that is final but for a reopening', () => {
    expect(after('REFUSED', 'appeal', 'clerk')).toBe('APPEALED');
    expect(after('APPEALED', 'confirm')).toBe('CONFIRMED');
    expect(after('APPEALED', 'reject')).toBe('REJECTED');
    for (const state of ['CONFIRMED', 'REJECTED'] as const) {
      for (const action of ['appeal', 'confirm', 'reject'] as const) expect(after(state, action)).toBe('DECISION_IMPOSSIBLE');
      expect(after(state, 'reopenDecision')).toBe('APPEALED');
    }
  });

  it('who refused never decides, however it stands', () => {
    for (const state of DECISION_STATES) {
      for (const action of ['confirm', 'reject'] as const) expect(after(state, action, 'officer', '2027-01-01')).toMatch(/^DECISION_/u);
    }
  });

  it('without an answer only after the days the school has; a late answer is still taken', () => {
    expect(after('REFUSED', 'reject', 'colleague', '2026-12-04')).toBe('DECISION_APPEAL_OPEN');
    expect(after('REFUSED', 'reject', 'colleague', '2026-12-05')).toBe('REJECTED');
    expect(after('REFUSED', 'appeal', 'clerk', '2026-12-31')).toBe('APPEALED');
  });

  it('buttons and refusals come from the same rule', () => {
    const officer = { kind: 'ACCOUNT', id: 'officer', name: '', grants: [{ role: 'BUREAU_VOC', orgUnitId: 'd', orgPath: 'd' }] } as const;
    const row = { ...decision, state: 'APPEALED', today: '2026-11-24', orgPath: 'd.s' } as const;
    const allowed = (actor: Parameters<typeof availableDecisions>[0]) =>
      availableDecisions(actor, row)
        .filter((each) => each.allowed)
        .map((each) => each.action);
    expect(allowed(officer)).toEqual([]);
    expect(allowed({ ...officer, id: 'colleague' })).toEqual(['confirm', 'reject']);
    expect(allowed({ ...officer, id: 'colleague', kind: 'TOKEN' })).toEqual([]);
  });
});
