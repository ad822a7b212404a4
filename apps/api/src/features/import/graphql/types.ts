import { IMPORT_READERS } from '@fuzhi/domain/import/access.ts';
import { readType } from '../../../graph/read/define.ts';
import { sql } from '../../../graph/read/sql.ts';
import { accountName, atOrBelow, of, unitPath } from '../../../graph/unit-scope.ts';
import { type BatchFacts, batchActions } from './actions.ts';

const importState = {
  name: 'ImportState',
  description: 'Where an uploaded workbook stands on its way in.',
  values: {
    READING: 'Being read and checked.',
    FAILED: 'Could not be read as a whole; `failure` says why.',
    READY: 'Checked; nothing is stored yet.',
    COMMITTING: 'Being taken over.',
    COMMITTED: 'Taken over.',
    UNDOING: 'Being taken back.',
    UNDONE: 'Taken back.',
    DISCARDED: 'Thrown away before it was taken over.',
  },
};
const importVerdict = {
  name: 'ImportVerdict',
  description: 'What taking over a row would do.',
  values: { NEW: 'Adds a record.', CHANGED: 'Changes a record.', SAME: 'Changes nothing.', WRONG: 'Is refused; `issues` says why.' },
};
const importMode = {
  name: 'ImportCommitMode',
  description: 'How a batch was taken over.',
  values: { ALL: 'Only as a whole.', GOOD: 'The good rows; the others went back in the marked workbook.' },
};

export const importBatchType = readType('ImportBatch', {
  table: 'import_batch',
  plural: 'importBatches',
  noun: 'import',
  description: 'One uploaded workbook: dry run first, then taken over, perhaps undone.',
  visibleTo: (who, row) => atOrBelow(who, of(row, 'org_unit_id'), IMPORT_READERS),
  fields: (f) => ({
    noun: f.text('noun', 'What the workbook holds: placement.'),
    round: f.one('Round', 'round_id', 'The round it is for.'),
    orgUnit: f.one('OrgUnit', 'org_unit_id', 'The unit it is for.'),
    attachment: f.one('Attachment', 'attachment_id', 'The file as it was uploaded.', { filter: false }),
    state: f.oneOf('state', importState, 'Where it stands.'),
    failure: f.json('failure', 'Why the file as a whole was refused: {code, zh, en, howToFix}; null when it was not.'),
    understood: f.json('understood', 'How the file was understood: format, encoding, sheet, header rows, columns, repairs.'),
    rowsTotal: f.int('rows_total', 'Rows found.'),
    rowsNew: f.int('rows_new', 'Rows that add a record.'),
    rowsChanged: f.int('rows_changed', 'Rows that change a record.'),
    rowsSame: f.int('rows_same', 'Rows that change nothing.'),
    rowsWrong: f.int('rows_wrong', 'Rows that are refused.'),
    progress: f.int('progress', 'Rows handled so far by the step at work.'),
    commitMode: f.maybe.oneOf('commit_mode', importMode, 'How it was taken over; null before.'),
    createdBy: f.one('Account', 'created_by', 'Who uploaded it.', { filter: false }),
    createdByName: f.expr('String', (row) => accountName(sql`${row}.created_by`), 'Name of who uploaded it.'),
    rows: f.pages('ImportRow', 'batch_id', 'The rows with their verdicts.'),
    committedAt: f.maybe.dateTime('committed_at', 'When it was taken over.'),
    undoneAt: f.maybe.dateTime('undone_at', 'When it was taken back.'),
    createdAt: f.dateTime('created_at', 'When it was uploaded.'),
    updatedAt: f.dateTime('updated_at', 'When it last moved on.'),
    version: f.int('version', 'Pass it with a command, so that a change in between is noticed.'),
    availableActions: f.computed<BatchFacts>(
      'String',
      {
        state: (row) => sql`${row}.state`,
        rowsWrong: (row) => sql`${row}.rows_wrong`,
        orgPath: (row) => unitPath(sql`${row}.org_unit_id`),
      },
      (values, asker) => batchActions(values, asker.actor),
      'What the caller may do with it now: commitAll, commitGood, discard, fixRow, undo.',
      { list: true },
    ),
  }),
  orders: {
    CREATED_AT: { by: 'createdAt', description: 'By time of upload.' },
    UPDATED_AT: { by: 'updatedAt', description: 'By last step.' },
  },
  defaultOrder: [{ field: 'CREATED_AT', direction: 'DESC' }],
  groups: { STATE: 'state', ORG_UNIT: 'orgUnit' },
});

export const importRowType = readType('ImportRow', {
  table: 'import_row',
  plural: 'importRows',
  noun: 'import',
  description: 'One row of an uploaded workbook. Its values are kept encrypted; issues and changes name the cells.',
  visibleTo: { through: 'ImportBatch', by: 'batch_id' },
  fields: (f) => ({
    batch: f.one('ImportBatch', 'batch_id', 'The upload it belongs to.'),
    rowNo: f.int('row_no', 'Row number in the sheet as a person counts it, from 1.'),
    verdict: f.oneOf('verdict', importVerdict, 'What taking it over would do.'),
    label: f.text('label', 'Name and masked number, to recognise the row.'),
    issues: f.json('issues', 'What is wrong: [{column, cell, code, zh, en, howToFix, value}]; value only where it is no personal datum.'),
    repairs: f.json('repairs', 'What was mended on the way in: [{column, from, to}].'),
    changes: f.json('changes', 'What would change: [{column, before, after}], personal values masked.'),
    recordId: f.expr(
      'String',
      (row) => sql`${row}.record_id::text`,
      'Uuid of the record it changes or made; null for a refused or not yet stored row.',
    ),
  }),
  orders: { ROW_NO: { by: 'rowNo', description: 'As in the sheet.' } },
  defaultOrder: [{ field: 'ROW_NO', direction: 'ASC' }],
  groups: { VERDICT: 'verdict' },
});
