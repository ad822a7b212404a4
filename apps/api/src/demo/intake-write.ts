import type { PoolClient } from 'pg';

import { sealApplicant } from '../features/intake/repository-identity.ts';
import type { Keys } from '../platform/keys.ts';
import { copyRows } from './copy.ts';
import type { DemoIntake } from './intake.ts';

function* identityRows(keys: Keys, { applicants }: DemoIntake) {
  for (const row of applicants) {
    const live = row.state !== 'LEFT' && row.state !== 'DECLINED';
    yield { ...sealApplicant(keys, row.id, row.entry_year, row.identityNumber), live };
  }
}

/** Writes the demo's majors, classes, plans and entrants. */
export const writeIntake = async (client: PoolClient, keys: Keys, made: DemoIntake): Promise<void> => {
  const place = ['id', 'school_id', 'major_code'] as const;
  const approved = ['state', 'approved_at', 'approved_by'] as const;
  await copyRows(client, 'major_offer', [...place, 'from_year', 'to_year', 'length_years', 'state_reason', ...approved], made.offers);
  await copyRows(
    client,
    'school_class',
    [...place, 'entry_year', 'graduation_year', 'name', 'class_type', 'capacity', 'boys', 'girls'],
    made.classes,
  );
  await copyRows(client, 'intake_plan', [...place, 'entry_year', 'quota', ...approved], made.plans);
  await copyRows(
    client,
    'applicant',
    [
      ...place,
      'entry_year',
      'name',
      'name_pinyin',
      'name_initials',
      'gender',
      'junior_school',
      'poverty_category',
      'preference',
      'preference_source',
      'identity_tail',
      'class_id',
      'state',
      'intent_on',
      'admitted_on',
      'enrolled_on',
      'kept_one_on',
      'kept_two_on',
      'left_on',
      'left_cause',
      'declined_on',
      'state_reason',
    ],
    made.applicants,
  );
  await copyRows(
    client,
    'applicant_identity',
    ['applicant_id', 'entry_year', 'key_id', 'identity_cipher', 'identity_index', 'live'],
    identityRows(keys, made),
  );
};
