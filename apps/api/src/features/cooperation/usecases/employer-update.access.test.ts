import { insertEmployer, type Outcome, testOutcomes } from '../testkit/story.ts';
import { updateEmployer } from './employer-update.ts';

const OUTCOMES: readonly Outcome[] = [
  ['BUREAU_VOC', 'district', 'ok'],
  ['BUREAU_AID', 'district', 'FORBIDDEN'],
  ['PRINCIPAL', 'school', 'FORBIDDEN'],
  ['ADMIN', 'district', 'NOT_FOUND'],
];

await testOutcomes(
  OUTCOMES,
  (tx) => insertEmployer(tx),
  (tx, id, context) => updateEmployer(tx, { id, version: 1, foundedOn: '2015-03-01' }, context),
);
