import type { Actor } from '@fuzhi/domain/kernel/actor.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import type { Result } from '@fuzhi/domain/kernel/result.ts';
import type { FastifyRequest } from 'fastify';
import type pg from 'pg';
import type { Logger } from 'pino';
import { clearedCookie, readCookie, sessionCookie } from './platform/auth-cookie.ts';
import { type Proof, checkProof } from './platform/auth-proof.ts';
import { runCancellable } from './platform/cancellable.ts';
import type { Db, Tx } from './platform/database.ts';
import type { Keys } from './platform/keys.ts';
import { AskerChanged, type Asked, type Credential, whoAsks } from './platform/principal.ts';
import { inTransaction } from './platform/transaction.ts';

export type Locale = 'zh-CN' | 'en';

/** What the process holds, made once by the composition root. No request sees it whole. */
export type AppServices = {
  readonly db: Db;
  readonly pool: pg.Pool;
  readonly keys: Keys;
  readonly log: Logger;
  readonly isDemo: boolean;
  /** further origins that may send unsafe requests with a cookie (a development server); the own one always may */
  readonly allowedOrigins: readonly string[];
  /** the time; tests set it */
  readonly clock: () => Date;
};

/** A prepared statement of the read engine. */
export type Statement = { readonly name?: string; readonly text: string; readonly values: readonly unknown[] };

/** What a request may use. There is no database handle among it: writes go through `transact`, reads through `read`. */
export type RequestServices = {
  readonly transact: <T>(work: (tx: Tx) => Promise<Result<T, Rejection>>) => Promise<Result<T, Rejection>>;
  /** rows of one statement; cancelled in the database when the client leaves or its time is over */
  readonly read: <Row>(statement: Statement) => Promise<Row[]>;
  readonly keys: Keys;
  /** checks the asker's present password (and one-time code); wrong ones are counted, and lock the account */
  readonly prove: (proof: Proof) => Promise<Result<null, Rejection>>;
  /** gives the browser the new value of its session, or takes the cookie away (null) */
  readonly setSession: (value: string | null) => void;
};

/** One request: who asks, when, in which language. */
export type Context = {
  readonly actor: Actor | null;
  /** the account that is answerable: the actor itself, or the owner of a token */
  readonly accountId: string | null;
  readonly sessionId: string | null;
  readonly mustChangePassword: boolean;
  readonly requestId: string;
  readonly now: Date;
  /** the day in China, YYYY-MM-DD */
  readonly today: string;
  readonly locale: Locale;
  readonly idempotencyKey: string | null;
  readonly ipAddress: string | null;
  readonly userAgent: string | null;
  readonly isDemo: boolean;
  /** aborted when the client leaves or the request's 10 seconds are over */
  readonly signal: AbortSignal;
  /** whether the asker is proved, and how to do so */
  readonly asked: Pick<Asked, 'proof' | 'proved' | 'settle'>;
  readonly services: RequestServices;
};

// China has had no summer time since 1991
const SHANGHAI_MS = 8 * 3_600_000;
/** The calendar day in China at an instant. */
export const dayInChina = (instant: Date): string => new Date(instant.getTime() + SHANGHAI_MS).toISOString().slice(0, 10);

const header = (request: FastifyRequest, name: string): string | null => {
  const value = request.headers[name];
  return typeof value === 'string' && value !== '' ? value : null;
};

/** The language of messages: what the client asks for, else the account's, else Chinese. */
export const localeOf = (acceptLanguage: string | null, account?: Locale): Locale => {
  const first = acceptLanguage?.trim().toLowerCase() ?? '';
  if (first.startsWith('en')) return 'en';
  if (first.startsWith('zh')) return 'zh-CN';
  return account ?? 'zh-CN';
};

/** The secret of an Authorization header, or null. Only this header counts: a token in an address ends up in logs. */
export const bearerOf = (request: FastifyRequest): string | null => {
  const match = /^Bearer ([\x21-\x7e]{1,200})$/iu.exec(header(request, 'authorization') ?? '');
  return match?.[1] ?? null;
};

/** Whether the request came by https (behind a trusted proxy: as the proxy says). Decides the cookie's name and flags. */
export const isSecure = (request: FastifyRequest): boolean => request.protocol === 'https';

/** How a request says who asks: by bearer token when there is an Authorization header, else by cookie. A bad token is nobody, never the cookie's account. */
const credentialOf = (request: FastifyRequest): Credential | null => {
  const isToken = request.headers.authorization !== undefined;
  const value = isToken ? bearerOf(request) : readCookie(request.headers.cookie, isSecure(request));
  return value === null ? null : { kind: isToken ? 'TOKEN' : 'ACCOUNT', value };
};

/**
 * Builds the context of a request. `onSession` is told the Set-Cookie line when a command changes the session. With `mayRemember` the asker may be
 * one who still has to be proved: see `whoAsks`.
 */
export const createContext = async (
  app: AppServices,
  request: FastifyRequest,
  options: { readonly signal: AbortSignal; readonly onSession: (setCookie: string) => void; readonly mayRemember?: boolean },
): Promise<Context> => {
  const now = app.clock();
  const today = dayInChina(now);
  const asked = await whoAsks(app.db, credentialOf(request), { now, today, mayRemember: options.mayRemember ?? false });
  const principal = asked.found?.principal;
  const settled = async (): Promise<void> => {
    if (!(await asked.settle())) throw new AskerChanged();
  };
  const secure = isSecure(request);
  return {
    actor: principal?.actor ?? null,
    accountId: principal?.accountId ?? null,
    sessionId: principal?.sessionId ?? null,
    mustChangePassword: principal?.mustChangePassword ?? false,
    requestId: request.id,
    now,
    today,
    locale: localeOf(header(request, 'accept-language'), principal?.locale),
    idempotencyKey: header(request, 'idempotency-key'),
    ipAddress: request.ip,
    userAgent: header(request, 'user-agent'),
    isDemo: app.isDemo,
    signal: options.signal,
    asked,
    services: {
      transact: async (work) => {
        await settled();
        return inTransaction(app.db, work);
      },
      read: (statement) => runCancellable(app.pool, statement, options.signal),
      keys: app.keys,
      prove: async (proof) => {
        await settled();
        return checkProof(app, principal?.accountId ?? '', proof, { requestId: request.id, now, ipAddress: request.ip });
      },
      setSession: (value) => options.onSession(value === null ? clearedCookie(secure) : sessionCookie(value, secure)),
    },
  };
};
