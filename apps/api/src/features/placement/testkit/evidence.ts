import { randomBytes } from 'node:crypto';

import type { Actor } from '@fuzhi/domain/kernel/actor.ts';

import type { Tx } from '../../../platform/database.ts';
import { newId } from '../../../platform/id.ts';
import { keys } from './district.ts';

/** The record of an uploaded file; no bytes are stored. */
export const insertAttachment = async (tx: Tx, unit: { id: string }, actor: Actor): Promise<string> => {
  const id = newId();
  await tx
    .insertInto('attachment')
    .values({
      id,
      org_unit_id: unit.id,
      file_name: '合同.pdf',
      media_type: 'application/pdf',
      byte_size: 10n,
      sha256: randomBytes(32),
      storage_key: id,
      key_id: keys.keyId,
      uploaded_by: actor.id,
    })
    .execute();
  return id;
};

export const evidenceNamed = (tx: Tx, placementId: string) =>
  tx
    .selectFrom('placement_evidence')
    .select(['kind', 'attachment_id'])
    .where('placement_id', '=', placementId)
    .orderBy('kind')
    .orderBy('id')
    .execute();
