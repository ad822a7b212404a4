import { type Outcome, testOutcomes } from '../../cooperation/testkit/story.ts';
import { planOf } from '../testkit/story.ts';
import { approvePlan } from './plan-decide.ts';

const OUTCOMES: readonly Outcome[] = [
  ['BUREAU_VOC', 'district', 'ok'],
  ['VOC_CLERK', 'school', 'FORBIDDEN'],
  ['BUREAU_SUP', 'district', 'FORBIDDEN'],
  ['BUREAU_VOC', 'other district', 'NOT_FOUND'],
  ['VOC_CLERK', 'other school', 'NOT_FOUND'],
];

await testOutcomes(
  OUTCOMES,
  (tx, district) => planOf(tx, district, { approved: false }),
  (tx, id, context) => approvePlan(tx, { id, version: 1 }, context),
);
