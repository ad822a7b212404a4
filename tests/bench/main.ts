// `pnpm bench [list] [import] [start]`: what the product costs, next to a baseline measured in the same run. Numbers are of this machine; read the ratios.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@fuzhi/api/platform/embedded-postgres.ts';
import { benchImportExport } from './import-export.ts';
import { benchListPage } from './list-page.ts';
import { benchStart } from './start.ts';

if (process.platform !== 'linux') {
  console.error('CPU and memory are read from /proc: the benchmark runs on Linux only');
  process.exit(1);
}
const words = process.argv.slice(2);
const wants = (name: string): boolean => words.length === 0 || words.includes(name);

const folder = mkdtempSync(join(tmpdir(), 'fuzhi-bench-'));
// the database's own user must be able to walk through
chmodSync(folder, 0o711);
const database = await startEmbeddedPostgres({ folder, password: 'bench' });
try {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? ''}`);
  const url = database.urlOf('postgres');
  if (wants('list')) console.log(await benchListPage(url));
  if (wants('import')) console.log(await benchImportExport(url));
  if (wants('start')) console.log(await benchStart());
} finally {
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}
