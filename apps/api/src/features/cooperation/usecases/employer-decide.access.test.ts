import { insertEmployer, type Outcome, testOutcomes } from '../testkit/story.ts';
import { blockEmployer } from './employer-decide.ts';

const OUTCOMES: readonly Outcome[] = [
  ['BUREAU_VOC', 'district', 'ok'],
  // the register is one for the whole platform
  ['BUREAU_VOC', 'other district', 'ok'],
  ['BUREAU_DIR', 'district', 'FORBIDDEN'],
  ['VOC_CLERK', 'school', 'FORBIDDEN'],
  ['AUDITOR', 'district', 'FORBIDDEN'],
  ['ADMIN', 'district', 'NOT_FOUND'],
];

await testOutcomes(
  OUTCOMES,
  (tx) => insertEmployer(tx),
  (tx, id, context) => blockEmployer(tx, { id, version: 1, reason: '出具假证明' }, context),
);
