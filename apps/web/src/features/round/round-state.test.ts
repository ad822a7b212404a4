import { expect, test } from 'vitest';
import { isIn, phaseOf } from './round-state.ts';

const round = { opensOn: '2026-11-15', dueOn: '2026-12-20', closedAt: null };
test('both days belong to the round', () => {
  expect([phaseOf(round, '2026-11-14'), phaseOf(round, '2026-11-15'), phaseOf(round, '2026-12-20'), phaseOf(round, '2026-12-21')]).toEqual([
    'notYet',
    'running',
    'running',
    'over',
  ]);
});
test('a closed round is closed whatever the day', () =>
  expect(phaseOf({ ...round, closedAt: '2026-12-01T00:00:00Z' }, '2026-11-20')).toBe('closed'));
test('a returned report is in the hands of the school', () =>
  expect(['NOT_STARTED', 'DRAFT', 'RETURNED', 'SUBMITTED', 'ACCEPTED', 'LOCKED'].map(isIn)).toEqual([
    false,
    false,
    false,
    true,
    true,
    true,
  ]));
