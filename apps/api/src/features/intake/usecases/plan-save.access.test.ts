import { type Outcome, testOutcomes } from '../../cooperation/testkit/story.ts';
import { planOf } from '../testkit/story.ts';
import { editPlan } from './plan-save.ts';

const OUTCOMES: readonly Outcome[] = [
  ['VOC_CLERK', 'school', 'ok'],
  ['PRINCIPAL', 'school', 'ok'],
  ['BUREAU_VOC', 'district', 'FORBIDDEN'],
  ['VOC_CLERK', 'other school', 'NOT_FOUND'],
  ['BUREAU_VOC', 'other district', 'NOT_FOUND'],
];

await testOutcomes(
  OUTCOMES,
  (tx, district) => planOf(tx, district, { approved: false }),
  (tx, id, context) => editPlan(tx, { id, version: 1, quota: 50 }, context),
);
