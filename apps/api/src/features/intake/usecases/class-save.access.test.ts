import { type Outcome, testOutcomes } from '../../cooperation/testkit/story.ts';
import { aClass, classOf } from '../testkit/story.ts';
import { editClass } from './class-save.ts';

const OUTCOMES: readonly Outcome[] = [
  ['VOC_CLERK', 'school', 'ok'],
  ['PRINCIPAL', 'school', 'ok'],
  ['BUREAU_VOC', 'district', 'FORBIDDEN'],
  ['VOC_CLERK', 'other school', 'NOT_FOUND'],
  ['ADMIN', 'district', 'NOT_FOUND'],
];

await testOutcomes(
  OUTCOMES,
  (tx, district) => classOf(tx, district),
  (tx, id, context) => editClass(tx, { id, version: 1, ...aClass, capacity: 50 }, context),
);
