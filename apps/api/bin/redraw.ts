// Draws the sample of a round again from its published frame and seed: node apps/api/bin/redraw.ts <frame.jsonl> --seed=<hex> [--commitment=<hex>].
// docs/redraw.md says where the three come from. Prints the drawn ids; what does not agree goes to the error output and ends with 1.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { drawSample, FRAME_GROUPS, type FrameRow } from '@fuzhi/domain/placement/sample.ts';

import { commitmentOf, rankWith } from '../src/features/placement/sample-rank.ts';

const USAGE = 'node apps/api/bin/redraw.ts <frame.jsonl> --seed=<hex> [--commitment=<hex>]';

const fail = (zh: string, en: string): never => {
  console.error(`✗ ${zh} ${en}`);
  process.exit(1);
};

type Line = FrameRow & { readonly reason: string | null };

const rowOf = (line: string, number: number): Line => {
  try {
    const { placement, school, className, group, employer, late, reason } = JSON.parse(line) as Record<string, unknown>;
    const isRow =
      typeof placement === 'string' &&
      typeof school === 'string' &&
      typeof className === 'string' &&
      FRAME_GROUPS.includes(group as FrameRow['group']) &&
      (employer === null || typeof employer === 'string') &&
      typeof late === 'boolean';
    if (isRow)
      return { placement, school, className, group: group as FrameRow['group'], employer, late, reason: (reason as string | null) ?? null };
  } catch {
    // said below
  }
  return fail(`第 ${number} 行不是抽样名单。`, `Line ${number} is no row of a frame.`);
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, commitment: { type: 'string' } },
});
const [file] = positionals;
const seed = values.seed ?? '';
if (file === undefined || !/^[0-9a-f]{64}$/u.test(seed)) fail(`用法:${USAGE}`, `Usage: ${USAGE}`);

const frame = readFileSync(file ?? '', 'utf8')
  .split('\n')
  .flatMap((line, nth) => (line.trim() === '' ? [] : [rowOf(line, nth + 1)]));
const drawn = drawSample(frame, rankWith(seed));

const commitment = commitmentOf(seed);
if (values.commitment !== undefined && values.commitment !== commitment) {
  fail(`种子与承诺值不符:SHA-256 为 ${commitment}。`, `The seed is not the one that was promised: its SHA-256 is ${commitment}.`);
}
const differing = frame.filter((row) => (drawn.get(row.placement) ?? null) !== row.reason);
for (const row of frame.toSorted((a, b) => (a.placement < b.placement ? -1 : 1))) {
  const reason = drawn.get(row.placement);
  if (reason !== undefined) console.log(`${row.placement} ${reason}`);
}
console.error(`SHA-256 ${commitment}`);
console.error(`${frame.length} 行中抽中 ${drawn.size} 行。 Drawn: ${drawn.size} of ${frame.length}.`);
if (differing.length > 0) {
  fail(`有 ${differing.length} 行与公布的抽样结果不符。`, `${differing.length} rows differ from the published sample.`);
}
