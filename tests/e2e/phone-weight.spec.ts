import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PHONE_BUDGET, phoneLoad } from '../testkit/phone-load.ts';

const dist = new URL('../../apps/web/dist/', import.meta.url);

describe('what the phone has to load', () => {
  it('is at most 150 KB after gzip, all files of the page together', () => {
    const parts = phoneLoad(dist);
    expect(parts.length).toBeGreaterThan(3);
    const total = parts.reduce((sum, part) => sum + part.bytes, 0);
    expect(total, parts.map((part) => `${part.file} ${part.bytes}`).join('\n')).toBeLessThanOrEqual(PHONE_BUDGET);
  });

  it('is measured with what is loaded on demand: a big piece behind a click is caught', () => {
    const folder = mkdtempSync(join(tmpdir(), 'fuzhi-dist-'));
    mkdirSync(join(folder, '.vite'));
    const bytes = Buffer.from(Array.from({ length: 160 * 1024 }, (_, at) => (at * 7919 * (at % 251)) % 256));
    writeFileSync(join(folder, 'phone.html'), 'x');
    writeFileSync(join(folder, 'a.js'), 'x');
    writeFileSync(join(folder, 'big.js'), bytes);
    const manifest = { 'phone.html': { file: 'a.js', dynamicImports: ['big.ts'] }, 'big.ts': { file: 'big.js' } };
    writeFileSync(join(folder, '.vite', 'manifest.json'), JSON.stringify(manifest));
    const total = phoneLoad(pathToFileURL(`${folder}/`)).reduce((sum, part) => sum + part.bytes, 0);
    rmSync(folder, { recursive: true });
    expect(total).toBeGreaterThan(gzipSync(bytes).length);
  });
});
