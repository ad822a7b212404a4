import { readFileSync } from 'node:fs';

// frames of the runner itself help nobody
const ownFrames = (message) =>
  message
    .split('\n')
    .filter((line) => !/^\s+at .*node_modules/u.test(line))
    .join('\n');

/**
 * What one vitest run says of itself. A run without a report, without a test, or with a skipped one counts as a failure: silence is not
 * success.
 */
export const readVitestReport = (file, exitCode) => {
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, notes: ['the runner wrote no report'] };
  }
  const notes = [];
  let failed = report.numFailedTests;
  const skipped = (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0);
  for (const result of report.testResults) {
    if (result.status === 'failed' && result.assertionResults.every((one) => one.status !== 'failed')) {
      failed += 1;
      notes.push(`${result.name}: ${result.message || 'the file did not load'}`);
    }
    for (const one of result.assertionResults) {
      if (one.status === 'failed')
        notes.push(`${result.name}\n  ${one.fullName}\n  ${(one.failureMessages ?? []).map(ownFrames).join('\n  ')}`);
      else if (one.status !== 'passed') notes.push(`skipped: ${one.fullName}`);
    }
  }
  if (skipped > 0) failed += skipped;
  if (report.numPassedTests + failed === 0) {
    failed = 1;
    notes.push('the runner found no test');
  }
  if (exitCode !== 0 && failed === 0) {
    failed = 1;
    notes.push(`the runner ended with code ${exitCode} although every test passed (an unhandled error?)`);
  }
  return { passed: report.numPassedTests, failed, notes };
};
