import { IMPORT_READERS } from '@fuzhi/domain/import/access.ts';
import { PLACEMENT_READERS } from '@fuzhi/domain/placement/access.ts';

import { readType } from '../../../graph/read/define.ts';
import { sql } from '../../../graph/read/sql.ts';
import { atOrBelow, isOwn, of } from '../../../graph/unit-scope.ts';

export const attachmentType = readType('Attachment', {
  table: 'attachment',
  plural: 'attachments',
  noun: 'attachment',
  description: 'An uploaded file: evidence or a workbook. Who sees what it hangs on may download it.',
  visibleTo: (who, row) => sql`(${isOwn(who, of(row, 'uploaded_by'))}
    OR EXISTS (SELECT 1 FROM placement_evidence hung_e JOIN placement hung_p ON hung_p.id = hung_e.placement_id
      WHERE hung_e.attachment_id = ${row}.id AND ${atOrBelow(who, sql`hung_p.school_id`, PLACEMENT_READERS)})
    OR EXISTS (SELECT 1 FROM import_batch hung_b WHERE hung_b.attachment_id = ${row}.id AND ${atOrBelow(who, sql`hung_b.org_unit_id`, IMPORT_READERS)}))`,
  fields: (f) => ({
    fileName: f.text('file_name', 'Name as uploaded.'),
    mediaType: f.text('media_type', 'Type as found in the bytes, not as claimed.'),
    byteSize: f.expr('Float', (row) => sql`${row}.byte_size`, 'Size in bytes; beyond the range of Int for large files.', {
      nullable: false,
    }),
    sha256: f.expr('String', (row) => sql`encode(${row}.sha256, 'hex')`, 'Digest in hex, to tell whether two files are the same.', {
      nullable: false,
    }),
    url: f.expr('String', (row) => sql`('/attachments/' || ${row}.id)`, 'Path to download it from, with the same credentials.', {
      nullable: false,
    }),
    orgUnit: f.one('OrgUnit', 'org_unit_id', 'Unit it was uploaded for.'),
    createdAt: f.dateTime('created_at', 'When it was uploaded.'),
    updatedAt: f.dateTime('updated_at', 'When it was last changed.'),
  }),
  orders: { CREATED_AT: { by: 'createdAt', description: 'By time of upload.' } },
  defaultOrder: [{ field: 'CREATED_AT', direction: 'DESC' }],
});
