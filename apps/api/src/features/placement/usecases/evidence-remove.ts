import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { err, ok, type Result } from '@fuzhi/domain/kernel/result.ts';
import type { PlacementEvidenceRemoveInput } from '@fuzhi/domain/placement/input.ts';

import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { notFound } from '../../../platform/rejection.ts';
import { changeRow } from '../change.ts';
import { holdRows, reportOf } from '../hold.ts';
import { deleteEvidence, evidenceOf } from '../repository.ts';
import { valuesOf } from '../values.ts';

/** Takes one piece of evidence away; its file stays with the school until nothing names it. */
export const removeEvidence = async (
  tx: Tx,
  input: PlacementEvidenceRemoveInput,
  by: CommandContext,
): Promise<Result<{ id: string }, Rejection>> => {
  const held = await holdRows(tx, by, [{ id: input.placement, version: input.version }], 'edit');
  if (!held.ok) return held;
  const [row] = held.value.rows;
  if (row === undefined) return err(notFound('placement'));
  const named = await evidenceOf(tx, row.id);
  const removed = named.find((evidence) => evidence.id === input.evidence);
  if (removed === undefined) return err(notFound('evidence'));
  const left = named.filter((evidence) => evidence !== removed).map((evidence) => evidence.kind);
  const files = { before: { evidenceFile: { kind: removed.kind, attachment: removed.attachment_id } } };
  const changed = await changeRow(tx, by, row, reportOf(held.value, row), { ...valuesOf(row), evidence: left }, files);
  if (!changed.ok) return changed;
  await deleteEvidence(tx, [removed.id]);
  return ok({ id: row.id });
};
