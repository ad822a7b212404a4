import { Readable } from 'node:stream';
import type { Actor } from '@fuzhi/domain/kernel/actor.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { err, ok, type Result } from '@fuzhi/domain/kernel/result.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AppServices } from '../context.ts';
import { encodeGlobalId } from '../graph/global-id.ts';
import { type Attachment, findAttachment, insertAttachment, unitPathOf } from '../platform/attachment.ts';
import { recordChange } from '../platform/audit.ts';
import { notFound } from '../platform/rejection.ts';
import type { Storage } from '../platform/storage.ts';
import { inTransaction } from '../platform/transaction.ts';
import { receiveUpload, uploadEmpty, uploadInterrupted, uploadNoRoom, uploadTooBig, uploadType } from '../platform/upload.ts';
import {
  announceUpload,
  dropUpload,
  findUpload,
  finishUpload,
  insertPiece,
  lockUpload,
  piecesOf,
  sameAttachment,
  type UploadSession,
} from '../platform/upload-session.ts';
import { EVIDENCE_KINDS, safeFileName, sniffUpload } from '../platform/upload-type.ts';
import { MOST_BYTES } from './attachments.ts';
import { commandContext, sendRejection, type SignedIn, signedIn, uuidOf } from './rest.ts';
import { uploadAnnouncement, uploadOffset, uploadUnknown } from './upload-rejections.ts';
import { bodyOf, declaredBytesOf, fileNameOf, withRawBodies } from './uploads.ts';

/** What one piece may hold: small enough to lose to a bad line, big enough to be few. */
const MOST_PIECE = 2 * 1024 * 1024;
/** Bytes from which the type of a file can be told. */
const TELLING = 8192;

export type UploadDeps = { readonly storage: Storage; readonly mayAttach: (actor: Actor, orgPath: string) => boolean };
type Held = { readonly context: SignedIn; readonly session: UploadSession };
type ById = { Params: { id: string } };

const whole = (text: unknown): number | undefined => (typeof text === 'string' && /^\d{1,12}$/u.test(text) ? Number(text) : undefined);

/**
 * Files that arrive in pieces, for lines that break: POST /uploads?org= announces (Upload-Length, Idempotency-Key), PATCH /uploads/<id> adds
 * a piece at Upload-Offset, GET tells how far it has come, POST /uploads/<id>/finish makes it the attachment that POST /attachments would
 * have made. The sender of an upload alone may go on with it. A protocol of our own, with the header names of tus: its server keeps plain
 * files and answers in English alone, and pieces here are sealed like every other file.
 */
export const registerUploadSessions = (app: FastifyInstance, services: AppServices, deps: UploadDeps): void => {
  const { db, keys } = services;
  const { storage } = deps;

  const mayAttach = async (actor: Actor, orgUnitId: string): Promise<boolean> => {
    const path = await unitPathOf(db, orgUnitId);
    return path !== undefined && deps.mayAttach(actor, path);
  };
  const refuse = (request: FastifyRequest, reply: FastifyReply, rejection: Rejection): FastifyReply =>
    sendRejection(request, reply.header('connection', 'close'), rejection);
  const held = async (request: FastifyRequest<ById>, reply: FastifyReply): Promise<Held | undefined> => {
    const context = await signedIn(services, request, reply);
    if (context === undefined) return undefined;
    const id = uuidOf(request.params.id, 'Upload');
    const session = id === undefined ? undefined : await findUpload(db, id, context.accountId, context.now);
    if (session !== undefined && (await mayAttach(context.actor, session.orgUnitId))) return { context, session };
    await refuse(request, reply, uploadUnknown({}));
    return undefined;
  };
  const stateOf = (session: UploadSession) => ({
    id: session.id,
    offset: session.offset,
    byteSize: session.byteSize,
    expiresAt: session.expiresAt.toISOString(),
    isFinished: session.attachmentId !== null,
  });
  const sendState = (reply: FastifyReply, session: UploadSession, code = 200): FastifyReply =>
    reply.code(code).header('upload-offset', String(session.offset)).send(stateOf(session));
  const sendFile = async (reply: FastifyReply, id: string): Promise<FastifyReply> => {
    const file = await findAttachment(db, id);
    if (file === undefined) throw new Error('a finished upload has no attachment');
    return reply.code(201).send({
      id: encodeGlobalId('Attachment', file.id),
      url: `/attachments/${file.id}`,
      fileName: file.file_name,
      mediaType: file.media_type,
      byteSize: Number(file.byte_size),
    });
  };

  app.post<{ Querystring: { org?: string } }>('/uploads', async (request, reply) => {
    const context = await signedIn(services, request, reply);
    if (context === undefined) return reply;
    const orgUnitId = uuidOf(request.query.org, 'OrgUnit');
    if (orgUnitId === undefined || !(await mayAttach(context.actor, orgUnitId))) return refuse(request, reply, notFound());
    const byteSize = whole(request.headers['upload-length']);
    const clientKey = request.headers['idempotency-key'];
    if (byteSize === undefined || typeof clientKey !== 'string' || !/^[\x21-\x7e]{8,100}$/u.test(clientKey))
      return refuse(request, reply, uploadAnnouncement({}));
    // said before a byte of it is sent
    if (byteSize > MOST_BYTES) return refuse(request, reply, uploadTooBig({ most: '20 MB' }));
    if (byteSize === 0) return refuse(request, reply, uploadEmpty({}));
    const upload = { orgUnitId, accountId: context.accountId, clientKey, fileName: safeFileName(fileNameOf(request)), byteSize };
    const made = await inTransaction(db, async (tx) => ok(await announceUpload(tx, upload, context.now)));
    return made.ok ? sendState(reply, made.value, 201) : refuse(request, reply, made.error);
  });

  app.get<ById>('/uploads/:id', async (request, reply) => {
    const found = await held(request, reply);
    return found === undefined ? reply : sendState(reply, found.session);
  });

  withRawBodies(app, (scope) => {
    scope.patch<ById>('/uploads/:id', async (request, reply) => {
      const found = await held(request, reply);
      if (found === undefined) return reply;
      const { context, session } = found;
      const start = whole(request.headers['upload-offset']);
      const misplaced = (offset: number): FastifyReply =>
        refuse(request, reply.header('upload-offset', String(offset)), uploadOffset({ offset }));
      if (start !== session.offset || session.attachmentId !== null) return misplaced(session.offset);
      const rest = session.byteSize - session.offset;
      const stored = await storage.put(bodyOf(request), Math.min(rest, MOST_PIECE));
      if (!stored.ok) {
        if (stored.error === 'TOO_BIG') return refuse(request, reply, uploadTooBig({ most: `${Math.min(rest, MOST_PIECE)} B` }));
        return refuse(request, reply, stored.error === 'NO_ROOM' ? uploadNoRoom({}) : uploadInterrupted({}));
      }
      const { key, byteSize, head } = stored.value;
      const wrong = whyNotPiece(session, byteSize, head, declaredBytesOf(request));
      if (wrong !== undefined) {
        await storage.remove(key);
        if (wrong.code === uploadType({ kinds: [] }).code) await drop(session.id);
        return refuse(request, reply, wrong);
      }
      const kept = await inTransaction(db, async (tx) => {
        const now = await lockUpload(tx, session.id, context.accountId, context.now);
        if (now === undefined) return err(uploadUnknown({}));
        if (now.offset !== start || now.attachmentId !== null) return err(uploadOffset({ offset: now.offset }));
        await insertPiece(tx, session.id, start, byteSize, key);
        return ok({ ...now, offset: start + byteSize });
      }).catch(async (error: unknown) => {
        await storage.remove(key);
        throw error;
      });
      if (kept.ok) return sendState(reply, kept.value);
      await storage.remove(key);
      const now = await findUpload(db, session.id, context.accountId, context.now);
      return now === undefined ? refuse(request, reply, kept.error) : misplaced(now.offset);
    });
  });

  const drop = async (id: string): Promise<void> => {
    const pieces = await piecesOf(db, id);
    await inTransaction(db, async (tx) => {
      await dropUpload(tx, id);
      return ok(null);
    });
    for (const piece of pieces) await storage.remove(piece);
  };

  app.post<ById>('/uploads/:id/finish', async (request, reply) => {
    const found = await held(request, reply);
    if (found === undefined) return reply;
    const { context, session } = found;
    if (session.attachmentId !== null) return sendFile(reply, session.attachmentId);
    if (session.offset < session.byteSize)
      return refuse(request, reply.header('upload-offset', String(session.offset)), uploadInterrupted({}));
    const pieces = await piecesOf(db, session.id);
    const bytes = Readable.from(inOrder(storage, pieces), { objectMode: false });
    const upload = { fileName: session.fileName, orgUnitId: session.orgUnitId, accountId: context.accountId };
    const received = await receiveUpload(
      storage,
      keys,
      bytes,
      { ...upload, declaredBytes: session.byteSize },
      { maxBytes: MOST_BYTES, kinds: EVIDENCE_KINDS },
    );
    const again = await findUpload(db, session.id, context.accountId, context.now);
    // somebody finished it meanwhile and took the pieces away while they were read
    if (again?.attachmentId !== null && again?.attachmentId !== undefined) {
      if (received.ok) await storage.remove(received.value.storage_key);
      return sendFile(reply, again.attachmentId);
    }
    if (!received.ok) {
      if (received.error.code === uploadType({ kinds: [] }).code) await drop(session.id);
      return refuse(request, reply, received.error);
    }
    const file = received.value;
    const tied = await tie(context, session.id, file).catch(async (error: unknown) => {
      await storage.remove(file.storage_key);
      throw error;
    });
    if (!tied.ok || tied.value !== file.id) await storage.remove(file.storage_key);
    if (!tied.ok) return refuse(request, reply, tied.error);
    for (const piece of pieces) await storage.remove(piece);
    return sendFile(reply, tied.value);
  });

  /** Makes the file the upload's attachment; the same bytes left before are the same attachment. Answers its id. */
  const tie = (context: SignedIn, id: string, file: Attachment): Promise<Result<string, Rejection>> =>
    inTransaction(db, async (tx) => {
      const now = await lockUpload(tx, id, context.accountId, context.now);
      if (now === undefined) return err(uploadUnknown({}));
      if (now.attachmentId !== null) return ok(now.attachmentId);
      const same = await sameAttachment(tx, file);
      if (same === undefined) {
        const by = commandContext(context, 'attachmentUpload');
        await insertAttachment(tx, file, by.now);
        const after = { mediaType: file.media_type, byteSize: file.byte_size.toString(), sha256: file.sha256.toString('hex') };
        await recordChange(tx, by, [{ noun: 'attachment', recordId: file.id, orgUnitId: file.org_unit_id, before: null, after }]);
      }
      await finishUpload(tx, id, same ?? file.id);
      return ok(same ?? file.id);
    });
};

const inOrder = async function* inOrder(storage: Storage, pieces: readonly string[]): AsyncGenerator<Buffer> {
  for (const piece of pieces) for await (const chunk of storage.get(piece)) yield chunk as Buffer;
};

const whyNotPiece = (
  { offset, byteSize: announced, fileName }: UploadSession,
  byteSize: number,
  head: Buffer,
  declared: number | undefined,
): Rejection | undefined => {
  if (byteSize === 0) return uploadEmpty({});
  if (declared !== undefined && declared !== byteSize) return uploadInterrupted({});
  // a wrong type is told after the first piece, not after the whole file went over a slow line
  if (offset > 0 || (byteSize < TELLING && byteSize < announced)) return undefined;
  const kind = sniffUpload(head, fileName);
  return kind === undefined || !EVIDENCE_KINDS.includes(kind) ? uploadType({ kinds: EVIDENCE_KINDS }) : undefined;
};
