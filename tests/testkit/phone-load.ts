import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Most bytes after gzip that the phone page may load: a village line of 20 KB a second brings them in under eight seconds. */
export const PHONE_BUDGET = 150 * 1024;

type Chunk = {
  readonly file: string;
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
};

/** Files of a built web app that /m loads with their bytes after gzip: its document, scripts, styles, those loaded on demand too. */
export const phoneLoad = (dist: URL): { readonly file: string; readonly bytes: number }[] => {
  const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8')) as { readonly [key: string]: Chunk };
  const files = new Set(['phone.html']);
  const seen = new Set<string>();
  const take = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`${key} is not in the manifest`);
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file);
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) take(next);
  };
  take('phone.html');
  return [...files].map((file) => ({ file, bytes: gzipSync(readFileSync(new URL(file, dist)), { level: 6 }).length }));
};
