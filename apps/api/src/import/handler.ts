import type { Actor } from '@fuzhi/domain/kernel/actor.ts';
import type { CellIssue, ImportSheet, ReadRow, Repair } from '@fuzhi/domain/kernel/import-sheet.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import type { Result } from '@fuzhi/domain/kernel/result.ts';
import type { CommandContext } from '../platform/command-context.ts';
import type { Db, Tx } from '../platform/database.ts';

/** What a file is for: one unit's part of one round, or what the unit keeps outside of rounds. */
export type ImportTarget = { readonly roundId: string | null; readonly orgUnitId: string };

/** A row of the file, read. `recordKey` is the record that the hidden, verified row key names. */
export type SourceRow = {
  readonly rowNo: number;
  readonly recordKey?: string;
  readonly values: { readonly [key: string]: unknown };
  readonly repairs: readonly Repair[];
  readonly issues: readonly CellIssue[];
};

export type Verdict = 'NEW' | 'CHANGED' | 'SAME' | 'WRONG';

/** One value before and after, already masked where it is personal. */
export type CellChange = { readonly column: string; readonly before: string; readonly after: string };

export type Judged = {
  readonly verdict: Verdict;
  readonly recordId: string | null;
  /** name and masked number, for lists */
  readonly label: string;
  readonly changes: readonly CellChange[];
  /** the row's own issues and those found against the database */
  readonly issues: readonly CellIssue[];
  /** handed to `apply` as it is, never stored */
  readonly plan?: unknown;
};

export type Applied = {
  readonly rowNo: number;
  readonly recordId: string;
  readonly versionAfter: number;
  /** for undo; null: the row made the record */ readonly before: unknown;
};
export type UndoRow = { readonly rowNo: number; readonly recordId: string; readonly versionAfter: number; readonly before: unknown };
export type Kept = { readonly rowNo: number; readonly reason: Rejection };

export type TargetNames = {
  readonly unitZh: string;
  readonly unitEn: string;
  readonly roundZh: string;
  readonly roundEn: string;
  readonly orgPath: string;
};
export type PrefilledRow = { readonly key: string; readonly cells: { readonly [column: string]: string } };

/**
 * What a noun plugs into the import engine. Everything takes rows in bulk (up to 1000) and answers in their order: never a statement a
 * row. `Scope` is what `open` loads once: the unit, the round, the report.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the engine hands a scope back to the handler that made it and never looks into it
export type SheetHandler<Scope = any> = {
  readonly noun: string;
  /** true: the noun is reported outside of rounds, and its files name none */
  readonly withoutRound?: boolean;
  readonly sheet: ImportSheet;
  /** columns whose value may stand only once in a file */
  readonly uniqueColumns: readonly string[];
  /** texts by column key → values. Columns that the file does not have are absent from `raw` and stay as they are in the record. */
  readonly read: (raw: { readonly [key: string]: string }) => ReadRow;
  /** May this actor import for this target now? `lock` holds the report against others until the transaction ends. */
  readonly open: (tx: Tx, by: CommandContext, target: ImportTarget, lock: boolean) => Promise<Result<Scope, Rejection>>;
  readonly classify: (tx: Tx, by: CommandContext, scope: Scope, rows: readonly SourceRow[]) => Promise<readonly Judged[]>;
  readonly apply: (
    tx: Tx,
    by: CommandContext,
    scope: Scope,
    rows: readonly (SourceRow & { readonly judged: Judged })[],
  ) => Promise<readonly Applied[]>;
  /** Restores what the rows changed; rows changed since stay as they are and are named. */
  readonly undo: (tx: Tx, by: CommandContext, scope: Scope, rows: readonly UndoRow[]) => Promise<readonly Kept[]>;
  /** The unit and round by name, and where the unit stands; undefined when this unit owes nothing in this round. */
  readonly describe: (db: Db | Tx, target: ImportTarget) => Promise<TargetNames | undefined>;
  /** May the actor handle files of this unit, which hold whole identity numbers? */
  readonly mayImport: (actor: Actor, orgPath: string) => boolean;
  /** Rows of a template, pre-filled with what is known; `key` becomes the hidden row key. */
  readonly prefill: (tx: Tx, by: CommandContext, target: ImportTarget) => Promise<readonly PrefilledRow[]>;
};

/** The handlers by noun; filled by the composition root. */
export type SheetHandlers = ReadonlyMap<string, SheetHandler>;

/** What a row key is bound to: a row pasted from another school's or round's workbook does not verify. */
export const rowKeyPurpose = (noun: string, target: ImportTarget): string => `${noun}|${target.roundId ?? ''}|${target.orgUnitId}`;
