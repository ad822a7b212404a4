import { anInternship } from '../testkit/records.ts';
import { type Outcome, testOutcomes } from '../testkit/story.ts';
import { editInternship } from './internship-save.ts';

const OUTCOMES: readonly Outcome[] = [
  ['VOC_CLERK', 'school', 'ok'],
  ['PRINCIPAL', 'school', 'ok'],
  ['VOC_CLERK', 'other school', 'NOT_FOUND'],
  ['BUREAU_VOC', 'district', 'FORBIDDEN'],
  ['BUREAU_VOC', 'other district', 'NOT_FOUND'],
  ['ADMIN', 'district', 'NOT_FOUND'],
];

await testOutcomes(
  OUTCOMES,
  (tx, { first }) => anInternship(tx, first),
  (tx, id, context) => editInternship(tx, { id, version: 1, post: '网络管理' }, context),
);
