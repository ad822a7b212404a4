import { type Outcome, testOutcomes } from '../../cooperation/testkit/story.ts';
import { offerOf } from '../testkit/story.ts';
import { approveOffer } from './offer-decide.ts';

const OUTCOMES: readonly Outcome[] = [
  ['BUREAU_VOC', 'district', 'ok'],
  ['VOC_CLERK', 'school', 'FORBIDDEN'],
  ['BUREAU_DIR', 'district', 'FORBIDDEN'],
  ['VOC_CLERK', 'other school', 'NOT_FOUND'],
  ['BUREAU_VOC', 'other district', 'NOT_FOUND'],
  ['BUREAU_AID', 'district', 'NOT_FOUND'],
];

await testOutcomes(
  OUTCOMES,
  (tx, district) => offerOf(tx, district, { approved: false }),
  (tx, id, context) => approveOffer(tx, { id, version: 1 }, context),
);
