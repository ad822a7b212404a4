// `pnpm bench [list] [operations] [import] [start] [--write]`: what the product costs, next to a baseline measured in the same run. Numbers are of this machine; read the ratios.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@fuzhi/api/platform/embedded-postgres.ts';
import { benchImportExport } from './import-export.ts';
import { benchListPage } from './list-page.ts';
import { benchOperations } from './operations.ts';
import { benchStart } from './start.ts';

if (process.platform !== 'linux') {
  console.error('CPU and memory are read from /proc: the benchmark runs on Linux only');
  process.exit(1);
}
const isWritten = process.argv.includes('--write');
const words = process.argv.slice(2).filter((word) => word !== '--write');
const parts: string[] = [];
const say = (text: string): void => {
  parts.push(text);
  console.log(text);
};
const wants = (name: string): boolean => words.length === 0 || words.includes(name);

const folder = mkdtempSync(join(tmpdir(), 'fuzhi-bench-'));
// the database's own user must be able to walk through
chmodSync(folder, 0o711);
const database = await startEmbeddedPostgres({ folder, password: 'bench' });
try {
  say(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? ''}`);
  const url = database.urlOf('postgres');
  if (wants('list')) say(await benchListPage(url));
  if (wants('operations')) say(await benchOperations(url));
  if (wants('import')) say(await benchImportExport(url));
  if (wants('start')) say(await benchStart());
  if (isWritten) {
    const page =
      '# Performance\n\nWritten by `pnpm bench --write`. Baselines run in the same run, in turns; figures are of that machine: read the ratios.\n\n```text';
    writeFileSync(join(import.meta.dirname, '..', '..', 'docs', 'performance.md'), [page, ...parts, '```', ''].join('\n'));
  }
} finally {
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}
