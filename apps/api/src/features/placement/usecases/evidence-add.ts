import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { err, ok, type Result } from '@fuzhi/domain/kernel/result.ts';
import type { PlacementEvidenceAddInput } from '@fuzhi/domain/placement/input.ts';

import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { notFound } from '../../../platform/rejection.ts';
import { changeRow } from '../change.ts';
import { holdRows, reportOf } from '../hold.ts';
import { attachmentUnit, attachToNamed, insertEvidence } from '../repository.ts';
import { valuesOf } from '../values.ts';

/** Names evidence for a placement, with its file where there is one. The file must be the school's own. */
export const addEvidence = async (
  tx: Tx,
  input: PlacementEvidenceAddInput,
  by: CommandContext,
): Promise<Result<{ id: string }, Rejection>> => {
  const held = await holdRows(tx, by, [{ id: input.placement, version: input.version }], 'edit');
  if (!held.ok) return held;
  const [row] = held.value.rows;
  if (row === undefined) return err(notFound('placement'));
  const attachment = input.attachment ?? null;
  if (attachment !== null && (await attachmentUnit(tx, attachment)) !== row.school_id) return err(notFound('attachment'));
  const values = valuesOf(row);
  const wanted = { ...values, evidence: [...values.evidence, input.kind] };
  const files = attachment === null ? {} : { after: { evidenceFile: { kind: input.kind, attachment } } };
  const changed = await changeRow(tx, by, row, reportOf(held.value, row), wanted, files);
  if (!changed.ok) return changed;
  const attached = attachment !== null && (await attachToNamed(tx, row.id, input.kind, attachment, by.now));
  const named = attachment === null && row.evidence.includes(input.kind);
  if (!attached && !named) await insertEvidence(tx, [{ placement_id: row.id, kind: input.kind, attachment_id: attachment }], by.now);
  return ok({ id: row.id });
};
