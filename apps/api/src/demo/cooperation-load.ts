import type { PoolClient } from 'pg';

import { type CooperationSource, demoCooperation } from './cooperation.ts';
import { copyRows } from './copy.ts';
import type { Chance } from './random.ts';

/** Writes agreements, order classes and internships of a district, and what the bureau thinks of its employers. */
export const writeCooperation = async (client: PoolClient, chance: Chance, source: CooperationSource): Promise<void> => {
  const { agreements, classes, internships, statuses } = demoCooperation(chance, source);
  await client.query(
    `UPDATE employer e SET status = s.status, status_reason = s.reason, founded_on = s."foundedOn", status_at = $2, status_by = $3,
        verified_at = CASE WHEN s.status = 'NEW' THEN NULL ELSE $2::timestamptz END, verified_by = CASE WHEN s.status = 'NEW' THEN NULL ELSE $3::uuid END
       FROM jsonb_to_recordset($1::jsonb) AS s (id uuid, status text, reason text, "foundedOn" date) WHERE e.id = s.id AND s.status <> 'NEW'`,
    [JSON.stringify(statuses), new Date('2026-02-01T02:00:00Z'), source.officerId],
  );
  await copyRows(
    client,
    'cooperation',
    [
      'id',
      'school_id',
      'employer_id',
      'kind',
      'major_codes',
      'class_name',
      'students',
      'poor',
      'valid_from',
      'valid_to',
      'hired',
      'equipment_fen',
      'state',
      'confirmed_at',
      'confirmed_by',
    ],
    agreements,
  );
  await copyRows(
    client,
    'order_class',
    ['id', 'cooperation_id', 'name', 'class_name', 'major_code', 'graduation_year', 'quota', 'pupils', 'poor', 'curriculum_note'],
    classes,
  );
  await copyRows(
    client,
    'internship',
    [
      'id',
      'school_id',
      'employer_id',
      'cooperation_id',
      'name',
      'name_pinyin',
      'name_initials',
      'class_name',
      'grade',
      'major_code',
      'post',
      'matching',
      'start_on',
      'end_on',
      'pay_fen',
      'post_pay_fen',
      'three_party',
      'pupil_consent',
      'guardian_consent',
      'insured',
      'agency',
      'deposit',
      'findings',
      'refused',
      'state',
      'confirmed_at',
      'confirmed_by',
    ],
    internships,
  );
};
