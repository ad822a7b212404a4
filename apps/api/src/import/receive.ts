import type { Readable } from 'node:stream';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { ok } from '@fuzhi/domain/kernel/result.ts';
import type { Result } from '@fuzhi/domain/kernel/result.ts';
import { insertAttachment } from '../platform/attachment.ts';
import type { CommandContext } from '../platform/command-context.ts';
import { newId } from '../platform/id.ts';
import { SHEET_LIMITS } from '../platform/sheet/limits.ts';
import { inTransaction } from '../platform/transaction.ts';
import { receiveUpload } from '../platform/upload.ts';
import { SHEET_KINDS } from '../platform/upload-type.ts';
import type { ImportDeps } from './deps.ts';
import type { ImportTarget, SheetHandler } from './handler.ts';
import { callWorkers, insertBatch } from './repository.ts';

export type Upload = { readonly fileName: string; readonly declaredBytes?: number | undefined };

/** Takes a workbook in for a target: who may import there, then the bytes, then the batch, which a worker reads at once. Gives its id. */
export const receiveImport = async (
  deps: ImportDeps,
  by: CommandContext,
  handler: SheetHandler,
  target: ImportTarget,
  upload: Upload,
  bytes: Readable,
): Promise<Result<{ batchId: string }, Rejection>> => {
  // asked before a single byte is stored
  const allowed = await inTransaction(deps.db, (tx) => handler.open(tx, by, target, false));
  if (!allowed.ok) return allowed;
  const received = await receiveUpload(
    deps.storage,
    deps.keys,
    bytes,
    { ...upload, orgUnitId: target.orgUnitId, accountId: by.accountId },
    { maxBytes: SHEET_LIMITS.fileBytes, kinds: SHEET_KINDS },
  );
  if (!received.ok) return received;
  const id = newId();
  try {
    return await inTransaction(deps.db, async (tx) => {
      await insertAttachment(tx, received.value, by.now);
      const work = { actor: by.actor, accountId: by.accountId, requestId: by.requestId, operation: by.operation };
      const row = {
        id,
        noun: handler.noun,
        round_id: target.roundId,
        org_unit_id: target.orgUnitId,
        attachment_id: received.value.id,
        created_by: by.accountId,
        work,
      };
      await insertBatch(tx, row, by.now);
      await callWorkers(tx, id);
      return ok({ batchId: id });
    });
  } catch (error) {
    await deps.storage.remove(received.value.storage_key);
    throw error;
  }
};
