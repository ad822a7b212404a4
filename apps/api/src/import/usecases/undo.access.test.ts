import { sheetHandlers } from '../../features/sheets.ts';
import { testImportAccess } from '../testkit/access.ts';
import { importUndo } from './undo.ts';

await testImportAccess(
  async (shop, batchId) => {
    await shop.commit(batchId, 'GOOD');
    await shop.settled(batchId);
  },
  (tx, batchId, _row, by) => importUndo(tx, { batchId }, by, sheetHandlers),
);
