import { err, ok } from '@fuzhi/domain/kernel/result.ts';
import type { FastifyInstance } from 'fastify';
import type { AppServices } from '../context.ts';
import { encodeGlobalId } from '../graph/global-id.ts';
import type { ImportDeps } from '../import/deps.ts';
import type { ImportTarget, SheetHandler } from '../import/handler.ts';
import { receiveImport } from '../import/receive.ts';
import { findBatch } from '../import/repository.ts';
import { markedWorkbook, templateWorkbook } from '../import/workbooks.ts';
import { notFound } from '../platform/rejection.ts';
import { inTransaction } from '../platform/transaction.ts';
import { MEDIA_TYPES } from '../platform/upload-type.ts';
import { asDownload, commandContext, sendRejection, signedIn, uuidOf } from './rest.ts';
import { bodyOf, declaredBytesOf, fileNameOf, withRawBodies } from './uploads.ts';

type TargetQuery = { readonly noun?: string; readonly round?: string; readonly school?: string };
const targetOf = (query: TargetQuery, handler: SheetHandler | undefined): ImportTarget | undefined => {
  const [roundId, orgUnitId] = [handler?.withoutRound === true ? null : uuidOf(query.round, 'Round'), uuidOf(query.school, 'OrgUnit')];
  return roundId === undefined || orgUnitId === undefined ? undefined : { roundId, orgUnitId };
};

/** POST /imports, GET /imports/<uuid>/workbook.xlsx, GET /templates/<noun>.xlsx. What is not the asker's answers like what is not there. */
export const registerImports = (app: FastifyInstance, services: AppServices, deps: ImportDeps): void => {
  withRawBodies(app, (scope) => {
    scope.post<{ Querystring: TargetQuery }>('/imports', async (request, reply) => {
      const context = await signedIn(services, request, reply);
      if (context === undefined) return reply;
      const handler = deps.handlers.get(request.query.noun ?? '');
      const target = targetOf(request.query, handler);
      if (handler === undefined || target === undefined || context.actor.kind === 'TOKEN') return sendRejection(request, reply, notFound());
      const upload = { fileName: fileNameOf(request), declaredBytes: declaredBytesOf(request) };
      const received = await receiveImport(deps, commandContext(context, 'importUpload'), handler, target, upload, bodyOf(request));
      // what is left of a refused body is not read: the connection ends with the answer
      if (!received.ok) return sendRejection(request, reply.header('connection', 'close'), received.error);
      return reply.code(202).send({ batchId: encodeGlobalId('ImportBatch', received.value.batchId) });
    });
  });

  app.get<{ Params: { id: string } }>('/imports/:id/workbook.xlsx', async (request, reply) => {
    const context = await signedIn(services, request, reply);
    if (context === undefined) return reply;
    const id = uuidOf(request.params.id, 'ImportBatch');
    const batch = id === undefined ? undefined : await findBatch(deps.db, id);
    const handler = batch === undefined ? undefined : deps.handlers.get(batch.noun);
    if (batch === undefined || handler === undefined || !handler.mayImport(context.actor, batch.orgPath))
      return sendRejection(request, reply, notFound());
    const names = await handler.describe(deps.db, batch);
    if (names === undefined) return sendRejection(request, reply, notFound());
    const bytes = await markedWorkbook(deps, deps.db, batch, handler, names);
    return asDownload(reply, `${batch.fileName.replace(/\.[^.]+$/u, '')}-标红.xlsx`, MEDIA_TYPES.xlsx).send(bytes);
  });

  app.get<{ Params: { noun: string }; Querystring: TargetQuery }>('/templates/:noun.xlsx', async (request, reply) => {
    const context = await signedIn(services, request, reply);
    if (context === undefined) return reply;
    const handler = deps.handlers.get(request.params.noun);
    const target = targetOf(request.query, handler);
    if (handler === undefined || target === undefined) return sendRejection(request, reply, notFound());
    const by = commandContext(context, 'templateDownload');
    const made = await inTransaction(deps.db, async (tx) => {
      const names = await handler.describe(tx, target);
      if (names === undefined || !handler.mayImport(by.actor, names.orgPath)) return err(notFound());
      return ok({ names, write: await templateWorkbook(tx, by, handler, target, names) });
    });
    if (!made.ok) return sendRejection(request, reply, made.error);
    const { names, write } = made.value;
    const title =
      context.locale === 'en'
        ? [names.unitEn || names.unitZh, names.roundEn, handler.sheet.form].filter(Boolean).join(' ')
        : [names.unitZh, names.roundZh, handler.sheet.title.zh].filter(Boolean).join('-');
    return asDownload(reply, `${title}.xlsx`, MEDIA_TYPES.xlsx).send(await write());
  });
};
