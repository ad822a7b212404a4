import { anAgreement } from '../testkit/records.ts';
import { insertEmployer, type Outcome, testOutcomes } from '../testkit/story.ts';
import { confirmAgreement } from './agreement-decide.ts';

const OUTCOMES: readonly Outcome[] = [
  ['BUREAU_VOC', 'district', 'ok'],
  ['VOC_CLERK', 'school', 'FORBIDDEN'],
  ['BUREAU_DIR', 'district', 'FORBIDDEN'],
  ['BUREAU_VOC', 'other district', 'NOT_FOUND'],
  ['ADMIN', 'district', 'NOT_FOUND'],
];

await testOutcomes(
  OUTCOMES,
  async (tx, { first }) => {
    await insertEmployer(tx);
    return anAgreement(tx, first);
  },
  (tx, id, context) => confirmAgreement(tx, { id, version: 1 }, context),
);
