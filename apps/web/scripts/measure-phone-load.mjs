// Sums up what a phone fetches before /m works: its document, all scripts and styles it loads, gzip. Fails above the budget, which is what
// a village line of 20 KB a second brings in under eight seconds. Run after `vite build`; `measure(dist)` is for the test.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

export const BUDGET = 150 * 1024;

/** Files that the page loads with their bytes after gzip, at once and on demand alike. */
export const measure = (dist) => {
  const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
  const files = new Set(['phone.html']);
  const seen = new Set();
  const take = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`${key} is not in the manifest`);
    files.add(chunk.file);
    for (const style of [...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(style);
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) take(next);
  };
  take('phone.html');
  return [...files].map((file) => ({ file, bytes: gzipSync(readFileSync(new URL(file, dist)), { level: 6 }).length }));
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const parts = measure(new URL('../dist/', import.meta.url));
  const total = parts.reduce((sum, part) => sum + part.bytes, 0);
  for (const { file, bytes } of parts) process.stdout.write(`${file.padEnd(48)} ${(bytes / 1024).toFixed(1)} KB\n`);
  process.stdout.write(`phone page ${(total / 1024).toFixed(1)} KB of ${BUDGET / 1024} KB\n`);
  if (total > BUDGET) process.exitCode = 1;
}
