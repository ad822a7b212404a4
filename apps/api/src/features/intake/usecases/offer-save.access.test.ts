import { type Outcome, testOutcomes } from '../../cooperation/testkit/story.ts';
import { anOffer } from '../testkit/story.ts';
import { createOffer } from './offer-save.ts';

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
  (_tx, district) => Promise.resolve(district.first.id),
  (tx, school, context) => createOffer(tx, { school, ...anOffer }, context),
);
