import type { Detector, DetectorRow } from './detector-facts.ts';
import { idsOf } from './detector-numbers.ts';
import { destinationGroup } from './model.ts';

const STUDY_PAPERS = ['E07', 'E08'];
const WORK_PAPERS = ['E01', 'E02', 'E03', 'E04', 'E05', 'E06'];

const has = (row: DetectorRow, kinds: readonly string[]): boolean => row.evidence.some((kind) => kinds.includes(kind));

/**
 * The same person in work and at a higher school: the row itself names both, or an earlier round had the admission letter. That somebody worked
 * in the summer and then went to college is usual and not asked about; that somebody left college for work by the next count happens, and is
 * asked with low weight.
 */
export const detectStudyConflict: Detector = ({ rows }) => {
  const group = (row: DetectorRow) => destinationGroup(row.destination);
  const both = rows.filter((row) =>
    group(row) === 'JOB'
      ? row.nextSchool !== null || has(row, STUDY_PAPERS)
      : group(row) === 'STUDY' && (row.employerId !== null || has(row, WORK_PAPERS)),
  );
  const left = rows.filter((row) => group(row) === 'JOB' && row.studiedEarlier && !both.includes(row));
  if (both.length + left.length === 0) return [];
  return [
    {
      kind: 'STUDY_CONFLICT',
      subject: '',
      weight: both.length > 0 ? 'NORMAL' : 'LOW',
      params: { count: both.length + left.length, both: both.length, left: left.length },
      rows: idsOf([...both, ...left]),
    },
  ];
};
