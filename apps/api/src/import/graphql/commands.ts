import * as z from 'zod';
import type { Builder } from '../../graph/builder.ts';
import { command } from '../../graph/command.ts';
import type { SheetHandlers } from '../handler.ts';
import { importCommit } from '../usecases/commit.ts';
import { importDiscard } from '../usecases/discard.ts';
import { importRowFix } from '../usecases/row-fix.ts';
import { importUndo } from '../usecases/undo.ts';

const batchId = z.uuid().meta({ node: 'ImportBatch', description: 'The upload.' });
const batchInput = z.object({ batchId });
const commitInput = z.object({
  batchId,
  mode: z
    .enum(['ALL', 'GOOD'])
    .meta({ id: 'ImportMode', description: 'ALL: only if nothing is wrong. GOOD: the good rows; the others stay in the marked workbook.' }),
});
const fixInput = z.object({
  rowId: z.uuid().meta({ node: 'ImportRow', description: 'The row to be mended.' }),
  column: z.string().min(1).max(40).meta({ description: 'Key of the form’s column, as in issues.' }),
  value: z.string().max(5000).meta({ description: 'The cell’s new text, as it would stand in the sheet; empty clears it.' }),
});

/** Commands on uploads. The engine knows no noun: the sheets are handed in. */
export const importCommands =
  (handlers: SheetHandlers) =>
  (builder: Builder): void => {
    command(builder, {
      name: 'importCommit',
      noun: 'import',
      input: commitInput,
      result: { one: 'ImportBatch' },
      accountsOnly: true,
      description:
        'Takes a checked upload over. Answers at once in state COMMITTING; ask for its state and progress until it is COMMITTED. Sent twice, it happens once.',
      run: (tx, input, by) => importCommit(tx, input, by, handlers),
    });
    command(builder, {
      name: 'importUndo',
      noun: 'import',
      input: batchInput,
      result: { one: 'ImportBatch' },
      accountsOnly: true,
      description: 'Takes a whole upload back. Answers at once in state UNDOING. Records changed since keep their content and are listed.',
      run: (tx, input, by) => importUndo(tx, input, by, handlers),
    });
    command(builder, {
      name: 'importDiscard',
      noun: 'import',
      input: batchInput,
      result: { one: 'ImportBatch' },
      accountsOnly: true,
      description: 'Throws an upload away before it is taken over.',
      run: (tx, input, by) => importDiscard(tx, input, by, handlers),
    });
    command(builder, {
      name: 'importRowFix',
      noun: 'import',
      input: fixInput,
      result: { one: 'ImportRow' },
      accountsOnly: true,
      description: 'Mends one cell of a checked upload in place; the row is judged again.',
      run: (tx, input, by) => importRowFix(tx, input, by, handlers),
    });
  };
