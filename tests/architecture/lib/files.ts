import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

export const root = resolve(import.meta.dirname, '..', '..', '..');

const SKIPPED = new Set(['node_modules', 'dist', '.git', '.turbo', '.data', 'coverage']);

/** Paths of all files below a folder, with forward slashes, relative to `from`. */
export const filesBelow = (folder: string, from = root): string[] =>
  readdirSync(join(from, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : filesBelow(path, from);
      return [relative(from, join(from, path)).split(sep).join('/')];
    })
    .toSorted();

export const textOf = (path: string, from = root): string => readFileSync(join(from, path), 'utf8');

export const isFixture = (path: string): boolean => path.includes('/fixtures/');
export const isTest = (path: string): boolean =>
  /\.(test|spec)\.tsx?$/u.test(path) || path.includes('/testkit/') || path.startsWith('tests/');
export const isGenerated = (path: string): boolean => /\.gen\.tsx?$|\/gql\/|\/schema\.graphql$|\/schema\.sql$/u.test(path);
