import { type Outcome, testOutcomes } from '../../cooperation/testkit/story.ts';
import { applicantOf } from '../testkit/story.ts';
import { editApplicant } from './applicant-save.ts';

const OUTCOMES: readonly Outcome[] = [
  ['VOC_CLERK', 'school', 'ok'],
  ['PRINCIPAL', 'school', 'ok'],
  ['BUREAU_VOC', 'district', 'FORBIDDEN'],
  ['AUDITOR', 'district', 'FORBIDDEN'],
  ['VOC_CLERK', 'other school', 'NOT_FOUND'],
  ['BUREAU_VOC', 'other district', 'NOT_FOUND'],
  ['ADMIN', 'district', 'NOT_FOUND'],
];

await testOutcomes(
  OUTCOMES,
  (tx, district) => applicantOf(tx, district),
  (tx, id, context) => editApplicant(tx, { id, version: 1, name: '王乙', majorCode: '710201' }, context),
);
