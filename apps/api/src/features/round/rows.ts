import type { RoundNoun } from '@fuzhi/domain/round/model.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import type { Result } from '@fuzhi/domain/kernel/result.ts';

import type { CommandContext } from '../../platform/command-context.ts';
import type { Tx } from '../../platform/database.ts';
import { placementRows } from '../placement/public.ts';

/** A report of whatever noun: which round, which unit. */
export type ReportKey = { readonly round_id: string; readonly org_unit_id: string };

/** What a noun does with its rows when a round or a whole report moves. Each gives the number of rows it moved. */
export type ReportRows = {
  /** a round was opened: its rows are made for the units that owe them */
  readonly open: (
    tx: Tx,
    by: CommandContext,
    round: { id: string; kind: string; org_unit_id: string },
    unitIds: readonly string[],
  ) => Promise<number>;
  /** a round was closed, and all its reports are held */
  readonly close?: (tx: Tx, by: CommandContext, round: { id: string; org_unit_id: string }) => Promise<void>;
  readonly accept: (tx: Tx, by: CommandContext, report: ReportKey) => Promise<Result<number, Rejection>>;
  readonly lock: (tx: Tx, by: CommandContext, report: ReportKey) => Promise<Result<number, Rejection>>;
  readonly reopen: (tx: Tx, by: CommandContext, report: ReportKey, reason: string) => Promise<Result<number, Rejection>>;
};

export const rowsOf: { readonly [N in RoundNoun]: ReportRows } = { placement: placementRows };
