// `pnpm bench [reads] [year] [import] [start] [--scale=1,46] [--only=list,record] [--quick] [--write]`: what the product costs, next to baselines
// measured in the same run. Numbers are of this machine; read the ratios. BENCH_POSTGRES=<url> takes a running server and keeps what it
// filled there for the next run.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@fuzhi/api/platform/embedded-postgres.ts';
import { benchImportExport } from './import-export.ts';
import { benchDashboardYear } from './operations/dashboard-year.ts';
import { benchReads } from './reads.ts';
import { benchStart } from './start.ts';

if (process.platform !== 'linux') {
  console.error('CPU and memory are read from /proc: the benchmark runs on Linux only');
  process.exit(1);
}
const given = process.argv.slice(2);
const isWritten = given.includes('--write');
const words = given.filter((word) => !word.startsWith('--'));
const valueOf = (name: string): string | undefined => given.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const scales = (valueOf('scale') ?? '1,46').split(',').map(Number);
if (isWritten && given.some((word) => word === '--quick' || word.startsWith('--only'))) throw new Error('--write wants a whole run');
if (scales.some((scale) => !Number.isInteger(scale) || scale < 1 || scale > 100))
  throw new Error('--scale: numbers of districts, 1 to 100');
const parts: string[] = [];
const say = (text: string): void => {
  parts.push(text);
  console.log(text);
};
const wants = (name: string): boolean => words.length === 0 || words.includes(name);

const folder = mkdtempSync(join(tmpdir(), 'fuzhi-bench-'));
// the database's own user must be able to walk through
chmodSync(folder, 0o711);
const running = process.env['BENCH_POSTGRES'];
const database = running === undefined ? await startEmbeddedPostgres({ folder, password: 'bench' }) : undefined;
try {
  say(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? ''}`);
  const url = database?.urlOf('postgres') ?? running ?? '';
  if (wants('reads')) await benchReads(url, { scales, only: valueOf('only'), isQuick: given.includes('--quick') }, say);
  if (wants('year')) say(await benchDashboardYear(url, scales));
  if (wants('import')) say(await benchImportExport(url));
  if (wants('start')) say(await benchStart());
  if (isWritten) {
    const page = `# Performance

Written by \`pnpm bench --write\`. Baselines run in the same run, in turns; figures are of that machine: read the ratios.

- hand-written: one prepared statement an operation behind \`node:http\`, the JSON made by the database; nobody signs in
- PostGraphile 5: its defaults for production, no access rules, SQL functions where the question needs one
- Apollo + DataLoader: Apollo Server with graphql-js and one DataLoader a relation; nobody signs in
- Fuzhi: as in production, with its sign-in, limits, scope and request log

\`\`\`text`;
    writeFileSync(join(import.meta.dirname, '..', '..', 'docs', 'performance.md'), [page, ...parts, '```', ''].join('\n'));
  }
} finally {
  await database?.stop();
  rmSync(folder, { recursive: true, force: true });
}
