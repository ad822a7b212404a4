// `pnpm --filter @fuzhi/api detectors [seeds] [scale]`: how much of what is planted the detectors find, and how often they ask honest schools.
import { QUESTION_KINDS } from '@fuzhi/domain/placement/question-codes.ts';

import { proveDetectors, type Score } from './detector-proof.ts';

const seeds = Number(process.argv[2] ?? '20');
const scale = Number(process.argv[3] ?? '0.2');
const TODAY = '2026-11-24';
const started = performance.now();
const proof = proveDetectors(
  Array.from({ length: seeds }, (_, nth) => String(nth + 1)),
  scale,
  TODAY,
);
const of = ({ planted, found, plantedRows, foundRows }: Score): string =>
  planted === 0
    ? '—'
    : `${found}/${planted} (${((100 * found) / planted).toFixed(0)}%), rows ${((100 * foundRows) / plantedRows).toFixed(0)}%`;
console.log(
  `${seeds} seeds of the random demo at scale ${scale}; ${proof.honestYears} school-years and ${proof.peculiarYears} final counts of honest schools\n`,
);
console.log(
  '| kind | planted by the demo: found | planted in drawn sizes: found | asked of honest schools, a school-year | asked of honest schools that do odd things, a report | other questions to the padding school |',
);
console.log('|---|---|---|---|---|---|');
for (const kind of QUESTION_KINDS) {
  const alarms = `${proof.alarms[kind]} (${(proof.alarms[kind] / proof.honestYears).toFixed(3)})`;
  const odd = `${proof.peculiarAlarms[kind]} (${(proof.peculiarAlarms[kind] / proof.peculiarYears).toFixed(3)})`;
  console.log(`| ${kind} | ${of(proof.demo[kind])} | ${of(proof.drawn[kind])} | ${alarms} | ${odd} | ${proof.strays[kind]} |`);
}
console.log(`\n${((performance.now() - started) / 1000).toFixed(1)} s`);
