import { mayActOnPlacement } from '@fuzhi/domain/placement/access.ts';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { AppServices } from '../context.ts';
import { exportDefinitions } from '../features/exports.ts';
import { sheetHandlers } from '../features/sheets.ts';
import { handlerOf, type ImportDeps } from '../import/deps.ts';
import { findBatchOfFile } from '../import/repository.ts';
import { type ImportWorker, startImportWorker } from '../import/worker.ts';
import { createStepThread } from '../import/step-thread.ts';
import { createStorage } from '../platform/storage.ts';
import { startUploadSweep } from '../platform/upload-sweep.ts';
import { registerAttachments } from './attachments.ts';
import { registerExports } from './exports.ts';
import { registerFm21 } from './fm21.ts';
import { registerImports } from './imports.ts';
import { registerUploadSessions } from './upload-sessions.ts';

/** Everything that moves files: uploads, templates, exports, attachments, and the worker behind imports. Part of the composition root. */
export const fileRoutes = async (
  app: FastifyInstance,
  services: AppServices,
  schema: GraphQLSchema,
  folder: string,
): Promise<ImportWorker> => {
  const { db, pool, keys, log, clock } = services;
  const storage = createStorage({ folder, keys });
  const deps: ImportDeps = { db, pool, keys, storage, log, handlers: sheetHandlers, clock };
  registerImports(app, services, deps);
  registerExports(app, services, { db, schema, log }, exportDefinitions);
  registerFm21(app, services);
  registerAttachments(app, services, {
    storage,
    schema,
    mayAttach: (actor, orgPath) => mayActOnPlacement(actor, 'edit', orgPath),
    // an uploaded workbook holds whole numbers: who reviews sees that it is there, who reports opens it
    mayOpen: async (actor, attachmentId) => {
      const batch = await findBatchOfFile(db, attachmentId);
      return batch === undefined || handlerOf(sheetHandlers, batch).mayImport(actor, batch.orgPath);
    },
  });
  registerUploadSessions(app, services, { storage, mayAttach: (actor, orgPath) => mayActOnPlacement(actor, 'edit', orgPath) });
  const uploads = startUploadSweep({ db, storage, log, clock });
  const connectionString = pool.options.connectionString ?? '';
  const thread = createStepThread(
    new URL('import-thread.ts', import.meta.url),
    { connectionString, keys, folder, logLevel: log.level },
    clock,
  );
  const worker = await startImportWorker(deps, thread.doStep);
  return { ...worker, stop: () => uploads.stop().then(worker.stop).then(thread.stop) };
};
