import { join } from 'node:path';
import { root } from '../../apps/api/bin/workspace.mjs';

const check = (name, command, cwd = root) => ({ kind: 'check', name, command, cwd });
const suite = (name, directory, paths = '') => ({ kind: 'suite', name, cwd: join(root, directory), paths });

/** Cheap and independent of one another: two run at a time. */
export const checks = [
  check('lint', 'oxlint -c .config/oxlint.json --type-aware --deny-warnings --ignore-path .config/lint-ignore apps packages tests'),
  check('format', 'oxfmt -c .config/oxfmt.json --ignore-path .config/lint-ignore --ignore-path .gitignore --check apps packages tests'),
  check('types: domain', 'tsc --noEmit', join(root, 'packages/domain')),
  check('types: ui', 'tsc --noEmit', join(root, 'packages/ui')),
  check('types: api', 'tsc --noEmit', join(root, 'apps/api')),
  check('types: web', 'tsc --noEmit', join(root, 'apps/web')),
  check('types: tests', 'tsc --noEmit', join(root, 'tests')),
  check('generated', 'node apps/api/bin/generate.ts --check'),
  check('build: web', 'node tests/runner/build-web.mjs'),
];

/** Each uses both cores by itself, so they run one after the other; the cheapest first. */
export const suites = [
  suite('architecture', 'tests', 'architecture'),
  suite('unit: domain', 'packages/domain'),
  suite('unit: ui', 'packages/ui'),
  suite('unit: web', 'apps/web'),
  suite('database', 'apps/api'),
  suite('api', 'tests', 'api conformance security faults'),
  suite('browser', 'tests', 'e2e'),
];
