import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { err, ok, type Result } from '@fuzhi/domain/kernel/result.ts';
import { mayActOnPlacement, mayReadPlacements, PLACEMENT_ACTION_REPORT_STATES } from '@fuzhi/domain/placement/access.ts';
import type { PlacementAction } from '@fuzhi/domain/placement/lifecycle.ts';
import { reportActionImpossible } from '@fuzhi/domain/round/rejections.ts';
import { whyNotEditable } from '@fuzhi/domain/round/rules.ts';

import type { CommandContext } from '../../platform/command-context.ts';
import type { Tx } from '../../platform/database.ts';
import { forbidden, notFound, staleVersion } from '../../platform/rejection.ts';
import { lockReports, reportFacts, type ReportRow } from '../round/public.ts';
import { lockPlacements, type PlacementRow, reportsOf } from './repository.ts';

/** A row in the version that somebody saw when deciding. */
export type SeenRow = { readonly id: string; readonly version: number };
export type Held = { readonly rows: readonly PlacementRow[]; readonly reports: readonly ReportRow[] };

export const reportOf = (held: Held, row: PlacementRow): ReportRow => {
  const report = held.reports.find((candidate) => candidate.round_id === row.round_id && candidate.org_unit_id === row.school_id);
  if (report === undefined) throw new Error(`placement ${row.id} belongs to no report`);
  return report;
};

/**
 * Holds the rows of an action and their reports until the transaction ends (reports first, both in order of their ids), and refuses what
 * the actor may not see, may not do, saw in an older version, or what the state of the school's report doesn't allow. One refused row
 * refuses them all.
 */
export const holdRows = async (
  tx: Tx,
  by: CommandContext,
  seen: readonly SeenRow[],
  action: PlacementAction,
): Promise<Result<Held, Rejection>> => {
  const versions = new Map(seen.map((row) => [row.id, row.version]));
  const ids = [...versions.keys()];
  const reports = await lockReports(
    tx,
    (await reportsOf(tx, ids)).map((report) => report.id),
  );
  const rows = await lockPlacements(tx, ids);
  if (rows.length !== ids.length) return err(notFound());
  const held: Held = { rows, reports };
  for (const row of rows) {
    const refusal = whyNotRow(by, row, reportOf(held, row), action, versions.get(row.id));
    if (refusal !== undefined) return err(refusal);
  }
  return ok(held);
};

const whyNotRow = (
  by: CommandContext,
  row: PlacementRow,
  report: ReportRow,
  action: PlacementAction,
  version: number | undefined,
): Rejection | undefined => {
  if (!mayReadPlacements(by.actor, row.school_path)) return notFound();
  if (!mayActOnPlacement(by.actor, action, row.school_path)) return forbidden();
  if (version !== row.version) return staleVersion({ type: 'Placement', id: row.id });
  if (action === 'edit') return whyNotEditable(report.state, reportFacts(report).round, by.today) ?? undefined;
  return PLACEMENT_ACTION_REPORT_STATES[action].includes(report.state)
    ? undefined
    : reportActionImpossible({ action, state: report.state });
};
