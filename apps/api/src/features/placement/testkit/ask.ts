import type { Actor } from '@fuzhi/domain/kernel/actor.ts';
import { graphql } from 'graphql';
import { CompiledQuery } from 'kysely';

import type { Context } from '../../../context.ts';
import { buildSchema } from '../../../graph/schema.ts';
import type { Db, Tx } from '../../../platform/database.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { by } from './district.ts';
import { NOTHING_TO_PROVE } from '../../../platform/principal.ts';

/**
 * Asks the schema as an actor, without a server: queries inside a test's transaction or on the database, commands on the database only. Counts
 * the statements that the reading took.
 */
export const ask = async <Data>(
  db: Db | Tx,
  actor: Actor | null,
  query: string,
  variables: { readonly [name: string]: unknown } = {},
): Promise<{ data: Data; errors: readonly { message: string }[]; statements: number }> => {
  let statements = 0;
  const { now, today, requestId, keys } = by(actor ?? { kind: 'SYSTEM', id: '', name: '', grants: [] });
  const contextValue: Context = {
    actor,
    accountId: actor?.id ?? null,
    sessionId: null,
    mustChangePassword: false,
    requestId,
    now,
    today,
    locale: 'zh-CN',
    idempotencyKey: null,
    ipAddress: null,
    userAgent: null,
    isDemo: false,
    signal: new AbortController().signal,
    asked: NOTHING_TO_PROVE,
    services: {
      transact: (work) => (db.isTransaction ? Promise.reject(new Error('a command needs the database')) : inTransaction(db, work)),
      read: async <Row>(statement: { readonly text: string; readonly values: readonly unknown[] }) => {
        statements += 1;
        return (await db.executeQuery<Row>(CompiledQuery.raw(statement.text, [...statement.values]))).rows;
      },
      keys,
      prove: () => Promise.reject(new Error('no password is asked for here')),
      setSession: () => undefined,
    },
  };
  const result = await graphql({ schema: buildSchema(), source: query, variableValues: variables, contextValue });
  return { data: result.data as Data, errors: result.errors ?? [], statements };
};
