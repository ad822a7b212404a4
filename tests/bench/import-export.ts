import { creditCode, identityNumbers, phoneNumbers } from '@fuzhi/api/demo/identity.ts';
import { placementSheet } from '@fuzhi/domain/placement/sheet.ts';
import { type CellValue, writeXlsx } from 'hucre';
import { memoryOf, resetPeak } from './lib/cpu.ts';
import { fillDatabase, globalId, ROUND_ID, SCHOOL_ID } from './lib/database.ts';
import { startProduct } from './lib/product.ts';
import type { Server } from './lib/server.ts';
import { ask, type Session, signIn } from './lib/session.ts';
import { quantile, table } from './lib/table.ts';

const ROWS = 20_000;

/** A workbook of graduates nobody has seen before, every row right and complete. */
const workbook = async (): Promise<Uint8Array> => {
  const identity = identityNumbers();
  const phone = phoneNumbers();
  const birth = (row: number): Date => new Date(Date.UTC(2007, row % 12, 1 + (row % 28)));
  const cells = (row: number): Record<string, CellValue> => {
    const idNumber = identity(String(610_900 + (row % 20)).padStart(6, '0'), birth(row), row % 2 === 0 ? '1' : '2');
    return {
      seq: row + 1,
      name: `测算${String.fromCodePoint(0x4e00 + (row % 2000))}`,
      idNumber,
      studentNumber: `G${idNumber}`,
      majorCode: '700206',
      graduatedOn: '2025-07-01',
      category: 'NONE',
      destination: 'D12',
      employer: `测算第${row % 300}公司`,
      employerCode: creditCode('91', '610902', row % 300),
      nature: '33',
      industry: 'O',
      post: '装配工',
      region: 'LOCAL',
      place: '610902',
      matched: '是',
      channel: 'SCHOOL',
      contract: 'Y1',
      insurance: 'FIVE',
      wage: '3500',
      startOn: '2025-08-01',
      evidence: 'E01',
      callback: '已回访',
      phone: phone(),
      className: '机电1班',
    };
  };
  const rows: CellValue[][] = [placementSheet.columns.map((column) => column.title.zh)];
  for (let row = 0; row < ROWS; row += 1) {
    const made = cells(row);
    rows.push(placementSheet.columns.map((column) => made[column.key] ?? null));
  }
  return writeXlsx({ sheets: [{ name: '登记表', rows }] });
};

type Batch = { readonly state: string; readonly rowsNew: number; readonly rowsWrong: number; readonly failure: unknown };

const until = async (session: Session, id: string, states: readonly string[]): Promise<Batch> => {
  for (;;) {
    const { importBatch } = await ask<{ importBatch: Batch }>(
      session,
      'query ($id: ID!) { importBatch(id: $id) { state rowsNew rowsWrong failure } }',
      { id },
    );
    if (states.includes(importBatch.state)) return importBatch;
    await new Promise((tick) => {
      setTimeout(tick, 100);
    });
  }
};

/** What somebody else waits for a page while `work` goes on, ms. */
const latencyBeside = async (session: Session, work: Promise<unknown>): Promise<number[]> => {
  const times: number[] = [];
  let isOver = false;
  const end = work.finally(() => {
    isOver = true;
  });
  const page =
    'query ($round: ID!) { placements(first: 50, where: { round: { id: { eq: $round } } }) { nodes { id state graduate { name } school { nameZh } employer { name } } } }';
  while (!isOver) {
    const started = performance.now();
    await ask(session, page, { round: globalId('Round', ROUND_ID) });
    times.push(performance.now() - started);
    await new Promise((tick) => {
      setTimeout(tick, 25);
    });
  }
  await end;
  return times;
};

const line = (name: string, seconds: number, target: string, beside: readonly number[], peak: string): string[] => [
  name,
  seconds.toFixed(1),
  target,
  quantile(beside, 0.5).toFixed(0),
  quantile(beside, 0.99).toFixed(0),
  String(Math.round(Math.max(...beside))),
  peak,
];

type Timed<T> = { readonly value: T; readonly seconds: number; readonly beside: number[]; readonly peak: string };

/** Runs `work` with somebody reading pages beside, and tells the most memory the API process took beyond what it had before. */
const timed = async <T>(server: Server, office: Session, work: () => Promise<T>): Promise<Timed<T>> => {
  const before = memoryOf(server.pid);
  await resetPeak(server.pid);
  const started = performance.now();
  let seconds = 0;
  const running = work().finally(() => {
    seconds = (performance.now() - started) / 1000;
  });
  const beside = await latencyBeside(office, running);
  return { value: await running, seconds, beside, peak: `+${Math.round(memoryOf(server.pid, true) - before)}` };
};

/** A fresh process for each part, so that one does not pay for what the other left in memory. */
const withProduct = async (url: string, part: (server: Server, office: Session) => Promise<string[][]>): Promise<string[][]> => {
  const server = await startProduct(url);
  try {
    return await part(server, await signIn(server.port, 'bench-office-1'));
  } finally {
    await server.stop();
  }
};

const importRows = async (server: Server, office: Session): Promise<string[][]> => {
  const clerk = await signIn(server.port, 'bench-clerk-1');
  const bytes = await workbook();
  const read = await timed(server, office, async () => {
    const answer = await fetch(`http://127.0.0.1:${server.port}/imports?noun=placement&round=${ROUND_ID}&school=${SCHOOL_ID}`, {
      method: 'POST',
      headers: { ...clerk.headers, 'content-type': 'application/octet-stream', 'x-file-name': 'bench.xlsx' },
      body: Buffer.from(bytes),
    });
    if (answer.status !== 202) throw new Error(`upload: ${answer.status} ${await answer.text()}`);
    const { batchId } = (await answer.json()) as { batchId: string };
    const batch = await until(clerk, batchId, ['READY', 'FAILED']);
    if (batch.rowsNew !== ROWS) throw new Error(`dry run: ${JSON.stringify(batch)}`);
    return batchId;
  });
  const written = await timed(server, office, async () => {
    await ask(clerk, 'mutation ($id: ID!) { importCommit(input: { batchId: $id, mode: ALL }) { __typename } }', { id: read.value });
    const batch = await until(clerk, read.value, ['COMMITTED', 'READY']);
    if (batch.state !== 'COMMITTED') throw new Error(`commit: ${JSON.stringify(batch)}`);
  });
  return [
    line('import, dry run of 20,000 rows', read.seconds, '≤ 10', read.beside, read.peak),
    line('import, commit of 20,000 rows', written.seconds, '≤ 20', written.beside, written.peak),
  ];
};

const exportRows =
  (format: string) =>
  async (server: Server, office: Session): Promise<string[][]> => {
    // five districts of 20,000: the province alone sees them all
    const province = await signIn(server.port, 'bench-province');
    const exported = await timed(server, office, async () => {
      const answer = await fetch(`http://127.0.0.1:${server.port}/exports/placements.${format}?where=${encodeURIComponent('{}')}`, {
        headers: province.headers,
      });
      if (!answer.ok || answer.body === null) throw new Error(`export: ${answer.status} ${await answer.text()}`);
      let size = 0;
      for await (const chunk of answer.body) size += (chunk as Uint8Array).length;
      return size;
    });
    return [
      line(
        `export of 100,000 rows, ${format} (${(exported.value / 1_048_576).toFixed(1)} MB)`,
        exported.seconds,
        'memory ≤ +150',
        exported.beside,
        exported.peak,
      ),
    ];
  };

/** Exports of 100,000 rows, dry run and commit of 20,000, each with the waiting time of others and the memory of the API process. */
export const benchImportExport = async (serverUrl: string): Promise<string> => {
  const url = await fillDatabase(serverUrl, 5);
  const rows: string[][] = [];
  for (const part of [exportRows('xlsx'), exportRows('jsonl'), importRows]) rows.push(...(await withProduct(url, part)));
  return table(
    'Export and import at 100,000 placements, with somebody else reading pages beside',
    ['', 'seconds', 'wanted', 'others p50 ms', 'p99 ms', 'max ms', 'API memory MB, more than before'],
    rows,
  );
};
