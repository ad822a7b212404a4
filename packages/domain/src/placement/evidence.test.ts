import { describe, expect, it } from 'vitest';
import { destinationList, evidenceList } from './codes.ts';
import { acceptedEvidence, evidenceGrade, isAccepted, isVerified } from './evidence.ts';

describe('evidence', () => {
  it.each([
    ['D12', ['E01'], 'A'],
    ['D12', ['E05', 'E10'], 'B'],
    ['D12', ['E10', 'E01', 'E02'], 'A'],
    ['D12', ['E10'], 'C'],
    ['D12', ['E07'], null],
    ['D12', ['E11'], null],
    ['D12', [], null],
    ['D14', ['E12'], 'C'],
    ['D14', ['E01'], null],
    ['D22', ['E08'], 'A'],
    ['D39', ['E01'], null],
    [null, ['E01'], null],
  ])('for %s, %j is of grade %s', (destination, kinds, grade) => {
    expect(evidenceGrade(destination, kinds)).toBe(grade);
  });

  it('never takes internship proof, for any destination', () => {
    for (const destination of destinationList.items) {
      expect(isAccepted('E11', destination.code)).toBe(false);
      expect(acceptedEvidence(destination.code)).not.toContain('E11');
    }
  });

  it('names only destinations that exist', () => {
    const named = evidenceList.items
      .flatMap((item) => (item.attributes['accepted_for'] ?? '').split(';'))
      .filter((code) => code !== '' && code !== '*');
    expect(named.every((code) => destinationList.byCode.has(code))).toBe(true);
  });

  it('lists the best evidence first', () => {
    expect(acceptedEvidence('D12')).toEqual(['E01', 'E03', 'E04', 'E02', 'E05', 'E10']);
  });
});

describe('isVerified', () => {
  it.each([
    ['A', [], true],
    ['A', ['PASSED'], true],
    ['A', ['FAILED'], false],
    ['B', [], false],
    ['B', ['NOT_DONE'], false],
    ['B', ['PASSED'], true],
    ['B', ['PASSED', 'FAILED'], false],
    ['C', ['PASSED'], false],
    ['X', ['PASSED'], false],
    [null, ['PASSED'], false],
  ] as const)('grade %s with %j: %s', (grade, checks, verified) => {
    expect(isVerified(grade, checks)).toBe(verified);
  });
});
