// Prints how much JavaScript (gzip) the browser fetches before a page works: the entry with all it imports, and each page on top of it.
// Exits 1 when the shell is over its budget. Run after `vite build`.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET = 300 * 1024;
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const sizes = new Map();
const sizeOf = (file) => {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length);
  return sizes.get(file);
};

/** All files that a chunk needs before it runs. */
const closure = (key, seen = new Set()) => {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) closure(next, seen);
  return seen;
};
const filesOf = (keys) => new Set([...keys].map((key) => manifest[key].file).filter((file) => file.endsWith('.js')));
const total = (files) => [...files].reduce((sum, file) => sum + sizeOf(file), 0);
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

/** the report is the point of this program */
const say = (line) => process.stdout.write(`${line}\n`);
const shell = closure('index.html');
const pages = Object.keys(manifest).filter((key) => key.endsWith('-page.tsx'));
say(`shell (entry)  ${kilobytes(total(filesOf(shell)))}`);
for (const page of pages) {
  const all = new Set([...shell, ...closure(page)]);
  say(`${page.replace('src/', '').padEnd(48)} ${kilobytes(total(filesOf(all)))}`);
}
const first = total(filesOf(new Set([...shell, ...closure('src/features/home/home-page.tsx')])));
say(`first load (shell + home)  ${kilobytes(first)} of ${kilobytes(BUDGET)}`);
if (first > BUDGET) process.exitCode = 1;
