#!/usr/bin/env node
// `npm test`: everything, on a machine with Node ≥ 20 and npm and nothing else. `npm test -- lint browser` runs the steps whose names contain a word.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, isInstalled } from '../apps/api/bin/workspace.mjs';
import { checks, suites } from './runner/steps.mjs';
import { readVitestReport } from './runner/vitest-report.mjs';
import { run } from './runner/workspace.mjs';

const started = performance.now();
const words = process.argv.slice(2);
const chosen = (step) => words.length === 0 || words.some((word) => step.name.includes(word));
const reports = mkdtempSync(join(tmpdir(), 'fuzhi-test-'));
const totals = { passed: 0, failed: 0 };

// whatever ends this process, the closing line is there, and nothing but success ends with 0
process.on('exit', (code) => {
  if (code !== 0 && totals.failed === 0) totals.failed = 1;
  console.log(`${totals.passed} passed, ${totals.failed} failed`);
});

const print = (name, { passed, failed, seconds }) => {
  totals.passed += passed;
  totals.failed += failed;
  console.log(
    `${failed > 0 ? 'FAIL' : '  ok'}  ${name.padEnd(16)} ${String(passed).padStart(5)} passed  ${String(failed).padStart(3)} failed  ${seconds.toFixed(1).padStart(6)} s`,
  );
};

const runCheck = async (step) => {
  const { code, output, seconds } = await run(step);
  print(step.name, { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, seconds });
  if (code !== 0) console.log(output.trimEnd());
};

const runSuite = async (step) => {
  const file = join(reports, `${step.name.replaceAll(/\W+/gu, '-')}.json`);
  const command = `vitest run ${step.paths} --reporter=json --outputFile="${file}"`;
  const { code, output, seconds } = await run({ ...step, command });
  const { passed, failed, notes } = readVitestReport(file, code);
  print(step.name, { passed, failed, seconds });
  if (failed > 0) console.log(notes.join('\n') || output, notes.length === 0 ? '' : `\n${output.slice(-4000)}`);
};

const withTwoLanes = async (steps, work) => {
  const queue = [...steps];
  const lane = async () => {
    for (let step = queue.shift(); step; step = queue.shift()) await work(step);
  };
  await Promise.all([lane(), lane()]);
};

try {
  if (!isInstalled()) {
    const before = performance.now();
    await install();
    console.log(`      installed in ${((performance.now() - before) / 1000).toFixed(1)} s`);
  }
  await withTwoLanes(checks.filter(chosen), (step) => runCheck(step));
  for (const step of suites.filter(chosen)) await runSuite(step);
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
  totals.failed += 1;
} finally {
  rmSync(reports, { recursive: true, force: true });
}
if (totals.passed + totals.failed === 0) totals.failed = 1;
console.log(`all together ${((performance.now() - started) / 1000).toFixed(1)} s`);
process.exitCode = totals.failed === 0 ? 0 : 1;
