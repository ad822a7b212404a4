import { once } from 'node:events';
import { startChild } from './run-child.ts';
import type { CellSpec, WorkbookSpec } from './workbook-spec.ts';

const ROWS_PER_LINE = 200;
const LIMITS = { heapMb: 640, rssMb: 900, cpuMs: 60_000, timeoutMs: 60_000, patienceMs: 120_000 };

/**
 * Writes a template or a marked workbook (.xlsx) in a process of its own, since a full one takes seconds of computing. For exports of
 * any length see stream-workbook.ts. Throws when the process fails: that is a fault of ours, no user's error.
 */
export const writeWorkbook = async (
  spec: WorkbookSpec,
  rows: Iterable<readonly CellSpec[]> | AsyncIterable<readonly CellSpec[]>,
): Promise<Buffer> => {
  const { child, done } = startChild('write-child.ts', LIMITS);
  const send = async (value: unknown): Promise<void> => {
    if (!child.stdin.write(`${JSON.stringify(value)}\n`)) await Promise.race([once(child.stdin, 'drain'), done]);
  };
  const answer: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => answer.push(chunk));
  await send(spec);
  let held: (readonly CellSpec[])[] = [];
  for await (const row of rows) {
    held.push(row);
    if (held.length < ROWS_PER_LINE) continue;
    await send(held);
    held = [];
  }
  if (held.length > 0) await send(held);
  child.stdin.end();
  const { reason, code } = await done;
  if (code !== 0) throw new Error(`writing a workbook failed (${reason}, exit ${code})`);
  return Buffer.concat(answer);
};
