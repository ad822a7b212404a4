import { ok } from '@fuzhi/domain/kernel/result.ts';
import type { Actor } from '@fuzhi/domain/kernel/actor.ts';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { AppServices } from '../context.ts';
import { encodeGlobalId } from '../graph/global-id.ts';
import { compileList } from '../graph/read/list.ts';
import { askerOf } from '../graph/read/resolve.ts';
import { findAttachment, insertAttachment, unitPathOf } from '../platform/attachment.ts';
import { recordChange } from '../platform/audit.ts';
import { notFound } from '../platform/rejection.ts';
import type { Storage } from '../platform/storage.ts';
import { inTransaction } from '../platform/transaction.ts';
import { receiveUpload } from '../platform/upload.ts';
import { EVIDENCE_KINDS } from '../platform/upload-type.ts';
import { asDownload, commandContext, sendRejection, type SignedIn, signedIn, uuidOf } from './rest.ts';
import { bodyOf, declaredBytesOf, fileNameOf, withRawBodies } from './uploads.ts';

/** What a piece of evidence may hold. */
export const MOST_BYTES = 20 * 1024 * 1024;

export type AttachmentDeps = {
  readonly storage: Storage;
  readonly schema: GraphQLSchema;
  /** may somebody leave a file at this unit? */
  readonly mayAttach: (actor: Actor, orgPath: string) => boolean;
  /** false for files that hold whole identity numbers and are not the actor's to open, although he sees that they exist */
  readonly mayOpen: (actor: Actor, attachmentId: string) => Promise<boolean>;
};

/** POST /attachments?org=<uuid>, GET /attachments/<uuid>. Who sees the row that a file hangs on may download it; for everybody else it is not there. */
export const registerAttachments = (app: FastifyInstance, services: AppServices, deps: AttachmentDeps): void => {
  withRawBodies(app, (scope) => {
    scope.post<{ Querystring: { org?: string } }>('/attachments', async (request, reply) => {
      const context = await signedIn(services, request, reply);
      if (context === undefined) return reply;
      const orgUnitId = uuidOf(request.query.org, 'OrgUnit');
      const path = orgUnitId === undefined ? undefined : await unitPathOf(services.db, orgUnitId);
      if (orgUnitId === undefined || path === undefined || !deps.mayAttach(context.actor, path))
        return sendRejection(request, reply.header('connection', 'close'), notFound());
      const upload = { fileName: fileNameOf(request), declaredBytes: declaredBytesOf(request), orgUnitId, accountId: context.accountId };
      const received = await receiveUpload(deps.storage, services.keys, bodyOf(request), upload, {
        maxBytes: MOST_BYTES,
        kinds: EVIDENCE_KINDS,
      });
      if (!received.ok) return sendRejection(request, reply.header('connection', 'close'), received.error);
      const file = received.value;
      const by = commandContext(context, 'attachmentUpload');
      try {
        await inTransaction(services.db, async (tx) => {
          await insertAttachment(tx, file, by.now);
          const after = { mediaType: file.media_type, byteSize: file.byte_size.toString(), sha256: file.sha256.toString('hex') };
          await recordChange(tx, by, [{ noun: 'attachment', recordId: file.id, orgUnitId, before: null, after }]);
          return ok(null);
        });
      } catch (error) {
        await deps.storage.remove(file.storage_key);
        throw error;
      }
      return reply.code(201).send({
        id: encodeGlobalId('Attachment', file.id),
        url: `/attachments/${file.id}`,
        fileName: file.file_name,
        mediaType: file.media_type,
        byteSize: Number(file.byte_size),
      });
    });
  });

  const isVisible = async (context: SignedIn, id: string): Promise<boolean> => {
    const where = { id: { eq: encodeGlobalId('Attachment', id) } };
    const statement = compileList(deps.schema, 'Attachment', { where, columns: [{ key: 'id', path: 'id' }] }, askerOf(context));
    return (await context.services.read(statement)).length > 0 && deps.mayOpen(context.actor, id);
  };

  app.get<{ Params: { id: string } }>('/attachments/:id', async (request, reply) => {
    const context = await signedIn(services, request, reply);
    if (context === undefined) return reply;
    const id = uuidOf(request.params.id, 'Attachment');
    if (id === undefined || !(await isVisible(context, id))) return sendRejection(request, reply, notFound());
    const file = await findAttachment(services.db, id);
    if (file === undefined) return sendRejection(request, reply, notFound());
    return asDownload(reply, file.file_name, file.media_type)
      .header('content-length', String(file.byte_size))
      .send(deps.storage.get(file.storage_key));
  });
};
