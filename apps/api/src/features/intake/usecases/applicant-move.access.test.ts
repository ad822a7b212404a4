import { type Outcome, testOutcomes } from '../../cooperation/testkit/story.ts';
import { enrolledOf } from '../testkit/story.ts';
import { leaveApplicants } from './applicant-move.ts';

const OUTCOMES: readonly Outcome[] = [
  ['VOC_CLERK', 'school', 'ok'],
  ['PRINCIPAL', 'school', 'ok'],
  ['BUREAU_VOC', 'district', 'FORBIDDEN'],
  ['VOC_CLERK', 'other school', 'NOT_FOUND'],
  ['BUREAU_VOC', 'other district', 'NOT_FOUND'],
  ['SCH_AID', 'school', 'NOT_FOUND'],
];

await testOutcomes(
  OUTCOMES,
  (tx, district) => enrolledOf(tx, district),
  (tx, id, context) => leaveApplicants(tx, { rows: [{ id, version: 3 }], on: '2025-03-01', cause: 'WORK', reason: '外出务工' }, context),
);
