import { join } from 'node:path';
import pg from 'pg';
import { OPERATIONS } from '../operations/all.ts';
import { dataOf, mustAgree } from './answer.ts';
import { DISTRICT_PATH, DISTRICT_TOKEN, PROVINCE_PATH, PROVINCE_TOKEN } from './database.ts';
import { type Shot, shoot } from './load.ts';
import { type Asker, type Contestant, CONTESTANTS, each, type Operation } from './operation.ts';
import { startProduct } from './product.ts';
import { type Server, startServer } from './server.ts';
import { signIn } from './session.ts';

/** The servers of one run and what each is asked. */
export type Contest = {
  readonly servers: { readonly [name in Contestant]: Server };
  /** the next request of a contestant; asked once for each request that is sent */
  readonly shotOf: (operation: Operation, name: Contestant) => Shot;
  readonly stop: () => Promise<void>;
};

const servers = join(import.meta.dirname, '..', 'servers');

/** The functions that PostGraphile asks, in the database beside the tables; rows as they were filled. */
const prepare = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ drop: string }>(
      `SELECT format('DROP FUNCTION %s', oid::regprocedure) AS drop FROM pg_proc WHERE proname LIKE ANY ('{bench_%,graduate_bench_%}')`,
    );
    for (const { drop } of rows) await client.query(drop);
    const made = new Set(OPERATIONS.flatMap(({ postgraphile }) => postgraphile.functions ?? []));
    for (const text of made) await client.query(text);
    // what an earlier run on this database has written: writes count a row's versions from the first
    await client.query('UPDATE placement SET version = 1, call_back = NULL WHERE version > 1');
    await client.query('VACUUM (ANALYZE) placement');
  } finally {
    await client.end();
  }
};

const headersOf = async (port: number): Promise<{ readonly [asker in Asker]: Shot['headers'] }> => ({
  office: (await signIn(port, 'bench-office-1')).headers,
  clerk: (await signIn(port, 'bench-clerk-1')).headers,
  'district token': { authorization: `Bearer ${DISTRICT_TOKEN}` },
  'province token': { authorization: `Bearer ${PROVINCE_TOKEN}` },
});

const json = (value: unknown): string => JSON.stringify(value);

/** Starts the four on one database. */
export const startContest = async (url: string): Promise<Contest> => {
  await prepare(url);
  const env = { DATABASE_URL: url };
  const started: { readonly [name in Contestant]: Server } = {
    'hand-written': await startServer(join(servers, 'hand-written.ts'), env, '/'),
    'PostGraphile 5': await startServer(join(servers, 'postgraphile.ts'), env, '/graphql'),
    'Apollo + DataLoader': await startServer(join(servers, 'dataloader/main.ts'), env, '/'),
    Fuzhi: await startProduct(url),
  };
  const headers = await headersOf(started.Fuzhi.port);
  const turns = new Map<string, number>();
  const shotOf = (operation: Operation, name: Contestant): Shot => {
    const key = `${operation.name} ${name}`;
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    const lane = CONTESTANTS.indexOf(name);
    if (name === 'hand-written')
      return { path: `/${operation.name}`, headers: {}, body: json(each(operation.handWritten.values, turn, lane)) };
    if (name === 'PostGraphile 5') return { path: '/graphql', headers: {}, body: json(each(operation.postgraphile.ask, turn, lane)) };
    if (name === 'Apollo + DataLoader') {
      const unit = operation.asker === 'province token' ? PROVINCE_PATH : DISTRICT_PATH;
      return { path: '/', headers: { 'x-unit': unit }, body: json(each(operation.dataloader, turn, lane)) };
    }
    const asked = operation.product;
    if (typeof asked === 'object' && 'get' in asked) return { path: asked.get, headers: headers[operation.asker], method: 'GET', body: '' };
    return { path: '/graphql', headers: headers[operation.asker], body: json(each(asked, turn, lane)) };
  };
  const stop = async (): Promise<void> => {
    for (const name of CONTESTANTS) await started[name].stop();
  };
  return { servers: started, shotOf, stop };
};

/** One answer of each, which must all tell the same. Returns their sizes in bytes. */
export const compare = async (contest: Contest, operation: Operation): Promise<Map<Contestant, number>> => {
  const sizes = new Map<Contestant, number>();
  const answers: [Contestant, unknown][] = [];
  for (const name of CONTESTANTS) {
    const { status, text } = await shoot(contest.servers[name].port, contest.shotOf(operation, name));
    if (status !== 200 || text.includes('"errors"'))
      throw new Error(`${operation.name}: ${name} answers ${status}: ${text.slice(0, 1500)}`);
    sizes.set(name, Buffer.byteLength(text));
    try {
      answers.push([name, operation.rows(dataOf(text))]);
    } catch (error) {
      throw new Error(`${operation.name}: the answer of ${name} cannot be read: ${text.slice(0, 600)}`, { cause: error });
    }
  }
  mustAgree(operation.name, answers);
  return sizes;
};
