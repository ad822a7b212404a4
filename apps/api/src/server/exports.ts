import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import type { AppServices } from '../context.ts';
import type { ExportDefinition } from '../export/definition.ts';
import { chooseColumns, compileExport, type ExportDeps, type ExportFormat, streamExport } from '../export/export.ts';
import { notFound } from '../platform/rejection.ts';
import { MEDIA_TYPES } from '../platform/upload-type.ts';
import { asDownload, badQuery, sendProblem, sendRejection, signedIn } from './rest.ts';

type Query = { readonly where?: string; readonly orderBy?: string; readonly columns?: string };
const MEDIA: { readonly [format in ExportFormat]: string } = { xlsx: MEDIA_TYPES.xlsx, jsonl: 'application/x-ndjson; charset=utf-8' };

const badJson = (name: string) =>
  badQuery(
    'EXPORT_QUERY_MALFORMED',
    { zh: `参数 ${name} 不是正确的 JSON。`, en: `The parameter ${name} is not valid JSON.` },
    { zh: '请使用列表页的“导出”按钮，或按接口文档编写。', en: 'Use the export button of the list, or write it as the API describes.' },
  );
const badColumn = (column: string, definition: ExportDefinition) =>
  badQuery(
    'EXPORT_COLUMN_UNKNOWN',
    { zh: `没有列“${column.slice(0, 40)}”。`, en: `There is no column "${column.slice(0, 40)}".` },
    {
      zh: `可选的列：${definition.columns.map((one) => one.key).join('、')}。`,
      en: `Columns: ${definition.columns.map((one) => one.key).join(', ')}.`,
    },
  );

const parse = (text: string | undefined): { value?: unknown } | undefined => {
  if (text === undefined || text === '') return {};
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
};

/** GET /exports/<list>.xlsx and .jsonl: the list as filtered, ordered and cut to what the asker may see, of any length. */
export const registerExports = (
  app: FastifyInstance,
  services: AppServices,
  deps: ExportDeps,
  definitions: readonly ExportDefinition[],
): void => {
  for (const format of ['xlsx', 'jsonl'] as const) {
    app.get<{ Params: { list: string }; Querystring: Query }>(`/exports/:list.${format}`, async (request, reply) => {
      const context = await signedIn(services, request, reply);
      if (context === undefined) return reply;
      const definition = definitions.find((one) => one.plural === request.params.list);
      if (definition === undefined) return sendRejection(request, reply, notFound());
      const [where, orderBy] = [parse(request.query.where), parse(request.query.orderBy)];
      if (where === undefined) return sendProblem(request, reply, badJson('where'));
      if (orderBy === undefined) return sendProblem(request, reply, badJson('orderBy'));
      const chosen = chooseColumns(
        definition,
        (request.query.columns ?? '')
          .split(',')
          .map((name) => name.trim())
          .filter(Boolean),
      );
      if ('unknown' in chosen) return sendProblem(request, reply, badColumn(chosen.unknown, definition));
      const wanted = { where: where.value, orderBy: orderBy.value, columns: chosen.columns, format };
      let statement;
      try {
        statement = compileExport(deps.schema, definition, wanted, context);
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        const { messageZh, messageEn } = error.extensions as { messageZh?: string; messageEn?: string };
        return sendProblem(
          request,
          reply,
          badQuery(
            'EXPORT_FILTER_INVALID',
            { zh: messageZh ?? '筛选或排序条件不正确。', en: messageEn ?? error.message },
            {
              zh: '请使用列表页的“导出”按钮，或按接口文档编写。',
              en: 'Use the export button of the list, or write it as the API describes.',
            },
          ),
        );
      }
      const { bytes } = streamExport(deps, definition, wanted, statement, context);
      const title = context.locale === 'en' ? definition.title.en : definition.title.zh;
      return asDownload(reply, `${title}-${context.today}.${format}`, MEDIA[format]).send(bytes);
    });
  }
};
