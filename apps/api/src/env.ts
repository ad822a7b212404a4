import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { z } from 'zod';

import { StartProblem } from './platform/start-problem.ts';

const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));

const wholeNumber = (min: number, max: number, zh: string, en: string) =>
  z
    .string()
    .regex(/^\d{1,9}$/u, `${zh} / ${en}`)
    .transform(Number)
    .refine((value) => value >= min && value <= max, `${zh} / ${en}`);

const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, `只能是 ${values.join('、')} / must be ${values.join(', ')}`);

const origins = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  )
  .refine(
    (list) => list.every((text) => URL.canParse(text) && new URL(text).origin === text),
    '须为逗号分隔的来源,如 https://fuzhi.example.cn / must be origins separated by commas, such as https://fuzhi.example.cn',
  );

const variables = z.object({
  /** where the platform listens */
  PORT: wholeNumber(1, 65_535, '须为 1–65535 的端口号', 'must be a port, 1 to 65535').default(4000),
  HOST: z
    .string()
    .regex(/^[\w.:-]{1,253}$/u, '须为主机名或 IP 地址 / must be a host name or an IP address')
    .default('127.0.0.1'),
  /** the embedded database, attachments and the installation's secret */
  DATA_DIR: z
    .string()
    .default(resolve(REPOSITORY, '.data'))
    .transform((path) => resolve(path)),
  /** an outside PostgreSQL (15 or newer) instead of the embedded one */
  DATABASE_URL: z
    .string()
    .refine(
      (text) => /^postgres(ql)?:\/\//u.test(text) && URL.canParse(text) && new URL(text).pathname.length > 1,
      '须形如 postgres://用户:密码@主机:5432/数据库 / must look like postgres://user:password@host:5432/database',
    )
    .optional(),
  /** connections to the database at a time */
  DATABASE_POOL: wholeNumber(2, 200, '须为 2–200 的整数', 'must be a whole number, 2 to 200').default(10),
  /** on: an empty database is filled with the demo district; off: an empty install with a one-time set-up secret */
  DEMO: oneOf(['on', 'off']).default('on'),
  DEMO_SEED: z
    .string()
    .regex(/^[\w-]{1,40}$/u, '须为 1–40 个字母、数字、下划线或连字符 / must be 1 to 40 letters, digits, _ or -')
    .default('1'),
  DEMO_SCALE: z
    .string()
    .refine((text) => Number(text) >= 0.01 && Number(text) <= 50, '须为 0.01–50 的数 / must be a number, 0.01 to 50')
    .transform(Number)
    .default(1),
  DEMO_MODE: oneOf(['calibrated', 'random']).default('calibrated'),
  /** the installation's secret, when it is not to be kept in the data folder; every encrypted field hangs on it */
  SECRET_KEY: z.string().min(32, '至少 32 个字符 / must have at least 32 characters').optional(),
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).optional(),
  /** statements that take longer are logged, milliseconds */
  SLOW_QUERY_MS: wholeNumber(1, 60_000, '须为 1–60000 的毫秒数', 'must be milliseconds, 1 to 60000').default(500),
  /** lets other machines read /metrics with `Authorization: Bearer …` */
  METRICS_TOKEN: z.string().min(16, '至少 16 个字符 / must have at least 16 characters').optional(),
  /** on behind a reverse proxy that sets X-Forwarded-For and X-Forwarded-Proto */
  TRUST_PROXY: oneOf(['on', 'off']).default('off'),
  /** whether a browser's session may run the web app's own documents only; by default when the web app is built */
  PERSISTED_ONLY: oneOf(['on', 'off']).optional(),
  /** further origins whose pages may call the API with a session */
  ALLOWED_ORIGINS: origins.default([]),
});

export type Env = z.output<typeof variables>;

/** Whoever writes FUZHI_PORT means PORT; starting with the default instead would be the worst answer. */
const misnamed = (source: NodeJS.ProcessEnv): string | undefined => Object.keys(source).find((name) => /^FUZHI_/iu.test(name));

/** Reads the settings from the environment. Throws a `StartProblem` that names the first bad one; its value is not repeated, it may be a secret. */
export const readEnv = (source: NodeJS.ProcessEnv = process.env): Env => {
  const known = Object.keys(variables.shape);
  const stranger = misnamed(source);
  if (stranger !== undefined) {
    throw new StartProblem(
      `不认识环境变量 ${stranger}。可用的有:${known.join('、')}。`,
      `Unknown environment variable ${stranger}. Known are: ${known.join(', ')}.`,
    );
  }
  // set but empty means not set, as shells and compose files have it
  const given = Object.fromEntries(known.flatMap((name) => (source[name] ? [[name, source[name]]] : [])));
  const parsed = variables.safeParse(given);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const name = String(issue?.path[0] ?? '');
  const [zh, en] = (issue?.message ?? '').split(' / ');
  throw new StartProblem(`环境变量 ${name} 的值不对:${zh}。`, `The value of ${name} is wrong: it ${en}.`);
};

/** An outside server to run the database tests on, instead of the embedded one. */
export const testDatabaseUrl = (): string | undefined => process.env['TEST_DATABASE_URL'] || undefined;
