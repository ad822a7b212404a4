import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { ok } from '@fuzhi/domain/kernel/result.ts';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Context, Locale } from '../context.ts';
import { compileList, type ListStatement } from '../graph/read/list.ts';
import { askerOf } from '../graph/read/resolve.ts';
import { recordChange } from '../platform/audit.ts';
import type { Db } from '../platform/database.ts';
import { streamWorkbook } from '../platform/sheet/stream-workbook.ts';
import { inTransaction } from '../platform/transaction.ts';
import type { ExportColumn, ExportDefinition } from './definition.ts';
import { readByCursor } from './repository.ts';

export type ExportFormat = 'xlsx' | 'jsonl';
export type ExportRequest = {
  readonly where?: unknown;
  readonly orderBy?: unknown;
  readonly columns: readonly ExportColumn[];
  readonly format: ExportFormat;
};
export type ExportDeps = { readonly db: Db; readonly schema: GraphQLSchema; readonly log: Logger };

/** The columns an address names, by key or by path; null with the first unknown one otherwise. */
export const chooseColumns = (
  definition: ExportDefinition,
  names: readonly string[],
): { columns: readonly ExportColumn[] } | { unknown: string } => {
  if (names.length === 0) return { columns: definition.columns };
  const columns: ExportColumn[] = [];
  for (const name of names) {
    const column = definition.columns.find((one) => one.key === name || one.path === name);
    if (column === undefined) return { unknown: name };
    if (!columns.includes(column)) columns.push(column);
  }
  return { columns };
};

const chinaTime = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

/** A value as text of a cell: yes and no in the reader's language, lists joined. */
const cellOf = (value: unknown, locale: Locale): string | null => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return locale === 'en' ? (value ? 'Yes' : 'No') : value ? '是' : '否';
  if (Array.isArray(value)) return value.map((one) => cellOf(one, locale) ?? '').join('、');
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** What a sheet shows in a column: the names of states, moments (`…At`) to the minute in China's time, the rest as it is. */
const shown = (value: unknown, { path, names }: ExportColumn, locale: Locale): string | null => {
  const name = typeof value === 'string' ? names?.[value] : undefined;
  if (name !== undefined) return locale === 'en' ? name.en : name.zh;
  if (typeof value === 'string' && /(?:^at|At)$/u.test(path)) return chinaTime.format(new Date(value));
  return cellOf(value, locale);
};

/** The statement of an export. Throws BAD_USER_INPUT for a filter, order or column that cannot be. */
export const compileExport = (
  schema: GraphQLSchema,
  definition: ExportDefinition,
  request: ExportRequest,
  context: Context,
): ListStatement =>
  compileList(
    schema,
    definition.typeName,
    {
      ...(request.where !== undefined && { where: request.where }),
      ...(request.orderBy !== undefined && { orderBy: request.orderBy }),
      columns: request.columns.map(({ key, path }) => ({ key, path })),
    },
    askerOf(context),
  );

/** Counts rows on their way and lets other requests in between pages. */
const counted = async function* counted(
  pages: AsyncIterable<readonly string[]>,
  count: { rows: number },
): AsyncGenerator<readonly string[]> {
  for await (const page of pages) {
    count.rows += page.length;
    await setImmediate();
    yield page;
  }
};

/** A page in one piece: a promise and a buffer a row cost more memory than the rows. */
const lines = async function* lines(pages: AsyncIterable<readonly string[]>): AsyncGenerator<string> {
  for await (const page of pages) yield `${page.join('\n')}\n`;
};

const bytesOf = (
  definition: ExportDefinition,
  request: ExportRequest,
  locale: Locale,
  pages: AsyncIterable<readonly string[]>,
): Readable | AsyncIterable<string> => {
  if (request.format === 'jsonl') return lines(pages);
  const language = locale === 'en' ? 'en' : 'zh';
  const cells = async function* cells(): AsyncGenerator<(string | null)[]> {
    for await (const page of pages) {
      for (const row of page) {
        const values = JSON.parse(row) as Record<string, unknown>;
        yield request.columns.map((column) => shown(values[column.key], column, locale));
      }
    }
  };
  return streamWorkbook(
    definition.title[language].slice(0, 31),
    request.columns.map((column) => ({ title: column.title[language], width: column.width })),
    cells(),
  );
};

/**
 * Streams a list as the asker sees it and writes one audit row with the filter and the number of rows, also when the reader went away
 * half-way. The answer fails in the middle when the database does: what arrived is then no whole file.
 */
export const streamExport = (
  deps: ExportDeps,
  definition: ExportDefinition,
  request: ExportRequest,
  statement: ListStatement,
  context: Context,
): { readonly bytes: PassThrough; readonly done: Promise<void> } => {
  const bytes = new PassThrough({ highWaterMark: 256 * 1024 });
  const count = { rows: 0 };
  const record = async (isComplete: boolean): Promise<void> => {
    if (context.actor === null || context.accountId === null) throw new Error('an export without anybody who asked');
    const by = { actor: context.actor, requestId: context.requestId, now: context.now, operation: 'export' };
    const after = {
      list: definition.plural,
      format: request.format,
      where: request.where ?? null,
      columns: request.columns.map((column) => column.key),
      rows: count.rows,
      isComplete,
    };
    await inTransaction(deps.db, async (tx) => {
      await recordChange(tx, by, [{ noun: definition.noun, recordId: context.accountId ?? '', before: null, after }]);
      return ok(null);
    });
  };
  const run = async (): Promise<void> => {
    try {
      // recorded before the last byte leaves: there is no finished file without its audit row
      await readByCursor(deps.db, statement, (pages) =>
        pipeline(bytesOf(definition, request, context.locale, counted(pages, count)), bytes, { end: false }),
      );
      await record(true);
      bytes.end();
    } catch (error) {
      if (!bytes.destroyed) bytes.destroy(error as Error);
      const gone = (error as { code?: string }).code === 'ERR_STREAM_PREMATURE_CLOSE';
      if (!gone) deps.log.error({ err: error, requestId: context.requestId, list: definition.plural }, 'export failed');
      await record(false);
    }
  };
  const done = run().catch((error: unknown) =>
    deps.log.error({ err: error, requestId: context.requestId }, 'export could not be recorded'),
  );
  return { bytes, done };
};
