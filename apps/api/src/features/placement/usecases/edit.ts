import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { err, ok, type Result } from '@fuzhi/domain/kernel/result.ts';
import { mergePlacement, type PlacementEditInput } from '@fuzhi/domain/placement/input.ts';
import type { PlacementValues } from '@fuzhi/domain/placement/model.ts';

import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { notFound } from '../../../platform/rejection.ts';
import { changeRow } from '../change.ts';
import { holdRows, reportOf } from '../hold.ts';
import { employersByCode, keepAliases } from '../repository-employer.ts';
import { deleteEvidence, evidenceOf, insertEvidence } from '../repository.ts';
import { valuesOf } from '../values.ts';

/** What the school reports of one graduate, from the form. Fields left out stay as they are, null clears. */
export const editPlacement = async (tx: Tx, input: PlacementEditInput, by: CommandContext): Promise<Result<{ id: string }, Rejection>> => {
  const held = await holdRows(tx, by, [input], 'edit');
  if (!held.ok) return held;
  const [row] = held.value.rows;
  if (row === undefined) return err(notFound());
  const wanted = await withKnownEmployer(tx, input, mergePlacement(valuesOf(row), input));
  const changed = await changeRow(tx, by, row, reportOf(held.value, row), wanted);
  if (!changed.ok) return changed;
  if (input.employerName && wanted.employerCode !== null && input.employerName !== wanted.employerName)
    await keepAliases(tx, [{ creditCode: wanted.employerCode, name: input.employerName }], by.now);
  if (input.evidence !== undefined) await nameEvidence(tx, row.id, input.evidence, by.now);
  return ok({ id: row.id });
};

/** A credit code is enough where the register knows the employer; another code never keeps the name that stood with the one before. */
const withKnownEmployer = async (tx: Tx, input: PlacementEditInput, wanted: PlacementValues): Promise<PlacementValues> => {
  const { employerCode } = wanted;
  if (input.employerCode === undefined) return wanted;
  if (employerCode === null)
    return { ...wanted, employerName: input.employerName ?? null, nature: input.nature ?? null, industry: input.industry ?? null };
  const known = (await employersByCode(tx, [employerCode])).get(employerCode);
  return {
    ...wanted,
    employerName: known?.name ?? input.employerName ?? null,
    nature: input.nature ?? known?.nature ?? null,
    industry: input.industry ?? known?.industry ?? null,
  };
};

/** Names exactly these kinds: files of kinds that are left out are no evidence any more. */
const nameEvidence = async (tx: Tx, placementId: string, kinds: readonly string[], now: Date): Promise<void> => {
  const named = await evidenceOf(tx, placementId);
  await deleteEvidence(
    tx,
    named.filter((evidence) => !kinds.includes(evidence.kind)).map((evidence) => evidence.id),
  );
  const missing = kinds.filter((kind) => !named.some((evidence) => evidence.kind === kind));
  await insertEvidence(
    tx,
    missing.map((kind) => ({ placement_id: placementId, kind, attachment_id: null })),
    now,
  );
};
