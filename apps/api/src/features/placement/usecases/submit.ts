import { err, ok, type Result } from '@fuzhi/domain/kernel/result.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { reviewPlacement } from '@fuzhi/domain/placement/rules.ts';
import type { PlacementSubmitInput } from '@fuzhi/domain/placement/input.ts';

import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { holdReport, moveReport } from '../../round/public.ts';
import { type FaultyRow, withFaults } from '../faults.ts';
import { moveRows } from '../moves.ts';
import { askAtSubmission } from '../question-ask.ts';
import { fillRound, lockPlacementsOfReport } from '../repository.ts';
import { sampleLateRows } from '../sample.ts';
import { valuesOf } from '../values.ts';

/**
 * Submits a school's report of a round: every row that is still the school's must be complete and consistent, or nothing is submitted and the
 * refusal counts what is missing. Rows that the bureau kept when it returned others stay as they are.
 */
export const submitPlacements = async (
  tx: Tx,
  input: PlacementSubmitInput,
  by: CommandContext,
): Promise<Result<{ id: string }, Rejection>> => {
  const held = await holdReport(tx, by, { id: input.report, version: input.version }, 'submit');
  if (!held.ok) return held;
  const report = held.value;
  // a graduate who became known in another round meanwhile is in the denominator of this one too
  await fillRound(tx, report.round_id, [report.org_unit_id], { carryOver: false }, by.now);
  const rows = await lockPlacementsOfReport(tx, report.round_id, report.org_unit_id);
  const pending = rows.filter((row) => row.state === 'DRAFT' || row.state === 'RETURNED');
  const faulty: FaultyRow[] = [];
  for (const row of pending) {
    const facts = { graduatedOn: row.graduated_on, graduationYear: report.period_year, values: valuesOf(row) };
    const faults = reviewPlacement(facts, by.today);
    if (faults.length > 0) faulty.push({ name: row.graduate_name, faults });
  }
  const moved = await moveReport(tx, by, report, 'submit', { note: input.note, rows: { total: rows.length, incomplete: faulty.length } });
  if (!moved.ok) return faulty.length > 0 ? err(withFaults(moved.error, faulty)) : moved;
  await askAtSubmission(tx, by, report);
  const submitted = await moveRows(tx, by, pending, 'submit');
  if (!submitted.ok) return submitted;
  await sampleLateRows(tx, by, { id: report.round_id, org_unit_id: report.round_unit_id }, report.org_unit_id);
  return ok({ id: report.id });
};
