import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

// as createPool parses them
const TYPES = JSON.stringify({ int8: 'bigint', ltree: 'string', timestamptz: 'Date' });

/** The text of platform/db-types.gen.ts for a migrated database. */
export const writeRowTypes = (url: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'fuzhi-types-'));
  try {
    const file = join(folder, 'types.ts');
    const entry = createRequire(import.meta.url).resolve('kysely-codegen');
    execFileSync(
      process.execPath,
      [
        join(dirname(entry), 'cli', 'bin.js'),
        '--url',
        url,
        '--dialect',
        'postgres',
        '--date-parser',
        'string',
        '--numeric-parser',
        'string',
        '--exclude-pattern',
        'kysely_*',
        '--type-mapping',
        TYPES,
        '--out-file',
        file,
      ],
      { stdio: 'pipe' },
    );
    return readFileSync(file, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
