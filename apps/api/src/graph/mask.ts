import { AsyncLocalStorage } from 'node:async_hooks';
import type { Text } from '@fuzhi/domain/kernel/rejection.ts';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AskerChanged } from '../platform/principal.ts';
import type { Logger } from 'pino';
import type { Locale } from '../context.ts';
import { type ProtocolError, protocolErrors } from './error-codes.ts';

/** What an error's wording depends on. */
export type Asker = {
  locale: Locale;
  readonly requestId: string;
  readonly log: Logger;
  signedIn: boolean;
  /** codes of the errors worded so far */
  readonly codes: string[];
};

/** The asker of the request at work; errors are formatted where no request is at hand. */
export const askers = new AsyncLocalStorage<Asker>();

const BUSY: ReadonlySet<unknown> = new Set([
  '55P03',
  '53300',
  '57P01',
  '57P03',
  '08006',
  '08003',
  '08001',
  '40001',
  '40P01',
  'ECONNREFUSED',
  'ECONNRESET',
]);

/** What a thrown value of the database or the pool is to a client: a moment's trouble, or undefined for a bug. */
const troubleOf = (thrown: unknown): ProtocolError | undefined => {
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  const { code, message } = thrown as { code?: unknown; message?: unknown };
  if (code === '57014') return protocolErrors.tooSlow;
  if (BUSY.has(code)) return protocolErrors.tryAgain;
  // pg-pool's errors carry no code
  if (typeof message === 'string' && /timeout exceeded when trying to connect|Connection terminated/u.test(message))
    return protocolErrors.tryAgain;
  return undefined;
};

const BY_CODE: { readonly [code: string]: ProtocolError } = Object.fromEntries(
  [
    protocolErrors.syntax,
    protocolErrors.validation,
    protocolErrors.badInput,
    protocolErrors.badRequest,
    protocolErrors.operation,
    protocolErrors.persistedUnknown,
    protocolErrors.introspection,
    protocolErrors.unauthenticated,
  ].map((failure) => [failure.code, failure]),
);

const own = (thrown: unknown): GraphQLError | undefined => {
  for (let current = thrown, deep = 0; current instanceof GraphQLError && deep < 4; current = current.originalError, deep += 1) {
    if (typeof current.extensions['messageZh'] === 'string' || current.extensions['failure'] !== undefined) return current;
  }
  return undefined;
};

const say = (text: Text, asker: Asker): string => (asker.locale === 'en' ? text.en : text.zh);

const worded = (
  base: GraphQLFormattedError,
  asker: Asker,
  failure: { code: string; message: Text; howToFix?: Text },
  more: { [key: string]: unknown } = {},
): GraphQLFormattedError => {
  asker.codes.push(failure.code);
  return {
    message: say(failure.message, asker),
    ...(base.locations === undefined ? {} : { locations: base.locations }),
    ...(base.path === undefined ? {} : { path: base.path }),
    extensions: {
      code: failure.code,
      messageZh: failure.message.zh,
      messageEn: failure.message.en,
      ...(failure.howToFix === undefined ? {} : { howToFix: say(failure.howToFix, asker) }),
      ...more,
      requestId: asker.requestId,
    },
  };
};

/**
 * What a client sees of an error: ours as they are worded; the library's with our wording, and its detail for whoever may see the schema;
 * everything else as "internal error" with the request's id, and in the log in full.
 */
export const formatError = (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
  const asker = askers.getStore();
  if (asker === undefined) return { message: protocolErrors.internal.message.zh, extensions: { code: protocolErrors.internal.code } };
  const ours = own(thrown);
  const failure = ours?.extensions['failure'] as ProtocolError | undefined;
  if (failure !== undefined) return worded(formatted, asker, failure);
  if (ours !== undefined) {
    const { messageZh, messageEn, code, reason } = ours.extensions as { [key: string]: string | undefined };
    return worded(
      formatted,
      asker,
      { code: code ?? 'BAD_USER_INPUT', message: { zh: messageZh ?? '', en: messageEn ?? '' } },
      reason === undefined ? {} : { reason },
    );
  }
  const cause = thrown instanceof GraphQLError ? (thrown.originalError ?? thrown) : thrown;
  // thrown away: the request is asked again
  if (cause instanceof AskerChanged) return worded(formatted, asker, protocolErrors.unauthenticated);
  const trouble = troubleOf(cause);
  if (trouble !== undefined) {
    asker.log.warn({ requestId: asker.requestId, code: (cause as { code?: unknown }).code, path: formatted.path }, 'request not completed');
    return worded(formatted, asker, trouble);
  }
  const known = BY_CODE[String(formatted.extensions?.['code'])];
  if (known !== undefined) {
    // the library's words name types and fields: help for a developer, a map for a stranger
    return worded(
      formatted,
      asker,
      known,
      asker.signedIn || known === protocolErrors.badRequest ? { detail: formatted.message.slice(0, 500) } : {},
    );
  }
  asker.log.error({ requestId: asker.requestId, path: formatted.path, err: cause }, 'internal error');
  return worded({ message: '' }, asker, protocolErrors.internal);
};
