import { fillDatabase, postmasterOf, ROWS_OF_DISTRICT } from './lib/database.ts';
import { compare, type Contest, startContest } from './lib/contest.ts';
import { type Cost, type Costs, FULL, measure, type Pace, perRequest, QUICK } from './lib/measure.ts';
import { memoryOfOperations } from './lib/plan-memory.ts';
import { type Contestant, CONTESTANTS, type Operation } from './lib/operation.ts';
import { quantile, table } from './lib/table.ts';
import { OPERATIONS } from './operations/all.ts';

export type ReadOptions = { readonly scales: readonly number[]; readonly only: string | undefined; readonly isQuick: boolean };

type Measured = { readonly costs: ReadonlyMap<string, Costs>; readonly waits: readonly string[][] };

const WIDTHS = [1, 8, 64];
/** Whose waiting time is told; what a person sees most. */
const WAITED_FOR = new Set(['list', 'record']);

const progress = (text: string): void => void process.stderr.write(`${text}\n`);

/** p50 and p99 of an operation for each contestant, at 1, 8 and 64 clients. */
const waitsOf = async (contest: Contest, operation: Operation, postmaster: number, pace: Pace): Promise<string[][]> => {
  const rows = new Map<Contestant, string[]>(CONTESTANTS.map((name) => [name, [operation.title, name]]));
  for (const width of WIDTHS) {
    const perTurn = Math.max(pace.perTurn, width * 4);
    const costs = await measure(contest, operation, postmaster, {
      ...pace,
      turns: Math.ceil(pace.turns / 2),
      perTurn,
      warmUp: width * 4,
      width,
    });
    for (const [name, { times }] of costs) rows.get(name)?.push(quantile(times, 0.5).toFixed(1), quantile(times, 0.99).toFixed(1));
  }
  return [...rows.values()];
};

const measureScale = async (url: string, operations: readonly Operation[], pace: Pace): Promise<Measured> => {
  const postmaster = await postmasterOf(url);
  const contest = await startContest(url);
  const costs = new Map<string, Costs>();
  const waits: string[][] = [];
  try {
    for (const operation of operations) {
      await compare(contest, operation);
      progress(`  ${operation.name}: all answer alike`);
    }
    for (const operation of operations) {
      costs.set(operation.name, await measure(contest, operation, postmaster, pace));
      progress(`  ${operation.name}: measured`);
      if (WAITED_FOR.has(operation.name)) waits.push(...(await waitsOf(contest, operation, postmaster, pace)));
    }
  } finally {
    await contest.stop();
  }
  return { costs, waits };
};

const ratio = (part: Cost | undefined, whole: Cost | undefined): string =>
  part && whole ? `${(perRequest(part).together / perRequest(whole).together).toFixed(2)}×` : '';

const rowsOf = (scale: number): string => (scale * ROWS_OF_DISTRICT).toLocaleString('en');

const costTable = (
  scale: number,
  operations: readonly Operation[],
  here: Measured,
  least: { scale: number; measured: Measured } | undefined,
): string => {
  const base = least && least.scale !== scale ? least : undefined;
  const lines = operations.flatMap((operation) =>
    CONTESTANTS.map((name, index) => {
      const costs = here.costs.get(operation.name);
      const cost = costs?.get(name);
      if (cost === undefined) return [operation.title, name];
      const { server, database, together } = perRequest(cost);
      return [
        index === 0 ? operation.title : '',
        name,
        server.toFixed(2),
        database.toFixed(2),
        together.toFixed(2),
        ratio(cost, costs?.get('hand-written')),
        ratio(cost, costs?.get('PostGraphile 5')),
        ...(base ? [ratio(cost, base.measured.costs.get(operation.name)?.get(name))] : []),
      ];
    }),
  );
  return table(
    `Operations at scale ${scale}: ${scale} district${scale > 1 ? 's' : ''}, ${rowsOf(scale)} placements, one client`,
    [
      'CPU ms per request',
      'by',
      'server',
      'PostgreSQL',
      'together',
      'of hand-written',
      'of PostGraphile',
      ...(base ? [`of scale ${base.scale}`] : []),
    ],
    lines,
  );
};

const waitTable = (scale: number, waits: readonly string[][]): string =>
  table(
    `Waiting time in ms at scale ${scale}, all on this machine`,
    ['', 'by', ...WIDTHS.flatMap((width) => [`${width} client${width > 1 ? 's' : ''} p50`, 'p99'])],
    waits,
  );

/** Where the contestants did not do quite the same. */
const notesOf = (operations: readonly Operation[]): string[] => {
  const helped = operations.filter(({ postgraphile }) => postgraphile.functions !== undefined).map(({ name }) => name);
  return [
    ...(helped.length > 0
      ? [
          `PostGraphile asks SQL functions written for the question in: ${helped.join(', ')}; by itself it filters by "equal" on indexed columns alone`,
        ]
      : []),
    ...new Set(operations.flatMap(({ note }) => note ?? [])),
  ];
};

/** The ten operations and their company at each scale, then what a cached operation weighs. */
export const benchReads = async (serverUrl: string, { scales, only, isQuick }: ReadOptions, say: (text: string) => void): Promise<void> => {
  const operations = OPERATIONS.filter(({ name }) => only === undefined || only.split(',').includes(name));
  if (operations.length === 0) throw new Error(`no operation ${only}; there are: ${OPERATIONS.map(({ name }) => name).join(', ')}`);
  const pace = isQuick ? QUICK : FULL;
  let least: { scale: number; measured: Measured } | undefined;
  let url = '';
  for (const scale of scales.toSorted((a, b) => a - b)) {
    progress(`scale ${scale}`);
    const started = performance.now();
    url = await fillDatabase(serverUrl, scale);
    progress(`  filled in ${((performance.now() - started) / 1000).toFixed(0)} s`);
    const measured = await measureScale(url, operations, pace);
    least ??= { scale, measured };
    say(costTable(scale, operations, measured, least));
    if (measured.waits.length > 0) say(waitTable(scale, measured.waits));
  }
  say(['', ...notesOf(operations)].join('\n'));
  if (only === undefined) say(await memoryOfOperations(url, isQuick ? 100 : 500));
};
