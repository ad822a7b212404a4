import type { DetectorRow } from '@fuzhi/domain/placement/detector-facts.ts';

import type { Chance } from './random.ts';

const set = (
  rows: readonly DetectorRow[],
  chosen: readonly DetectorRow[],
  change: (row: DetectorRow) => Partial<DetectorRow>,
): DetectorRow[] => {
  const ids = new Set(chosen.map((row) => row.id));
  return rows.map((row) => (ids.has(row.id) ? { ...row, ...change(row) } : row));
};

/** A draw of the normal distribution (Box and Muller). */
const normal = (chance: Chance): number => Math.sqrt(-2 * Math.log(1 - chance.next())) * Math.cos(2 * Math.PI * chance.next());
/** Wages of a whole labour market spread like this in logarithms; those of one school's graduates hardly more. */
const SPREAD = 0.3;

/**
 * What honest schools do and a careless detector would take for padding: twins on their parents' telephone, an order class under its agreement, a list
 * of the employer as the evidence of all who went there, a licence of two owners, a call-back sheet of the class, the whole report uploaded on the
 * last evening, conscripts on an allowance, and wages without a
 * bound, where by chance alone somebody earns far more or less than the others.
 */
export const peculiar = (chance: Chance, rows: readonly DetectorRow[], dueOn: string): DetectorRow[] => {
  let now = [...rows];
  const drawn = chance.shuffled(now);
  now = set(now, drawn.slice(0, 2), (row) => ({ phone: 'parents', graduateName: `双${row.graduateName.slice(1)}` }));
  const ordered = now.filter((row) => row.className === drawn[2]?.className && row.destination === 'D12');
  now = set(now, ordered, () => ({
    employerId: 'partner',
    employerName: '合作企业',
    channel: 'ORDER',
    underAgreement: true,
    evidence: ['E05'],
  }));
  now = set(now, ordered, () => ({ files: [{ kind: 'E05', hash: 'list', otherYears: 2 }] }));
  now = set(now, now.filter((row) => row.destination === 'D13').slice(0, 2), () => ({
    files: [{ kind: 'E06', hash: 'licence', otherYears: 0 }],
  }));
  now = set(
    now,
    now.filter((row) => row.destination === 'D14'),
    (row) => ({ files: [...row.files, { kind: 'E10', hash: 'sheet', otherYears: 9 }] }),
  );
  now = set(
    now,
    now.filter((row) => row.destination === 'D15'),
    () => ({ wage: 1000 - chance.below(300) }),
  );
  const middle = 2600 + chance.below(2000);
  const inWork = now.filter((row) => row.wage !== null && row.destination !== 'D15');
  now = set(now, inWork, () => ({ wage: Math.round(middle * Math.exp(SPREAD * normal(chance))) }));
  const uploaded = Date.parse(`${dueOn}T15:40:00Z`);
  return now.map((row) => ({ ...row, filledAt: uploaded }));
};
