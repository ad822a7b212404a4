import { anAgreement } from '../testkit/records.ts';
import { type Outcome, testOutcomes } from '../testkit/story.ts';
import { editAgreement } from './agreement-save.ts';

const OUTCOMES: readonly Outcome[] = [
  ['VOC_CLERK', 'school', 'ok'],
  ['PRINCIPAL', 'school', 'ok'],
  ['VOC_CLERK', 'other school', 'NOT_FOUND'],
  ['TEACHER', 'school', 'NOT_FOUND'],
  ['BUREAU_VOC', 'district', 'FORBIDDEN'],
  ['AUDITOR', 'district', 'FORBIDDEN'],
  ['BUREAU_VOC', 'other district', 'NOT_FOUND'],
  ['ADMIN', 'district', 'NOT_FOUND'],
];

await testOutcomes(
  OUTCOMES,
  (tx, { first }) => anAgreement(tx, first),
  (tx, id, context) => editAgreement(tx, { id, version: 1, students: 41 }, context),
);
