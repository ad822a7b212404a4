import { anAgreement } from '../testkit/records.ts';
import { type Outcome, testOutcomes } from '../testkit/story.ts';
import { createOrderClass } from './order-class-save.ts';

const OUTCOMES: readonly Outcome[] = [
  ['VOC_CLERK', 'school', 'ok'],
  ['VOC_CLERK', 'other school', 'NOT_FOUND'],
  ['BUREAU_VOC', 'district', 'FORBIDDEN'],
  ['BUREAU_VOC', 'other district', 'NOT_FOUND'],
  ['ADMIN', 'district', 'NOT_FOUND'],
];

await testOutcomes(
  OUTCOMES,
  (tx, { first }) => anAgreement(tx, first),
  (tx, cooperation, context) =>
    createOrderClass(tx, { cooperation, name: '订单班', majorCode: '710201', graduationYear: 2026, quota: 30 }, context),
);
