import { Readable } from 'node:stream';
import { writeXlsxStream } from 'hucre/xlsx';
import { escapeCell } from './cell-text.ts';

export type StreamColumn = { readonly title: string; readonly width: number };

/** Rows a server-side cursor gives, as text cells of an .xlsx that is written while they come: memory stays flat whatever their number. */
export const streamWorkbook = (
  sheetName: string,
  columns: readonly StreamColumn[],
  rows: AsyncIterable<readonly (string | null)[]>,
): Readable => {
  const cells = async function* cells(): AsyncGenerator<(string | null)[]> {
    yield columns.map((column) => escapeCell(column.title));
    for await (const row of rows) yield row.map((cell) => (cell === null || cell === '' ? null : escapeCell(cell)));
  };
  const stream = writeXlsxStream(cells(), {
    name: sheetName,
    columns: columns.map((column) => ({ width: column.width, numFmt: '@' })),
    freezePane: { rows: 1 },
  });
  return Readable.fromWeb(stream);
};
