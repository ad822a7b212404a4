import { anInternship } from '../testkit/records.ts';
import { insertEmployer, type Outcome, testOutcomes } from '../testkit/story.ts';
import { confirmInternship } from './internship-decide.ts';

const OUTCOMES: readonly Outcome[] = [
  ['BUREAU_VOC', 'district', 'ok'],
  ['VOC_CLERK', 'school', 'FORBIDDEN'],
  ['VOC_CLERK', 'other school', 'NOT_FOUND'],
  ['BUREAU_VOC', 'other district', 'NOT_FOUND'],
  ['ADMIN', 'district', 'NOT_FOUND'],
];

await testOutcomes(
  OUTCOMES,
  async (tx, { first }) => {
    await insertEmployer(tx);
    return anInternship(tx, first);
  },
  (tx, id, context) => confirmInternship(tx, { id, version: 1 }, context),
);
