import { describe, expect, it } from 'vitest';
import { conventions } from './lib/conventions.ts';
import { filesBelow, isFixture, isGenerated, textOf } from './lib/files.ts';

const BINARY = /\.(png|jpg|ico|woff2?|xlsx?|xlsb|ods|pdf|docx)$/u;
const files = ['apps', 'packages', 'tests', 'docs', '.ci', '.config']
  .flatMap((folder) => filesBelow(folder))
  .filter((path) => !BINARY.test(path));
const top = ['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml', 'turbo.json', 'README.md', '.gitignore'];

/** One file for each rule that breaks it: a rule that finds nothing here finds nothing anywhere. */
const planted: Record<string, readonly [path: string, text: string]> = {
  'the environment is read in env.ts alone': ['apps/api/src/platform/log.ts', 'const level = process.env.LEVEL;'],
  'one place opens transactions': ['apps/api/src/features/aid/repository.ts', 'await db.transaction().execute(work);'],
  'a transaction runs one statement after the other': ['apps/api/src/features/aid/usecases/pay.ts', 'await Promise.all([a(tx), b(tx)]);'],
  'at most 400 lines': ['apps/web/src/features/aid/list-page.tsx', 'x\n'.repeat(401)],
  'kebab-case names': ['apps/web/src/features/aid/ListPage.tsx', ''],
  'no host of a package registry': ['docs/install.md', ['registry', 'npmjs', 'org'].join('.')],
  'no path of one machine': ['docs/install.md', ['cd ', 'home', 'mei', 'fuzhi'].join('/')],
  'no tests that are off': ['apps/api/src/features/aid/usecases/pay.test.ts', ['it', "skip('pays', () => {});"].join('.')],
};

describe.each(conventions.map((one) => [one.name, one] as const))('%s', (name, convention) => {
  it('is kept', () => {
    const wrong = [...files, ...top]
      .filter((path) => !isFixture(path) && !isGenerated(path) && convention.appliesTo(path))
      .flatMap((path) => {
        const complaint = convention.check(textOf(path), path);
        return complaint === undefined ? [] : [`${path}: ${complaint}`];
      });
    expect(wrong, wrong.join('\n')).toEqual([]);
  });

  it('catches its planted violation', () => {
    const [path, text] = planted[name] ?? ['', ''];
    expect(convention.appliesTo(path)).toBe(true);
    expect(convention.check(text, path)).toBeTypeOf('string');
  });
});

it('files stay small: the median is 80 lines at most', () => {
  const sizes = files
    .filter((path) => /^(apps|packages)\/.*\.tsx?$/u.test(path) && !isGenerated(path))
    .map((path) => textOf(path).trimEnd().split('\n').length)
    .toSorted((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(80);
});
