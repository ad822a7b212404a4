import { sheetHandlers } from '../../features/sheets.ts';
import { testImportAccess } from '../testkit/access.ts';
import { importCommit } from './commit.ts';

await testImportAccess(
  async () => {},
  (tx, batchId, _row, by) => importCommit(tx, { batchId, mode: 'GOOD' }, by, sheetHandlers),
);
