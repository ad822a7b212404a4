import { dayInChina, type AppServices } from './context.ts';
import { demoToken, loadDemo, type DemoUser } from './demo/load.ts';
import type { Env } from './env.ts';
import { ensureSetUpSecret } from './platform/auth-set-up.ts';
import { oneAtATime, readInstallation } from './platform/installation.ts';
import { StartProblem } from './platform/start-problem.ts';
import type { Banner } from './server/banner.ts';

const LOCK = 7_302_002;

/** Demo or set-up: what an empty database is given first, and what the terminal is told about it on every start. */
export const firstStart = async (
  env: Env,
  { db, pool, keys, clock }: Pick<AppServices, 'db' | 'pool' | 'keys' | 'clock'>,
  say: (line: string) => void,
): Promise<Pick<Banner, 'demo' | 'setUpSecret'>> => {
  const state = await oneAtATime(pool, LOCK, async () => {
    const before = await readInstallation(db);
    if (env.DEMO === 'off' || before.hasAccounts) return before;
    say('正在生成演示区(仅第一次启动) generating the demo district (first start only) …');
    await loadDemo({ pool, keys, seed: env.DEMO_SEED, scale: env.DEMO_SCALE, mode: env.DEMO_MODE, today: dayInChina(clock()) });
    return readInstallation(db);
  });
  if (state.demo === undefined) {
    const setUpSecret = await ensureSetUpSecret(db);
    return setUpSecret === null ? {} : { setUpSecret };
  }
  if (env.DEMO === 'off') {
    throw new StartProblem(
      '这个数据库里是演示数据,演示账号的密码是公开的,不能以 DEMO=off 运行。请用 DATA_DIR 或 DATABASE_URL 指定一个空的数据库。',
      'This database holds the demo, whose passwords are public, and cannot be run with DEMO=off. Name an empty one with DATA_DIR or DATABASE_URL.',
    );
  }
  const { users } = state.demo as { users: readonly DemoUser[] };
  return { demo: { users, token: demoToken(keys) } };
};
