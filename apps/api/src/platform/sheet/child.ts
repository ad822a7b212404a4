/**
 * The reading process. Takes the file on standard input, answers with lines of JSON on standard output, and can touch nothing else: it is
 * started with an empty environment, without the right to read other files, to write or to start processes.
 */
import { SheetFailure } from './failure.ts';
import { SHEET_LIMITS } from './limits.ts';
import { parseWorkbook } from './parse.ts';

const ROWS_PER_LINE = 200;

const say = async (line: unknown): Promise<void> => {
  if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
};

const receive = async (): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    size += (chunk as Buffer).length;
    if (size > SHEET_LIMITS.fileBytes) throw new SheetFailure('SHEET_TOO_BIG');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
};

try {
  const workbook = await parseWorkbook(await receive());
  for (const [index, sheet] of workbook.sheets.entries()) {
    await say({ sheet: index, name: sheet.name, hidden: sheet.hidden });
    for (let at = 0; at < sheet.rows.length; at += ROWS_PER_LINE)
      await say({ sheet: index, rows: sheet.rows.slice(at, at + ROWS_PER_LINE) });
  }
  await say({ end: { format: workbook.format, encoding: workbook.encoding } });
} catch (cause) {
  const failure = cause instanceof SheetFailure ? cause : new SheetFailure('SHEET_BROKEN');
  await say({ failure: { code: failure.code, detail: failure.detail } });
}
