import { sheetHandlers } from '../../features/sheets.ts';
import { testImportAccess } from '../testkit/access.ts';
import { importDiscard } from './discard.ts';

await testImportAccess(
  async () => {},
  (tx, batchId, _row, by) => importDiscard(tx, { batchId }, by, sheetHandlers),
);
