import { sheetHandlers } from '../../features/sheets.ts';
import { testImportAccess } from '../testkit/access.ts';
import { importRowFix } from './row-fix.ts';

await testImportAccess(
  async () => {},
  (tx, _batch, rowId, by) => importRowFix(tx, { rowId, column: 'phone', value: '13900000000' }, by, sheetHandlers),
);
