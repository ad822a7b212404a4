import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { err, ok } from '@fuzhi/domain/kernel/result.ts';
import type { Result } from '@fuzhi/domain/kernel/result.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { isSheetFailureCode, sheetFailure } from './failure.ts';
import { SHEET_LIMITS } from './limits.ts';
import type { RawRow, RawSheet, RawWorkbook, SheetFormat } from './parse.ts';
import { startChild } from './run-child.ts';
import type { ChildLimits } from './run-child.ts';

type Line = {
  readonly sheet?: number;
  readonly name?: string;
  readonly hidden?: boolean;
  readonly rows?: readonly RawRow[];
  readonly end?: { readonly format: SheetFormat; readonly encoding?: string };
  readonly failure?: { readonly code: string; readonly detail: string };
};

/** What reading took of the machine: most resident memory, and computing time where the system tells it (0 elsewhere). */
export type ReadingCost = { readonly peakMb: number; readonly computedMs: number };

const { childHeapMb, childRssMb, cpuMs, timeoutMs, patienceMs } = SHEET_LIMITS;
const LIMITS: ChildLimits = { heapMb: childHeapMb, rssMb: childRssMb, cpuMs, timeoutMs, patienceMs };

/**
 * Reads a workbook of any known format in a process of its own. A file that is no workbook, a bomb, or one that kills the reader is a
 * refusal; the server itself does nothing with the bytes but pass them on. `onCost` is told what it took, whatever came of it.
 */
export const readWorkbook = async (
  bytes: Readable,
  limits: ChildLimits = LIMITS,
  onCost: (cost: ReadingCost) => void = () => {},
): Promise<Result<RawWorkbook, Rejection>> => {
  const { child, done } = startChild('child.ts', limits);
  bytes.on('error', () => child.kill('SIGKILL'));
  bytes.pipe(child.stdin);
  const sheets: { name: string; hidden: boolean; rows: RawRow[] }[] = [];
  let end: Line['end'];
  let failure: Line['failure'];
  // each line holds 200 rows: parsing one never holds the server for more than a few milliseconds
  for await (const text of createInterface({ input: child.stdout, crlfDelay: Infinity })) {
    if (text === '') continue;
    const line = JSON.parse(text) as Line;
    if (line.name !== undefined) sheets.push({ name: line.name, hidden: line.hidden === true, rows: [] });
    if (line.sheet !== undefined && line.rows !== undefined) sheets[line.sheet]?.rows.push(...line.rows);
    end ??= line.end;
    failure ??= line.failure;
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { peakMb, computedMs } = await done;
  onCost({ peakMb, computedMs });
  bytes.destroy();
  if (failure !== undefined)
    return err(sheetFailure(isSheetFailureCode(failure.code) ? failure.code : 'SHEET_BROKEN', failure.detail === '' ? '' : failure.detail));
  if (end === undefined) return err(sheetFailure('SHEET_TOO_HEAVY'));
  return ok({
    format: end.format,
    ...(end.encoding !== undefined && { encoding: end.encoding }),
    sheets: sheets satisfies RawSheet[],
  });
};
