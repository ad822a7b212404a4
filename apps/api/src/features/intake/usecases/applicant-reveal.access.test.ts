import { type Outcome, testOutcomes } from '../../cooperation/testkit/story.ts';
import { applicantOf } from '../testkit/story.ts';
import { revealApplicant } from './applicant-reveal.ts';

const OUTCOMES: readonly Outcome[] = [
  ['VOC_CLERK', 'school', 'ok'],
  ['BUREAU_VOC', 'district', 'ok'],
  ['BUREAU_DIR', 'district', 'FORBIDDEN'],
  ['AUDITOR', 'district', 'FORBIDDEN'],
  ['VOC_CLERK', 'other school', 'NOT_FOUND'],
  ['ADMIN', 'district', 'NOT_FOUND'],
];

await testOutcomes(
  OUTCOMES,
  (tx, district) => applicantOf(tx, district),
  (tx, applicant, context) => revealApplicant(tx, { applicant, reason: '核对学籍' }, context),
);
