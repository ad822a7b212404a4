import { fileURLToPath } from 'node:url';

import type { AppServices } from './context.ts';
import { readEnv, type Env } from './env.ts';
import { firstStart } from './first-start.ts';
import { startTally } from './features/indicator/tally.ts';
import { graphqlRoutes } from './graph/apollo.ts';
import { loadPersistedDocuments } from './graph/persisted.ts';
import { createExecutor } from './graph/read/execute.ts';
import { buildSchema } from './graph/schema.ts';
import { authRoutes, type DemoUser } from './platform/auth.ts';
import { keptSecret, openDataFolder } from './platform/data-folder.ts';
import { createDb, createPool } from './platform/database.ts';
import { startHousekeeping } from './platform/housekeeping.ts';
import { bindKeys } from './platform/installation.ts';
import { loadKeys } from './platform/keys.ts';
import { createLog, gathered, type Logger } from './platform/log.ts';
import { createMetrics } from './platform/metrics.ts';
import { openDatabase } from './platform/open-database.ts';
import { prepareDatabase } from './platform/prepare-database.ts';
import { slowQueryLog } from './platform/slow-query.ts';
import { StartProblem } from './platform/start-problem.ts';
import { answerRoutes } from './server/answer.ts';
import { bannerText, type Banner } from './server/banner.ts';
import { fileRoutes } from './server/files.ts';
import { healthRoutes } from './server/health.ts';
import { createHttp } from './server/http.ts';
import { addressOf, listen, refuseTakenPort } from './server/listen.ts';
import { createShutdown } from './server/shutdown.ts';
import { webRoutes } from './server/web.ts';

const WEB_FOLDER = fileURLToPath(new URL('../../web/dist/', import.meta.url));

type Shutdown = ReturnType<typeof createShutdown>;

/** When the starter began, which may have installed and built first; our own beginning without one. Milliseconds since 1970. */
const startedAt = (): number => {
  const given = process.argv.find((argument) => argument.startsWith('--since='));
  return given === undefined ? performance.timeOrigin : Number(given.slice('--since='.length));
};

/** The demo's users as the sign-in page lists them. */
const demoUsers = ({ demo }: Pick<Banner, 'demo'>): DemoUser[] =>
  (demo?.users ?? []).map(({ username, password, name, role, unitZh }) => ({
    username,
    password,
    nameZh: name,
    nameEn: name,
    role,
    unit: unitZh,
  }));

const start = async (env: Env, log: Logger, shutdown: Shutdown): Promise<void> => {
  const folder = openDataFolder(env.DATA_DIR);
  const keys = loadKeys(env.SECRET_KEY ?? keptSecret(folder, 'secret.key'));

  const database = await openDatabase(folder, env.DATABASE_URL, {
    log,
    onGone: (reason) => {
      log.fatal({ reason }, 'the embedded database is gone');
      void stop(shutdown, 1);
    },
  });
  shutdown.push({ name: 'database', run: database.stop, atMostMs: 25_000 });
  await refuseTakenPort(env.HOST, env.PORT);
  await prepareDatabase(database.url);

  const metrics = createMetrics();
  const slow = slowQueryLog(log, env.SLOW_QUERY_MS);
  const pool = createPool({
    connectionString: database.url,
    max: env.DATABASE_POOL,
    onConnectionError: (error) => log.warn({ err: error }, 'database connection lost'),
    onQuery: (report) => {
      metrics.countQuery(report);
      slow(report);
    },
  });
  const db = createDb(pool);
  metrics.watchPool(pool);
  shutdown.push({ name: 'pool', run: () => db.destroy(), atMostMs: 5_000 });
  await bindKeys(db, keys);

  const clock = (): Date => new Date();
  const first = await firstStart(env, { db, pool, keys, clock }, (line) => console.log(`  ${line}`));
  const services: AppServices = { db, pool, keys, log, isDemo: first.demo !== undefined, allowedOrigins: env.ALLOWED_ORIGINS, clock };
  const housekeeping = startHousekeeping(db, log);
  shutdown.push({ name: 'housekeeping', run: housekeeping.stop, atMostMs: 5_000 });

  let isOpen = true;
  const app = await createHttp({ log, metrics, trustProxy: env.TRUST_PROXY === 'on' });
  healthRoutes(app, {
    ping: () => pool.query('select 1'),
    isOpen: () => isOpen,
    registry: metrics.registry,
    metricsToken: env.METRICS_TOKEN,
  });
  authRoutes(app, services, async () => demoUsers(first));
  const schema = buildSchema();
  const tally = startTally(db, log, clock);
  shutdown.push({ name: 'tally', run: tally.stop, atMostMs: 5_000 });
  await graphqlRoutes(app, {
    app: services,
    schema,
    execute: createExecutor(schema),
    persisted: loadPersistedDocuments(
      `${WEB_FOLDER}persisted-documents.json`,
      env.PERSISTED_ONLY === undefined ? undefined : env.PERSISTED_ONLY === 'on',
    ),
  });
  const worker = await fileRoutes(app, services, schema, folder.attachments);
  shutdown.push({ name: 'imports', run: worker.stop, atMostMs: 20_000 });
  await answerRoutes(app, services);
  await webRoutes(app, WEB_FOLDER);
  shutdown.push({ name: 'requests', run: () => app.close(), atMostMs: 20_000 });
  shutdown.push({ name: 'readiness', run: async () => void (isOpen = false), atMostMs: 1_000 });

  await listen(app, env.HOST, env.PORT);
  const seconds = (Date.now() - startedAt()) / 1_000;
  console.log(bannerText({ address: addressOf(env.HOST, env.PORT), seconds, database: database.kind, dataFolder: folder.path, ...first }));
};

const stop = async (shutdown: Shutdown, code: number): Promise<never> => {
  const clean = await shutdown.run();
  process.exit(clean ? code : 1);
};

/** The one line for whoever started us: no stack, both languages. */
const complain = (error: unknown, log: Logger): void => {
  if (error instanceof StartProblem) console.error(`✗ ${error.text.zh} ${error.text.en}`);
  else {
    log.fatal({ err: error }, 'start failed');
    console.error('✗ 启动失败,原因见上面的日志。 The start failed; the log line above says why.');
  }
};

const main = async (): Promise<void> => {
  let env: Env;
  try {
    env = readEnv();
  } catch (error) {
    complain(error, createLog('info'));
    process.exit(1);
  }
  // whoever sits at a terminal wants the address and the problems; machines want every request
  const log = createLog(env.LOG_LEVEL ?? (process.stdout.isTTY ? 'warn' : 'info'), gathered());
  const shutdown = createShutdown(log);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(shutdown, 0));
  // the starter is gone without a signal: nobody is left who could stop us
  process.on('disconnect', () => void stop(shutdown, 0));
  process.on('unhandledRejection', (reason) => log.error({ err: reason }, 'unhandled rejection'));
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'uncaught exception');
    void stop(shutdown, 1);
  });
  try {
    await start(env, log, shutdown);
  } catch (error) {
    complain(error, log);
    await stop(shutdown, 1);
  }
};

await main();
