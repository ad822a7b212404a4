import type { SheetHandler, SheetHandlers } from '../import/handler.ts';
import { cooperationSheetHandler } from './cooperation/sheets.ts';
import { placementSheetHandler } from './placement/sheets.ts';

/** Every noun that comes in by workbook: one line each. */
export const sheetHandlers: SheetHandlers = new Map<string, SheetHandler>([
  [placementSheetHandler.noun, placementSheetHandler],
  [cooperationSheetHandler.noun, cooperationSheetHandler],
]);
